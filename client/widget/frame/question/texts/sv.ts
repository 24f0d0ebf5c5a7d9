export { default } from '../../../../../shared/locales/sv.json?question'
