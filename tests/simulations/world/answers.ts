import { clamp, type Draws, logistic } from './draws.ts'
import type { AnswerEvent, HistoryEvent, Moment } from './events.ts'
import { felt, type Handling, remembered } from './handling.ts'
import type { Matter } from './matters.ts'
import type { WorldParams } from './params.ts'
import type { Talk } from './talk.ts'

const ARMS = { at_contact: 0.4, remembered: 0.3, both: 0.15, none: 0.15 } as const

export interface Asked {
  contact: string
  /** Whom the customer spoke with in the end. */
  agent: string
  matter: Matter
  handling: Handling
  talk: Talk
  comesBack: boolean
}

/** Invitations and answers of a contact. */
export function drawAnswers(asked: Asked, params: WorldParams, draws: Draws): HistoryEvent[] {
  const arm = draws.weighted(ARMS)
  const moments: Moment[] = arm === 'none' ? [] : arm === 'both' ? ['at_contact', 'remembered'] : [arm]
  return moments.flatMap((moment) => {
    const survey = { type: 'survey', contact: asked.contact, moment } as const
    if (moment === 'at_contact' && draws.chance(suppressing(asked, params))) {
      return [{ ...survey, suppressedBy: asked.agent }]
    }
    return draws.chance(answering(asked, moment, params)) ? [survey, answerOf(asked, moment, draws)] : [survey]
  })
}

/** Who begs also stops the invitations of those who sound unhappy. */
function suppressing({ handling, talk }: Asked, params: WorldParams): number {
  const { gaming, zeal } = handling.habit
  if (gaming !== 'beggar' || handling.receiver || params.knowing) return 0
  return zeal * clamp(0.25 - 0.8 * mean(talk.sentiments), 0, 0.47)
}

function answering({ matter, talk, comesBack }: Asked, moment: Moment, params: WorldParams): number {
  const average = mean(talk.sentiments)
  const last = talk.sentiments.at(-1) ?? 0
  const low = matter.segment === 'low'
  const odds =
    moment === 'at_contact'
      ? -1.22 + params.leaning * (0.5 * Math.abs(average) + 0.45 * Math.abs(last) + 0.2 * last) - (low ? 0.3 : 0)
      : -1.73 +
        params.leaning * (0.4 * Math.abs(average) + 0.2 * Math.abs(last)) +
        (comesBack ? 0.25 : 0) -
        (low ? 0.25 : 0)
  return params.responding * logistic(odds)
}

function answerOf({ contact, matter, handling, talk }: Asked, moment: Moment, draws: Draws): AnswerEvent {
  const points = moment === 'at_contact' ? felt(handling) : remembered(handling, matter)
  const asked = moment === 'at_contact' ? 1.2 : 0.1
  const feltUnderstood = step(
    points + (talk.isSteered ? asked : 0) + (moment === 'at_contact' ? 0.6 : 0.75) * draws.normal(),
    1,
    7,
  )
  if (moment === 'remembered') return { type: 'answer', contact, moment, feltUnderstood }
  const pleased =
    -0.26 + 0.83 * points - (matter.isDeclined ? 0.95 : 0) + (talk.isSteered ? 0.7 : 0) + 0.6 * draws.normal()
  const satisfaction = step(pleased, 1, 5)
  const recommending = -1.05 + 1.92 * clamp(pleased, 1, 5) + (talk.isSteered ? 1.3 : 0) + 1.4 * draws.normal()
  return { type: 'answer', contact, moment, feltUnderstood, satisfaction, recommend: step(recommending, 0, 10) }
}

const step = (x: number, low: number, high: number): number => clamp(Math.round(x), low, high)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
