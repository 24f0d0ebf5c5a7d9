export { countUnanswered, isOpenToLeads, openQuestions } from './questions.ts'
