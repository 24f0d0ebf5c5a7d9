import { describe, expect, test } from 'vitest'
import {
  BALANCED,
  GAMER_KINDS,
  type GamerKind,
  type HistoryEvent,
  makeWorld,
  WORLDS,
  type World,
} from './world/index.ts'

test('the same seed makes the same desk, another seed another one', () => {
  const told = (seed: number) => JSON.stringify(makeWorld(WORLDS.small, seed))
  expect(told(4)).toBe(told(4))
  expect(told(4)).not.toBe(told(5))
})

test.each([
  ['thirdOfData', 5_200, 6_200],
  ['small', 500, 720],
] as const)('%s has as many contacts as it should', (name, low, high) => {
  const contacts = makeWorld(WORLDS[name], 6).events.filter(({ type }) => type === 'contact').length
  expect(contacts).toBeGreaterThan(low)
  expect(contacts).toBeLessThan(high)
})

test('a quarter of the answers is a quarter, and says the same', () => {
  const answers = (name: 'balanced' | 'quarterOfAnswers') =>
    all(makeWorld({ ...WORLDS[name], agents: 16 }, 6), 'answer')
  const [many, few] = [answers('balanced'), answers('quarterOfAnswers')]
  expect(few.length / many.length).toBeCloseTo(0.25, 1)
  const mean = (of: typeof few) => of.reduce((sum, { feltUnderstood }) => sum + feltUnderstood, 0) / of.length
  expect(Math.abs(mean(few) - mean(many))).toBeLessThan(0.2)
})

test('queues are unequal where they should be', () => {
  const mostTechnical = (name: 'balanced' | 'casemix') => {
    const { events } = makeWorld({ ...WORLDS[name], weeks: 3 }, 6)
    const technical = new Set(
      events.flatMap((event) => (event.type === 'contact' && event.queue === 'technical' ? event.id : [])),
    )
    const own = new Map<string, number[]>()
    for (const { agent, contact } of all({ events }, 'close'))
      own.set(agent, [...(own.get(agent) ?? []), technical.has(contact) ? 1 : 0])
    return Math.max(...[...own.values()].map((each) => each.reduce((sum, one) => sum + one, 0) / each.length))
  }
  expect(mostTechnical('balanced')).toBeLessThan(0.35)
  expect(mostTechnical('casemix')).toBeGreaterThan(0.5)
})

