import type { Row } from '../../db/schema.ts'
import type { Role } from '../../shared/contract/people.ts'
import { FEWEST_ANSWERS } from '../../shared/quality/floors.ts'

type Answer = Pick<Row<'answers'>, 'moment' | 'feltUnderstood' | 'solved' | 'comment' | 'maySeeNext'>

/**
 * Why somebody looks: a lead reading answers, the agent who helps this customer next, or the agent whom an answer concerns, as one of so
 * many of a week's batch.
 */
export type AnswerViewer =
  | { as: 'lead'; roles: ReadonlySet<Role> }
  | { as: 'agentConcerned'; roles: ReadonlySet<Role>; wasConcerned: boolean; batch: number }
  | { as: 'nextAgent'; roles: ReadonlySet<Role>; wasConcerned: boolean }

export interface VisibleAnswer {
  feltUnderstood: number | null
  solved: string | null
  comment: string | null
  /** May it be shown with the conversation it is about? */
  isLinked: boolean
}

/**
 * The one door to answers. Given at the contact: leads, with the conversation. Given days later: the comment alone, unlinked; the score
 * only within cells. The next agent: the score, and only where the customer ticked it. Nobody else, the agent concerned included.
 */
export function visibleAnswer(viewer: AnswerViewer, answer: Answer): VisibleAnswer | null {
  if (viewer.as === 'nextAgent') {
    const isNext = viewer.roles.has('agent') && !viewer.wasConcerned
    const isAllowed = isNext && answer.maySeeNext === 1 && answer.moment === 'at_contact'
    return isAllowed ? { feltUnderstood: answer.feltUnderstood, solved: null, comment: null, isLinked: false } : null
  }
  if (viewer.as === 'agentConcerned') {
    const isTheirs = viewer.roles.has('agent') && viewer.wasConcerned && answer.moment === 'at_contact'
    const isAllowed = isTheirs && viewer.batch >= FEWEST_ANSWERS && answer.comment !== null
    return isAllowed ? { feltUnderstood: null, solved: null, comment: answer.comment, isLinked: false } : null
  }
  if (!viewer.roles.has('lead')) return null
  if (answer.moment === 'at_contact') {
    const { feltUnderstood, solved, comment } = answer
    return { feltUnderstood, solved, comment, isLinked: true }
  }
  return answer.comment === null
    ? null
    : { feltUnderstood: null, solved: null, comment: answer.comment, isLinked: false }
}
