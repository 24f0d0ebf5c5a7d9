export { default } from '../../../../../shared/locales/nb.json?question'
