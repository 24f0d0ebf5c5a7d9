import { expect, test } from 'vitest'
import { rememberedContacts } from '../../../shared/quality/remembered-contacts.ts'
import { minutesOf } from '../../../shared/quality/take-your-time.ts'
import { answersAtUsualMix, answersOf, atUsualMix } from '../../../shared/quality/usual-mix.ts'
import { smallDesk } from '../support/small-desk.ts'

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('at the usual mix, topics take alike, unless the topic is kept', () => {
  const desk = smallDesk({ contacts: 2500 })
  const byTopic = (keeps: (column: string) => boolean) => {
    const rows = Map.groupBy(atUsualMix(desk, minutesOf(desk), keeps), ({ contact }) => desk.contacts[contact]?.topic)
    return [...rows].sort().map(([, list]) => mean(list.map(({ value }) => value)))
  }
  const [delivery = 0, , technical = 0] = byTopic((column) => column.startsWith('topic '))
  expect(technical - delivery).toBeGreaterThan(5)
  const level = byTopic(() => false)
  expect(Math.max(...level) - Math.min(...level)).toBeLessThan(0.4)
})

test('the agent stays in one figure and leaves the other', () => {
  const desk = smallDesk({ contacts: 2500, skill: (agent) => (agent === 0 ? -1 : 0) })
  const rows = answersAtUsualMix(desk, () => false)
  const of = (read: 'value' | 'beside', isFirst: boolean) =>
    mean(rows.filter(({ agent }) => (agent === 0) === isFirst).map((row) => row[read]))
  expect(of('value', false) - of('value', true)).toBeGreaterThan(0.8)
  expect(Math.abs(of('beside', false) - of('beside', true))).toBeLessThan(0.05)
})

test('one figure a contact, on the scale of the later answer, without what was asked for', () => {
  const desk = smallDesk({ contacts: 400 })
  for (const { answers } of desk.contacts) if (answers.at_contact) answers.at_contact.feltUnderstood -= 1
  const rows = answersAtUsualMix(desk, () => true)
  expect(new Set(rows.map(({ contact }) => contact)).size).toBe(rows.length)
  const later = answersOf(desk, 'remembered').map(({ y }) => y)
  expect(Math.abs(mean(rows.map(({ value }) => value)) - mean(later))).toBeLessThan(0.1)

  const steered = desk.contacts.findIndex(({ answers }) => answers.at_contact && !answers.remembered)
  desk.contacts[steered]?.agentMessages.push({
    agent: 'agent 00',
    template: null,
    asksAboutSurvey: true,
    steers: true,
    takesUpFeeling: false,
  })
  expect(answersAtUsualMix(desk, () => true).some(({ contact }) => contact === steered)).toBe(false)
})

test('nothing, one answer, and equal answers', () => {
  expect(answersAtUsualMix(smallDesk({ contacts: 0 }), () => false)).toEqual([])
  expect(answersAtUsualMix(smallDesk({ contacts: 300, answered: 0 }), () => false)).toEqual([])
  const one = smallDesk({ contacts: 1, answered: 1 })
  expect(answersAtUsualMix(one, () => false)).toHaveLength(1)
  const equal = smallDesk({ contacts: 500 })
  for (const { answers } of equal.contacts) for (const answer of Object.values(answers)) answer.feltUnderstood = 6
  for (const { value, beside } of answersAtUsualMix(equal, () => false)) {
    expect(value).toBeCloseTo(6, 6)
    expect(beside).toBeCloseTo(6, 6)
  }
})

test('contacts with a course and a later answer are what is remembered', () => {
  const desk = smallDesk({ contacts: 40, answered: 1 })
  const [long, short] = desk.contacts
  long?.scores.push(-0.5, -0.2, 0.6, 0.8)
  short?.scores.push(0.2, 0.4)
  expect(rememberedContacts(desk, new Set(['contact 0']))).toEqual([
    {
      first: -0.35,
      mean: expect.closeTo(0.175),
      peak: expect.closeTo(0.7),
      end: expect.closeTo(0.7),
      cameBack: false,
      promiseBroken: true,
      remembered: long?.answers.remembered?.feltUnderstood,
    },
  ])
})
