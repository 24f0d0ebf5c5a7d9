/** What a row counts: contacts, or those asked at the contact, or days later. A contact is in one row of each, at most. */
export type RollupMoment = 'contact' | 'at_contact' | 'remembered'

/**
 * Where a contact is counted (data.md): once as a whole, with `agentId` empty, and once for each agent who had a part in it. A sum
 * over wholes counts every contact once; over one agent's rows, all they had a part in. Never add the two. The team is the
 * contact's in a whole, the agent's own in a part. What is not known is empty.
 */
export type RollupKey = {
  brandId: string
  agentId: string
  brandDay: string
  moment: RollupMoment
  isDemo: 0 | 1
  teamId: string
  topicAtStart: string
  channel: string
  stage: string
  segment: string
  outcome: string
}

// biome-ignore format: a list
const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7'] as const
// biome-ignore format: a list
const BINS = [
  'h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9', 'h10', 'h11', 'h12', 'h13', 'h14', 'h15', 'h16', 'h17',
  'h18', 'h19', 'h20', 'h21', 'h22', 'h23', 'h24', 'h25', 'h26', 'h27', 'h28', 'h29', 'h30', 'h31', 'h32', 'h33', 'h34',
] as const

/**
 * Sums, all whole numbers, so that adding and taking away is exact. `contacts`: so many contacts, or so many asked. Times in
 * milliseconds; `handleSq` the squares of attention with wrap-up, in whole seconds. `received` and `handedOver` are an agent's,
 * and a whole's `handedOver` its transfers. `later` and `receivers` as charged (§5). `share` in 2520ths of an answer, and `shareSteps`
 * and `shareSquares` the steps and their squares by it: 1/k of an answer that k agents share (data.md). `step1`–`step7` answers,
 * `h0`–`h34` contacts by attention with wrap-up, as in `attentionBin`.
 */
export const ROLLUP_SUMS = [
  'contacts',
  'finals',
  'attentionMs',
  'wrapUpMs',
  'handleSq',
  'receiversMs',
  'laterMs',
  'waits',
  'waitMs',
  'received',
  'handedOver',
  'reopens',
  'closes',
  'comeBacks',
  'confirmed',
  'takeYourTime',
  'share',
  'shareSteps',
  'shareSquares',
  ...STEPS,
  ...BINS,
] as const
export type RollupSum = (typeof ROLLUP_SUMS)[number]
export type RollupSums = Record<RollupSum, number>
export type Rollup = { key: RollupKey; sums: RollupSums }

/** Rows by their key as text. */
export type Rollups = Map<string, Rollup>

/** What of a contact's facts is counted. Times in seconds, steps 1–7. */
export type FactsToCount = {
  brandId: string
  brandDay: string
  isDemo: 0 | 1
  isFinal: 0 | 1
  teamId: string | null
  topicAtStart: string
  channel: string
  stage: string | null
  segment: string | null
  outcome: string | null
  attentionSec: number
  wrapUpSec: number
  waitSec: number | null
  transfers: number
  reopens: number
  comeBacks: number
  isConfirmed: 0 | 1 | null
  isTakeYourTime: 0 | 1
  wasAskedAtContact: 0 | 1
  wasAskedLater: 0 | 1
  stepAtContact: number | null
  stepLater: number | null
  agents: readonly {
    userId: string
    teamId: string | null
    attentionSec: number
    wrapUpSec: number
    share: number
    isReceiver: 0 | 1
    handOvers: number
    receiversSec: number
    closes: number
    comeBacks: number
    laterSec: number
  }[]
}

/** Shares of an answer are counted in so many parts, which 1 to 10 agents divide without a rest. */
export const SHARE_PARTS = 2520

/** The lower edges of the attention bins, in milliseconds: half an octave each from one second on, to above a day. */
export const BIN_EDGES_MS: readonly number[] = Array.from({ length: 34 }, (_, at) => Math.round(1000 * 2 ** (at / 2)))

/** The bin of a duration: 0 below a second, then one each half octave, 34 from a day on. */
export function attentionBin(ms: number): number {
  const above = BIN_EDGES_MS.findIndex((edge) => ms < edge)
  return above < 0 ? BIN_EDGES_MS.length : above
}

/** The rows that one contact is counted in. */
export function rollupsOf(facts: FactsToCount): Rollup[] {
  const { brandId, brandDay, isDemo, topicAtStart, channel } = facts
  const cell = {
    brandId,
    brandDay,
    isDemo,
    topicAtStart,
    channel,
    stage: facts.stage ?? '',
    segment: facts.segment ?? '',
    outcome: facts.outcome ?? '',
  }
  const whole = { ...cell, agentId: '', teamId: facts.teamId ?? '' }
  const rows = [{ key: { ...whole, moment: 'contact' as const }, sums: wholeOf(facts) }, ...answersOf(whole, facts, 1)]
  for (const agent of facts.agents) {
    const own = { ...cell, agentId: agent.userId, teamId: agent.teamId ?? '' }
    rows.push({ key: { ...own, moment: 'contact' }, sums: partOf(facts, agent) })
    if (agent.share > 0) rows.push(...answersOf(own, facts, agent.share))
  }
  return rows
}

