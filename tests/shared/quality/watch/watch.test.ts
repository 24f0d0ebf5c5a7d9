import { expect, test } from 'vitest'
import {
  type AnchorCell,
  anchorPanel,
  type ProxyQuarter,
  proxyPanel,
  type WatchWeek,
  watch,
  watchDesk,
} from '../../../../shared/quality/watch/index.ts'
import { type Change, madeDesk } from '../signals/made-desk.ts'

const N = 100
/** A week with so large a gap between T0 and T3, and so many come-backs more than expected, of 100 each. */
const weekOf = (week: number, gap = 0.2, more = 0, n = N): WatchWeek => ({
  week,
  atContact: { n, mean: 5 + gap, variance: 1 },
  remembered: { n, mean: 5, variance: 1 },
  comeBacks: { n: 400, observed: 40 + more, expected: 40, variance: 36 },
})
const weeks = (...gaps: [gap: number, more?: number, n?: number][]): WatchWeek[] =>
  gaps.map((gap, at) => weekOf(at + 1, ...gap))
const six: [number][] = Array.from({ length: 6 }, () => [0.2])

test.each<[name: string, weeks: WatchWeek[], alarmWeek: number | null]>([
  ['nothing', [], null],
  ['a baseline alone', weeks(...six), null],
  ['weeks as the baseline was', weeks(...six, [0.2], [0.2], [0.2], [0.2]), null],
  ['a gap that grew', weeks(...six, [0.2], [0.7], [0.7], [0.7]), 9],
  ['a gap that shrank', weeks(...six, [-0.5], [-0.5], [-0.5], [-0.5]), null],
  ['come-backs that grew', weeks(...six, [0.2, 60], [0.2, 60], [0.2, 60]), 8],
  ['one bad week', weeks(...six, [0.55], [0.2], [0.2], [0.2]), null],
])('after %s the watch says what it should', (_, given, alarmWeek) => {
  const found = watch(given)
  expect(found.alarmWeek).toBe(alarmWeek)
  expect(found.weeks.map(({ week }) => week)).toEqual(given.map(({ week }) => week))
  for (const { z, cusum } of found.weeks.slice(0, 6)) expect([z, cusum]).toEqual([null, null])
})

test('Z and C are as §10 writes them', () => {
  const [told] = watch(weeks(...six, [0.5, 12])).weeks.slice(-1)
  // one answer of either moment has variance 1, a baseline week the same; the baseline has six, and weeks differ by a quarter more
  const zD = 0.3 / Math.sqrt(1.25 * (2 / N) * (1 + 1 / 6))
  const zB = 12 / 400 / Math.sqrt(1.25 * (36 / 400 ** 2) * (1 + 1 / 6))
  expect(told?.d).toBeCloseTo(0.3, 9)
  expect(told?.b).toBeCloseTo(0.03, 9)
  expect(told?.z).toBeCloseTo((zD + zB / 2) / Math.sqrt(1.25), 9)
  expect(told?.cusum).toBeCloseTo((told?.z ?? 0) - 0.5, 9)
})

test('a later week is held against all before it, not the first six alone', () => {
  const before = watch(weeks(...six, [0.9], [0.2])).weeks.slice(-1)
  // the baseline has learnt a seventh of what was 0.7 higher
  expect(before[0]?.d).toBeCloseTo(-0.1, 9)
})

test('a week with too few answers says nothing and forgets nothing; the baseline waits for weeks that do', () => {
  const found = watch(weeks([0, 0, 2], ...six, [0.4], [9, 0, 4], [0.4], [0.4], [0.4]))
  expect(found.weeks[0]?.z).toBeNull()
  expect(found.weeks[6]?.z).toBeNull()
  expect(found.weeks[8]).toEqual({ week: 9, isBaseline: false, d: null, b: null, z: null, cusum: null })
  expect(found.weeks[9]?.cusum).toBeGreaterThan(found.weeks[7]?.cusum ?? 0)
})

test('without come-backs the gap speaks alone, and answers all alike say nothing', () => {
  const silent = weeks(...six, [0.5]).map((week) => ({
    ...week,
    comeBacks: { n: 0, observed: 0, expected: 0, variance: 0 },
  }))
  const [told] = watch(silent).weeks.slice(-1)
  expect(told?.b).toBeNull()
  expect(told?.z).toBeCloseTo(0.3 / Math.sqrt(1.25 * (2 / N) * (7 / 6)), 9)
  const alike = { n: 50, mean: 7, variance: 0 }
  expect(watch(silent.map((week) => ({ ...week, atContact: alike, remembered: alike }))).max).toBe(0)
})

