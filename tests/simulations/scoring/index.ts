export type { Evaluation } from './evaluation.ts'
export { kendall } from './kendall.ts'
export { RIVALS, type Rival, rivalsOf } from './rivals.ts'
export { type Score, scoreEvaluation } from './score.ts'
