import { expect, test } from 'vitest'
import { alarmsIn, integrityOf } from '../../../shared/quality/integrity.ts'
import type { WrapUp } from '../../../shared/quality/signals/index.ts'
import { agentId, type Change, madeDesk, said } from './signals/made-desk.ts'

const MONDAY = Date.UTC(2026, 0, 5)
const WEEK = 7 * 86_400_000
const ONE = 3
const ME = agentId(ONE)
const answer = { feltUnderstood: 5, satisfaction: null, recommend: null, solved: null, wasAskedForScore: null }
const quarterOf = (at: number) => `${new Date(at).getUTCFullYear()} ${Math.floor(new Date(at).getUTCMonth() / 3) + 1}`
const none = new Map<string, WrapUp>()

const begs: Change = (contact, agent, chance) => {
  contact.answers.at_contact = { ...answer, feltUnderstood: chance(0.5) ? 5 : 6 }
  if (agent !== ONE) return
  if (chance(0.12))
    contact.agentMessages.push(said(ME, `ten please ${contact.id}`, { asksAboutSurvey: true, steers: true }))
  if (chance(0.3)) contact.answers.at_contact = { ...answer, wasAskedForScore: true }
}

test('an alarm names the agent, the signal and contacts, and nobody else is named at all', () => {
  const found = alarmsIn(madeDesk(begs), none)
  expect(found.map(({ agent, signal }) => ({ agent, signal }))).toEqual([{ agent: ME, signal: 'begging' }])
  expect(alarmsIn(madeDesk(), none)).toEqual([])
})

test('no contact is evidence for what its customer answered', () => {
  const desk = madeDesk(begs)
  const [alarm] = alarmsIn(desk, none)
  expect(alarm?.evidence).toHaveLength(5)
  for (const id of alarm?.evidence ?? [])
    expect(desk.contacts.find((one) => one.id === id)?.agentMessages.some(({ steers }) => steers)).toBe(true)

  const told = madeDesk((contact, agent, chance) => {
    if (agent === ONE) contact.answers.at_contact = { ...answer, wasAskedForScore: chance(0.3) }
  })
  expect(alarmsIn(told, none)).toEqual([{ agent: ME, signal: 'begging', evidence: [] }])

  const coded = madeDesk((contact, agent, chance) => {
    contact.answers.at_contact = { ...answer, solved: agent === ONE && chance(0.5) ? 'no' : 'yes' }
  })
  const granted = new Map(
    coded.contacts.map(({ id, topic }, n): [string, WrapUp] => [
      id,
      { agent: agentId(n % 12), topic, outcome: 'granted' },
    ]),
  )
  for (const contact of coded.contacts) contact.outcome = null
  expect(alarmsIn(coded, granted)).toEqual([{ agent: ME, signal: 'coding', evidence: [] }])
})

test('the watch runs by whole weeks, of the desk and of teams too large to be a person', () => {
  const spread: Change = (contact, _, chance) => {
    contact.at = MONDAY + Number(contact.id.slice(1)) * (WEEK / 120) - WEEK / 2
    const step = chance(0.5) ? 4 : 5
    if (chance(0.6)) contact.answers.at_contact = { ...answer, feltUnderstood: step }
    if (chance(0.6)) contact.answers.remembered = { ...answer, feltUnderstood: step }
  }
  const { watch, teams, anchors, proxies } = integrityOf(madeDesk(spread), { from: MONDAY, count: 9 }, quarterOf)
  expect(watch.weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(watch.weeks.filter(({ isBaseline }) => isBaseline)).toHaveLength(6)
  expect(watch.weeks.filter(({ cusum }) => cusum !== null)).toHaveLength(3)
  expect(watch.alarmWeek).toBeNull()
  expect(teams.map(({ key }) => key)).toEqual(['T0', 'T1'])
  expect(anchors.map(({ quarter, warns }) => ({ quarter, warns }))).toEqual([{ quarter: '2026 1', warns: null }])
  const atContact = proxies.find(({ proxy }) => proxy === 'atContact')?.quarters
  expect(atContact?.[0]?.strength).toBeGreaterThan(0.95)
  const small = integrityOf(madeDesk(spread, { agents: 8 }), { from: MONDAY, count: 6 }, quarterOf)
  expect(small.teams).toEqual([])
})

test.each([
  ['nothing', madeDesk(() => {}, { agents: 0 })],
  ['one contact each', madeDesk(() => {}, { each: 1 })],
])('of %s nothing is said, and nothing is no number', (_, desk) => {
  const found = integrityOf(desk, { from: MONDAY, count: 3 }, quarterOf)
  expect(found.watch).toMatchObject({ alarmWeek: null, max: 0 })
  expect(found.gap).toBeNull()
  expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/)
  expect(alarmsIn(desk, none)).toEqual([])
})
