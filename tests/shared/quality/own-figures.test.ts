import { expect, test } from 'vitest'
import { ownFigures } from '../../../shared/quality/own-figures.ts'
import { agentId, type Change, madeDesk } from './signals/made-desk.ts'

const plain = { satisfaction: null, recommend: null, solved: null, wasAskedForScore: null }
/** Customers of agent 0 feel least understood, those of the last most; all are asked with this chance. */
const apart =
  (share: number, reach = 3): Change =>
  (contact, agent, chance) => {
    const step = 2 + Math.round((agent / 11) * reach) + Number(chance(0.5))
    if (chance(share)) contact.answers.at_contact = { ...plain, feltUnderstood: step }
    contact.predictions = [{ agent: agentId(agent), feltUnderstood: 6 }]
  }

const all7: Change = (contact) => {
  contact.answers.at_contact = { ...plain, feltUnderstood: 7 }
}

test('an agent’s own pair stands where there are answers enough, with its interval, as the desk’s cases would be', () => {
  const desk = madeDesk(apart(0.6))
  const found = ownFigures(desk)
  expect([...found.keys()]).toEqual(desk.agents)
  const [first, last] = [found.get(agentId(0)), found.get(agentId(11))]
  expect(first?.reliability).toBeGreaterThan(0.9)
  expect(first?.pair?.feltUnderstood.mean).toBeCloseTo(2.5, 0)
  expect(last?.pair?.feltUnderstood.mean).toBeCloseTo(5.5, 0)
  for (const { pair, contacts } of found.values()) {
    expect(contacts).toBe(100)
    expect(pair?.feltUnderstood.low).toBeLessThan(pair?.feltUnderstood.mean ?? 0)
    expect(pair?.minutes.high).toBeGreaterThan(pair?.minutes.mean ?? 99)
  }
  // Who believes 6 of everybody is furthest off where customers felt least understood.
  expect(first?.accuracy.found?.bias.mean).toBeGreaterThan(last?.accuracy.found?.bias.mean ?? 9)
})

test('below the floor there is no pair, and the floor is what is lacking', () => {
  const few = ownFigures(madeDesk(apart(0.12)))
  for (const { answers, floor, pair } of few.values()) {
    expect(answers).toBeLessThan(floor)
    expect(floor).toBe(30)
    expect(pair).toBeNull()
  }
  // Agents who hardly differ take more than thirty answers to tell apart; those who do not differ can never be.
  const alike = [...ownFigures(madeDesk(apart(0.5, 0), { seed: 4 })).values()]
  expect(alike.every(({ pair }) => pair === null)).toBe(true)
})

test.each([
  ['nothing', madeDesk(() => {}, { agents: 0 }), 0],
  ['one agent', madeDesk(apart(0.9), { agents: 1 }), 1],
  ['nobody asked', madeDesk(), 12],
  ['equal answers', madeDesk(all7), 12],
] as const)('of %s there is no pair, and nothing that is no number', (_, desk, count) => {
  const found = [...ownFigures(desk).values()]
  expect(found).toHaveLength(count)
  expect(found.every(({ pair }) => pair === null)).toBe(true)
  expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/)
})
