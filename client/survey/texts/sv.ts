export { survey as default } from '../../../shared/locales/sv.json' with { type: 'json' }
