export type { Estimate } from '../../../shared/quality/estimate.ts'
export type { AgentEvaluation, Evaluation } from '../../../shared/quality/evaluate.ts'
