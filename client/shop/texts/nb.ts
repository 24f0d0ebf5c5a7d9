export { shop as default } from '../../../shared/locales/nb.json' with { type: 'json' }
