export type { Evaluation } from './evaluation.ts'
export { kendall } from './kendall.ts'
export { RIVALS, rivalsOf } from './rivals.ts'
export { scoreEvaluation } from './score.ts'
