export { survey, widget } from '../../../../shared/locales/en.json' with { type: 'json' }
