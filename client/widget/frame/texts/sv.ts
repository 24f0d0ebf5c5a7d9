export { survey, widget } from '../../../../shared/locales/sv.json' with { type: 'json' }
