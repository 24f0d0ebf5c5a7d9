export { widget as default } from '../../../../shared/locales/sv.json' with { type: 'json' }
