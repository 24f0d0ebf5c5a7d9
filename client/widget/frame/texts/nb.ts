export { widget as default } from '../../../../shared/locales/nb.json' with { type: 'json' }
