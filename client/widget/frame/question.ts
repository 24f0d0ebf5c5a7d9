export { createAsking } from '../../lib/asking.ts'
export { Question } from '../../ui/question/question.tsx'
