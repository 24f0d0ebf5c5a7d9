import { trajectoryOf } from '../sentiment/trajectory.ts'
import type { Measured } from './measured.ts'
import type { RememberedContact } from './peak-end.ts'

/**
 * The contacts that teach what is remembered (§7): those with a T3 answer and a course, three turns at least (§4).
 *
 * @param broken ids of contacts in which a promise was made and not kept
 */
export function rememberedContacts(
  { contacts, after }: Measured,
  broken: ReadonlySet<string> = new Set(),
): RememberedContact[] {
  return contacts.flatMap(({ id, scores, answers }, at) => {
    const course = trajectoryOf(scores)
    const remembered = answers.remembered?.feltUnderstood
    if (course.isTooShort || remembered === undefined) return []
    const { start: first, mean, peak, end } = course
    return { first, mean, peak, end, cameBack: after[at]?.cameBack ?? false, promiseBroken: broken.has(id), remembered }
  })
}
