export { keepOwnFigures } from './figures.ts'