describe('gaming', () => {
  const base = { ...BALANCED, agents: 16, weeks: 5, gamerShare: 0.5, zeal: [0.8, 1] as const }

  /** What gives each kind away, as a share of its contacts or of what it is said of; the least among gamers, the most among others. */
  const signs: Record<
    GamerKind,
    { of: (world: World, agents: Set<string>) => number; gamers: number; others: number }
  > = {
    dumper: { of: share('transfer', ({ from }) => from, 'attention'), gamers: 0.15, others: 0.09 },
    splitter: { of: share('contact', ({ openedBy }) => openedBy, 'attention'), gamers: 0.15, others: 0 },
    buncher: { of: justUnder(480), gamers: 0.12, others: 0.06 },
    speeder: { of: within(31), gamers: 0.03, others: 0.01 },
    canned: { of: saying(/frustrat|frustrasjon/), gamers: 0.4, others: 0.1 },
    beggar: { of: saying(/9 or 10|top score|högsta betyg|toppscore/), gamers: 0.25, others: 0 },
    closer: {
      of: share('close', ({ agent, confirmedByCustomer }) => (confirmedByCustomer ? undefined : agent), 'close'),
      gamers: 0.5,
      others: 0.42,
    },
    cherry: {
      of: share('offer', ({ agent, accepted }) => (accepted ? undefined : agent), 'offer'),
      gamers: 0.1,
      others: 0.05,
    },
  }

  test.each(GAMER_KINDS)('a %s gives itself away', (kind) => {
    const world = makeWorld({ ...base, only: [kind] }, 11)
    const ids = Object.entries(world.truth.agents)
    const gamers = new Set(ids.flatMap(([id, { gamer }]) => (gamer ? id : [])))
    const others = new Set(ids.flatMap(([id, { gamer }]) => (gamer ? [] : id)))
    expect(gamers.size).toBe(8)
    expect(signs[kind].of(world, gamers)).toBeGreaterThan(signs[kind].gamers)
    expect(signs[kind].of(world, others)).toBeLessThanOrEqual(signs[kind].others)
  })

  test('those who know how they are measured hang up on nobody, stop no invitation, and beg out of sight', () => {
    const open = makeWorld({ ...base, only: ['speeder', 'beggar'] }, 12)
    const veiled = makeWorld({ ...base, only: ['speeder', 'beggar'], knowing: true }, 12)
    const everybody = new Set(Object.keys(open.truth.agents))
    expect(within(31)(open, everybody)).toBeGreaterThan(0.01)
    expect(within(31)(veiled, everybody)).toBeLessThan(0.005)
    expect(all(open, 'survey').some(({ suppressedBy }) => suppressedBy !== undefined)).toBe(true)
    expect(all(veiled, 'survey').some(({ suppressedBy }) => suppressedBy !== undefined)).toBe(false)
    expect(saying(/top/)(veiled, everybody)).toBeLessThan(0.5 * saying(/top/)(open, everybody))
  })

  test('pays in no truth: speeders are worth less than the honest', () => {
    const { truth } = makeWorld({ ...base, weeks: 1, only: ['speeder'] }, 13)
    const mean = (isGamer: boolean) => {
      const found = Object.values(truth.agents).filter(({ gamer }) => gamer === isGamer)
      return found.reduce((sum, { netValue }) => sum + netValue, 0) / found.length
    }
    expect(mean(true)).toBeLessThan(mean(false) - 2)
  })

  test('after a drift begins in its week', () => {
    const { events, truth } = makeWorld({ ...WORLDS.drift, agents: 24 }, 14)
    const weekOf = new Map(
      all({ events }, 'contact').map(({ id, at }) => [
        id,
        Math.floor((Date.parse(at) - Date.UTC(2026, 0, 5)) / 604_800_000) + 1,
      ]),
    )
    const weeks = all({ events }, 'survey').flatMap(({ contact, suppressedBy }) =>
      suppressedBy ? (weekOf.get(contact) ?? 0) : [],
    )
    expect(Math.min(...weeks)).toBe(8)
    expect(Object.values(truth.agents).filter(({ late }) => late !== null)).toHaveLength(14)
    expect(Object.values(truth.agents).every(({ kind }) => !(GAMER_KINDS as readonly string[]).includes(kind))).toBe(
      true,
    )
  })
})

type Kept = Pick<World, 'events'>
type Of<T extends HistoryEvent['type']> = Extract<HistoryEvent, { type: T }>

function all<T extends HistoryEvent['type']>({ events }: Kept, type: T): Of<T>[] {
  return events.filter((event): event is Of<T> => event.type === type)
}

/** Events of a type that name one of the agents, by another type's of theirs. */
function share<T extends HistoryEvent['type']>(
  type: T,
  by: (event: Of<T>) => string | undefined,
  per: 'attention' | 'close' | 'offer',
) {
  return (world: Kept, agents: Set<string>): number =>
    all(world, type).filter((event) => agents.has(by(event) ?? '')).length /
    all(world, per).filter(({ agent }) => agents.has(agent)).length
}

function justUnder(target: number) {
  return share('attention', ({ agent, sec }) => (sec >= target - 30 && sec < target ? agent : undefined), 'attention')
}

function within(most: number) {
  return (world: Kept, agents: Set<string>): number => {
    const handedOver = new Set(all(world, 'transfer').map(({ contact }) => contact))
    const kept = all(world, 'attention').filter(({ agent, contact }) => agents.has(agent) && !handedOver.has(contact))
    return kept.filter(({ sec }) => sec < most).length / kept.length
  }
}

function saying(words: RegExp) {
  return (world: Kept, agents: Set<string>): number => {
    const own = all(world, 'message').flatMap((message) =>
      message.author === 'agent' && agents.has(message.agent) ? message.text : [],
    )
    return own.filter((text) => words.test(text)).length / own.length
  }
}
