import { expect, test } from 'vitest'
import { answerPairs, predictionPairs } from '../../../shared/quality/answer-pairs.ts'
import { answerReliability } from '../../../shared/quality/reliability.ts'
import { smallDesk } from '../support/small-desk.ts'

test('the reliability of an answer is what is left after the case mix', () => {
  const desk = smallDesk({ contacts: 4000 })
  const { found } = answerReliability(answerPairs(desk))
  expect(found?.pairs).toBe(desk.contacts.filter(({ answers }) => answers.at_contact && answers.remembered).length)
  // the customer's mood, .36, of mood, noise, .49, rounding, 1/12, and what of the matter the mix does not know
  expect(found?.mean).toBeGreaterThan(0.33)
  expect(found?.mean).toBeLessThan(0.45)
  expect(answerPairs(smallDesk({ contacts: 0 }))).toEqual([])
})

test('a prediction is held against the answer at the contact, given freely, else against the later one', () => {
  const desk = smallDesk({ contacts: 4, answered: 0 })
  const [first, second, third, fourth] = desk.contacts
  const answer = (feltUnderstood: number) => ({
    feltUnderstood,
    satisfaction: null,
    recommend: null,
    solved: null,
    wasAskedForScore: null,
  })
  for (const contact of [first, second, third, fourth]) contact?.predictions.push({ agent: 'a', feltUnderstood: 6 })
  if (first) first.answers = { at_contact: answer(5), remembered: answer(3) }
  if (second) second.answers = { at_contact: { ...answer(7), wasAskedForScore: true }, remembered: answer(3) }
  if (third) third.answers = { at_contact: { ...answer(7), wasAskedForScore: true } }
  expect(predictionPairs(desk, 'agent')).toEqual([
    { key: 'a', predicted: 6, answered: 5 },
    { key: 'a', predicted: 6, answered: 3 },
  ])
  expect(predictionPairs(desk, 'topic')[0]?.key).toBe(first?.topic)
  expect(predictionPairs(desk, 'both')[0]?.key).toBe(`a\n${first?.topic}`)
})
