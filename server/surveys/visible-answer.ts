import type { Row } from '../../db/schema.ts'
import type { Role } from '../../shared/contract/people.ts'
import { FEWEST_ANSWERS } from '../../shared/quality/floors.ts'

type Answer = Pick<Row<'answers'>, 'moment' | 'feltUnderstood' | 'solved' | 'comment' | 'maySeeNext'>

/**
 * Why somebody looks: a lead reading answers, the agent who helps this customer next, the agent whom an answer concerns, as one of so
 * many of a week's batch, or a file that leaves the desk.
 */
export type AnswerViewer =
  | { as: 'lead'; roles: ReadonlySet<Role> }
  | { as: 'agentConcerned'; roles: ReadonlySet<Role>; wasConcerned: boolean; batch: number }
  | { as: 'nextAgent'; roles: ReadonlySet<Role>; wasConcerned: boolean }
  /** An export: whether the customers' words go with it, and how many answers stand in the smallest cell that this one is in. */
  | { as: 'export'; hasCustomersWords: boolean; answersInCell: number }

export interface VisibleAnswer {
  feltUnderstood: number | null
  solved: string | null
  comment: string | null
  /** May it be shown with the conversation it is about? */
  isLinked: boolean
}

/**
 * The one door to answers. Given at the contact: leads, with the conversation. Given days later: the comment alone, unlinked; the score
 * only within cells. The next agent: the score, and only where the customer ticked it. The agent concerned: the
 * comment alone, in batches of five or more. An export: what was given at the contact, its
 * comment only where the customers' words go along; what was given days later as a score alone, in cells of five or more, and not beside
 * the customer's words, which would link them. Nobody else.
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
  if (viewer.as === 'export') return exported(viewer, answer)
  if (!viewer.roles.has('lead')) return null
  if (answer.moment === 'at_contact') {
    const { feltUnderstood, solved, comment } = answer
    return { feltUnderstood, solved, comment, isLinked: true }
  }
  return answer.comment === null
    ? null
    : { feltUnderstood: null, solved: null, comment: answer.comment, isLinked: false }
}

function exported(viewer: AnswerViewer & { as: 'export' }, answer: Answer): VisibleAnswer | null {
  const { feltUnderstood, solved, comment } = answer
  if (answer.moment === 'at_contact')
    return { feltUnderstood, solved, comment: viewer.hasCustomersWords ? comment : null, isLinked: true }
  const isHidden = viewer.hasCustomersWords || viewer.answersInCell < FEWEST_ANSWERS
  return isHidden ? null : { feltUnderstood, solved, comment: null, isLinked: false }
}