const wholeOf = (facts: FactsToCount): RollupSums =>
  sumsOf({
    ...timesOf(facts),
    contacts: 1,
    finals: facts.isFinal,
    laterMs: sum(facts.agents.map(({ laterSec }) => toMs(laterSec))),
    waits: facts.waitSec === null ? 0 : 1,
    waitMs: toMs(facts.waitSec ?? 0),
    handedOver: facts.transfers,
    reopens: facts.reopens,
    closes: sum(facts.agents.map(({ closes }) => closes)),
    comeBacks: facts.comeBacks,
    confirmed: facts.isConfirmed ?? 0,
    takeYourTime: facts.isTakeYourTime,
  })

const partOf = (facts: FactsToCount, agent: FactsToCount['agents'][number]): RollupSums =>
  sumsOf({
    ...timesOf(agent),
    contacts: 1,
    finals: facts.isFinal,
    receiversMs: toMs(agent.receiversSec),
    laterMs: toMs(agent.laterSec),
    received: agent.isReceiver,
    handedOver: agent.handOvers,
    closes: agent.closes,
    comeBacks: agent.comeBacks,
    takeYourTime: facts.isTakeYourTime,
  })

function timesOf({ attentionSec, wrapUpSec }: { attentionSec: number; wrapUpSec: number }): Partial<RollupSums> {
  const attentionMs = toMs(attentionSec)
  const wrapUpMs = toMs(wrapUpSec)
  const handleMs = attentionMs + wrapUpMs
  return { attentionMs, wrapUpMs, handleSq: Math.round(handleMs / 1000) ** 2, [`h${attentionBin(handleMs)}`]: 1 }
}

function answersOf(cell: Omit<RollupKey, 'moment'>, facts: FactsToCount, share: number): Rollup[] {
  const moments = [
    ['at_contact', facts.wasAskedAtContact, facts.stepAtContact],
    ['remembered', facts.wasAskedLater, facts.stepLater],
  ] as const
  return moments.flatMap(([moment, wasAsked, step]) =>
    wasAsked || step !== null ? [{ key: { ...cell, moment }, sums: answerOf(step, share) }] : [],
  )
}

function answerOf(step: number | null, share: number): RollupSums {
  if (step === null) return sumsOf({ contacts: 1 })
  const parts = Math.round(SHARE_PARTS * share)
  return sumsOf({
    contacts: 1,
    share: parts,
    shareSteps: parts * step,
    shareSquares: parts * step * step,
    [`step${step}`]: 1,
  })
}

/** Adds a contact's rows; with `times` −1 takes them away again. Rows in which nothing is left are left out. */
export function countInto(rollups: Rollups, facts: FactsToCount, times: 1 | -1 = 1): void {
  for (const { key, sums } of rollupsOf(facts)) addTo(rollups, key, sums, times)
}

/** The rows of many contacts. */
export function foldRollups(all: Iterable<FactsToCount>): Rollups {
  const rollups: Rollups = new Map()
  for (const facts of all) countInto(rollups, facts)
  return rollups
}

/** Both together; neither is changed. */
export const mergeRollups = (a: Rollups, b: Rollups): Rollups => combine(a, b, 1)

/** What `b` lacks of `a`: its rows may have sums below zero. Neither is changed. */
export const subtractRollups = (a: Rollups, b: Rollups): Rollups => combine(a, b, -1)

function combine(a: Rollups, b: Rollups, times: 1 | -1): Rollups {
  const rollups: Rollups = new Map()
  for (const { key, sums } of a.values()) addTo(rollups, key, sums, 1)
  for (const { key, sums } of b.values()) addTo(rollups, key, sums, times)
  return rollups
}

function addTo(rollups: Rollups, key: RollupKey, sums: RollupSums, times: 1 | -1): void {
  const id = rollupId(key)
  const row = rollups.get(id) ?? { key, sums: sumsOf({}) }
  for (const name of ROLLUP_SUMS) row.sums[name] += times * sums[name]
  if (ROLLUP_SUMS.every((name) => row.sums[name] === 0)) rollups.delete(id)
  else rollups.set(id, row)
}

/** The columns of the key, in its order. */
export const ROLLUP_KEY = [
  'brandId',
  'agentId',
  'brandDay',
  'moment',
  'isDemo',
  'teamId',
  'topicAtStart',
  'channel',
  'stage',
  'segment',
  'outcome',
] as const satisfies readonly (keyof RollupKey)[]

/** A key as text: the same for the same key, and in an order that everybody who writes rows keeps to. */
export const rollupId = (key: RollupKey): string => JSON.stringify(ROLLUP_KEY.map((name) => key[name]))

const NOTHING = Object.fromEntries(ROLLUP_SUMS.map((name) => [name, 0])) as RollupSums
const sumsOf = (known: Partial<RollupSums>): RollupSums => ({ ...NOTHING, ...known })

// Adding 0 keeps −0 out, which is no whole number of a database.
const toMs = (seconds: number): number => Math.round(seconds * 1000) + 0
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