const answer = (feltUnderstood: number) => ({
  feltUnderstood,
  satisfaction: null,
  recommend: null,
  solved: null,
  wasAskedForScore: null,
})
const WEEK = 7 * 86_400_000
/** Twelve weeks of a desk whose agents of one team beg from week 8 on. */
function desk(begging: (agent: number) => boolean) {
  const change: Change = (contact, agent, chance) => {
    const n = Number(contact.id.slice(1))
    contact.at = Date.UTC(2026, 0, 5) + Math.floor(n / 200) * WEEK + (n % 200) * 60_000
    contact.closes = contact.closes.map((close) => ({ ...close, at: contact.at + 600_000 }))
    contact.reopens = contact.reopens.map(() => contact.at + 86_400_000)
    const point = chance(0.5) ? 4 : 5
    const begs = n >= 7 * 200 && begging(agent) ? 1 : 0
    if (chance(0.5)) contact.answers.at_contact = answer(point + begs)
    if (chance(0.4)) contact.answers.remembered = answer(point)
  }
  return watchDesk(madeDesk(change, { agents: 10, each: 240 }))
}

test('the desk and the team that drifts are alarmed within three weeks, the other team is not', () => {
  const { desk: all, teams } = desk((agent) => agent % 2 === 0)
  for (const found of [all, teams.get('T0')]) {
    expect(found?.alarmWeek).toBeGreaterThanOrEqual(8)
    expect(found?.alarmWeek).toBeLessThanOrEqual(10)
  }
  expect(teams.get('T1')?.alarmWeek).toBeNull()
  expect(desk(() => false).desk.alarmWeek).toBeNull()
})

test('of the last week come-backs are not told before seven days have passed', () => {
  const { weeks: told } = desk(() => false).desk
  expect(told.map(({ b }) => b !== null)).toEqual(told.map(({ week }) => week > 6 && week < 12))
})

test.each([
  ['nothing', madeDesk(() => {}, { agents: 0 })],
  ['contacts without answers', madeDesk()],
  ['one contact', madeDesk(() => {}, { agents: 1, each: 1 })],
])('from %s come no alarm and no NaN', (_, measured) => {
  const { desk: found, teams } = watchDesk(measured)
  for (const one of [found, ...teams.values()]) {
    expect(one).toMatchObject({ alarmWeek: null, max: 0 })
    expect(one.weeks.every(({ z }) => z === null)).toBe(true)
  }
})

const cells = (index: number, anchors: Partial<AnchorCell> = {}): AnchorCell[] =>
  Array.from({ length: 10 }, (_, n) => ({
    index: index + n,
    retention: 0.7 + 0.01 * n,
    pulse: 8 - 0.1 * n,
    review: null,
    ...anchors,
  }))

test('the index warns when it rises and two anchors do not', () => {
  const [first, second, third, fourth] = anchorPanel([
    { quarter: '2026-1', cells: cells(5) },
    { quarter: '2026-2', cells: cells(6) },
    { quarter: '2026-3', cells: cells(5.5) },
    { quarter: '2026-4', cells: cells(6.5, { retention: 0.9, pulse: null }) },
  ])
  expect(first).toMatchObject({ warns: null, index: 9.5, correlation: { retention: 1, pulse: -1, review: null } })
  expect([second?.warns, third?.warns, fourth?.warns]).toEqual([true, false, null])
  expect(fourth?.correlation).toEqual({ retention: null, pulse: null, review: null })
  expect(anchorPanel([{ quarter: '2026-1', cells: [] }])[0]).toMatchObject({ index: null, warns: null })
})

/** Sums over contacts of which this share has the proxy tell the truth (y = x), the others the opposite. */
const quarter = (name: string, n: number, truthful: number): ProxyQuarter => {
  const r = 2 * truthful - 1
  return { quarter: name, n, x: 0, y: 0, xx: n, yy: n, xy: r * n }
}

test.each<[string, ProxyQuarter[], retired: boolean[], strengths: (number | null)[]]>([
  ['keeps its strength', [quarter('a', 500, 0.75), quarter('b', 500, 0.7)], [false, false], [0.5, 0.4]],
  ['loses a third', [quarter('a', 500, 0.75), quarter('b', 500, 0.65)], [false, true], [0.5, 0.3]],
  [
    'stays retired',
    [quarter('a', 500, 0.75), quarter('b', 500, 0.6), quarter('c', 500, 0.75)],
    [false, true, true],
    [0.5, 0.2, 0.5],
  ],
  ['falls by chance', [quarter('a', 500, 0.6), quarter('b', 100, 0.55)], [false, false], [0.2, 0.1]],
  ['turns round', [quarter('a', 500, 0.25), quarter('b', 500, 0.75)], [false, true], [-0.5, 0.5]],
  ['has too few contacts', [quarter('a', 99, 0.9), quarter('b', 500, 0.6)], [false, false], [null, 0.2]],
  ['does not vary', [{ quarter: 'a', n: 200, x: 200, y: 0, xx: 200, yy: 200, xy: 0 }], [false], [null]],
])('a proxy that %s', (_, quarters, retired, strengths) => {
  const found = proxyPanel(quarters)
  expect(found.map(({ isRetired }) => isRetired)).toEqual(retired)
  for (const [at, { strength }] of found.entries()) {
    if (strengths[at] == null) expect(strength).toBeNull()
    else expect(strength).toBeCloseTo(strengths[at], 9)
  }
})
