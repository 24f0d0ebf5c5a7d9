export { widget as default } from '../../../../shared/locales/en.json' with { type: 'json' }
