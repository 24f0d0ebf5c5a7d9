export { survey, widget } from '../../../../shared/locales/nb.json' with { type: 'json' }
