export { default } from '../../../../../shared/locales/en.json?question'
