export type { Evaluation } from './evaluation.ts'
export { kendall } from './kendall.ts'
export { RIVALS, rivalsOf } from './rivals.ts'
export { type Score, scoreEvaluation } from './score.ts'
