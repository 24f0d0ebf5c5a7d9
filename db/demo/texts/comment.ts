import type { Random } from '../chance.ts'
import { USUAL_WAIT_MS } from '../desk.ts'
import type { Story } from '../story.ts'
import type { LanguageTexts } from './index.ts'

/** The ways to say what this customer would write beside a step of the survey, or null where they write nothing. */
export function commentsFor(
  random: Random,
  story: Story,
  { comments, situations }: LanguageTexts,
  step: number,
): string[] | null {
  const share = step <= 3 ? 0.52 : step <= 5 ? 0.2 : 0.3
  if (random() > share) return null
  const { glad, sore } = situations[story.matter.situation]
  const own = (list: string[], otherwise: string[], part: number): string[] => (random() < part ? list : otherwise)
  if (story.reopened !== null && step <= 5 && random() < 0.4) return comments.cameBack
  if (step <= 4 && story.turns.at(-1)?.kind === 'answer' && story.isClosedByAgent) return comments.cutShort
  if (step <= 3) return own(sore, comments.low, story.isHeard ? 0.2 : 0.65)
  if (story.waitMs > 3 * USUAL_WAIT_MS[story.channel] && random() < 0.3) return comments.waited
  if (step <= 5) return story.agents.length > 1 && random() < 0.4 ? comments.handedOver : comments.middle
  if (story.outcome === 'declined') return comments.understoodNo
  return own(glad, comments.high, story.outcome === 'information' ? 0.3 : 0.6)
}
