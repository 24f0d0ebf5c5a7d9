import type { Prediction } from './empathic-accuracy.ts'
import type { Measured } from './measured.ts'
import { answersOf, atUsualMix } from './usual-mix.ts'

/** Customers who answered at both moments, at the desk's usual case mix, for the reliability of an answer (§3). */
export function answerPairs(measured: Measured): { atContact: number; remembered: number }[] {
  const none = () => false
  const later = new Map(
    atUsualMix(measured, answersOf(measured, 'remembered'), none).map(({ contact, value }) => [contact, value]),
  )
  return atUsualMix(measured, answersOf(measured, 'at_contact'), none).flatMap(({ contact, value }) => {
    const remembered = later.get(contact)
    return remembered === undefined ? [] : [{ atContact: value, remembered }]
  })
}

/**
 * Predictions at wrap-up beside what was answered (§16): the answer at the contact, which is what they were about, where it was
 * given freely, else the remembered one. Keys are agents, topics, or `agent topic` with a line break between.
 */
export function predictionPairs(measured: Measured, by: 'agent' | 'topic' | 'both'): Prediction[] {
  const answers = new Map(
    (['remembered', 'at_contact'] as const).flatMap((moment) =>
      answersOf(measured, moment).map(({ contact, y }) => [contact, y] as const),
    ),
  )
  return measured.contacts.flatMap(({ predictions, topic }, contact) => {
    const answered = answers.get(contact)
    if (answered === undefined) return []
    return predictions.map(({ agent, feltUnderstood: predicted }) => ({
      key: { agent, topic, both: `${agent}\n${topic}` }[by],
      predicted,
      answered,
    }))
  })
}
