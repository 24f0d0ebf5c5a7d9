// `npm run bench`: holds the desk against the least a Node server can do for the same job. `npm run bench -- messages start` runs a
// part. Figures are ratios measured in turns, because a machine's pace changes from one minute to the next.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { measureCalls, startCallers, startEcho } from './calls.ts'
import { newFolder } from './desk.ts'
import { type Held, holdBareSockets, holdChats } from './idle-chats.ts'
import { converse, type Round, startLimit, startOurs } from './message-path.ts'
import { compare, describeTable, isMet, median, type Row } from './rows.ts'
import { measureStart } from './start.ts'
import { weighPages } from './weigh-pages.ts'

const ROUNDS = 3
/** A call is so short that a neighbour's breath shows in it. */
const ROUNDS_OF_CALLS = 9
const SIZES = [20, 200] as const

const parts: Record<string, () => Promise<Row[]>> = { messages, calls, chats, pages: async () => weighPages(), start }

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !parts[name])
if (unknown) {
  console.error(`There is no part “${unknown}”. There is: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
const startedAt = performance.now()
const rows: Row[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.error(`Measuring ${name} …`)
  rows.push(...(await measure()))
}
const machine = { node: process.version, processors: cpus().length, load: loadavg()[0] }
const results = rows.map((row) => ({ ...row, isMet: isMet(row) }))
writeFileSync(
  join(import.meta.dirname, '../../bench.json'),
  `${JSON.stringify({ at: new Date(), machine, results }, null, 2)}\n`,
)
console.log(`\n${describeTable(rows)}\n`)
console.log(`In ${Math.round((performance.now() - startedAt) / 1000)} s; bench.json has the same.`)
process.exit(0)

async function messages(): Promise<Row[]> {
  const limit = await startLimit()
  const ours = await startOurs()
  // Begins every chat, and gives both the time to be compiled for speed.
  for (const atOnce of [200, 20, 200, 20]) for (const side of [limit, ours]) await converse(side, atOnce)
  const measured = new Map<number, { limit: Round; ours: Round }[]>(SIZES.map((atOnce) => [atOnce, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [atOnce, rounds] of measured)
      rounds.push({ limit: await converse(limit, atOnce), ours: await converse(ours, atOnce) })
  await Promise.all([limit.server.stop(), ours.server.stop()])

  const pick = (atOnce: number, figure: keyof Round) =>
    (measured.get(atOnce) ?? []).map((round) => ({ limit: round.limit[figure], ours: round.ours[figure] }))
  const rows = SIZES.flatMap((atOnce) => [
    compare(`message, ${atOnce} chats at once: CPU`, 'µs', pick(atOnce, 'cpuMicros'), { of: 'ratio', atMost: 2 }),
    compare(`message, ${atOnce} chats at once: rate`, '/s', pick(atOnce, 'perSecond'), { of: 'ratio', atLeast: 0.5 }),
    compare(`message, ${atOnce} chats at once: p50`, 'ms', pick(atOnce, 'p50Ms')),
    compare(`message, ${atOnce} chats at once: p99`, 'ms', pick(atOnce, 'p99Ms'), { of: 'ratio', atMost: 2 }),
  ])
  return [...rows, growth(rows)]
}

/** The exponent of the cost per message in the number of conversations at once: 0 is flat, 1 proportional. */
function growth(rows: Row[]): Row {
  const [small, large] = rows.filter(({ what }) => what.endsWith('CPU'))
  const exponent = (before: number | null | undefined, after: number | null | undefined) =>
    Math.log10((after ?? 1) / (before ?? 1))
  return {
    what: 'message: exponent of CPU, 20 to 200 chats',
    unit: '',
    limit: exponent(small?.limit, large?.limit),
    ours: exponent(small?.ours, large?.ours),
    ratio: null,
    goal: { of: 'ours', atMost: 0.1 },
  }
}

async function calls(): Promise<Row[]> {
  const echo = await startEcho()
  const { withoutQuery, withQuery } = await startCallers()
  for (let n = 0; n < 3; n++) for (const caller of [echo, withoutQuery, withQuery]) await measureCalls(caller)
  const without: { limit: number; ours: number }[] = []
  const having: typeof without = []
  for (let round = 0; round < ROUNDS_OF_CALLS; round++) {
    without.push({ limit: await measureCalls(echo), ours: await measureCalls(withoutQuery) })
    having.push({ limit: await measureCalls(echo), ours: await measureCalls(withQuery) })
  }
  await Promise.all([echo.server.stop(), withQuery.server.stop()])
  return [
    compare('call over the socket, held against an echo: CPU', 'µs', without, { of: 'ratio', atMost: 1.5 }),
    compare('the same with a query: CPU', 'µs', having),
  ]
}

async function chats(): Promise<Row[]> {
  const rounds: { limit: Held; ours: Held }[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({ limit: await holdBareSockets(), ours: await holdChats() })
  const kilobytes = (figure: 'residentBytes' | 'heapBytes') =>
    rounds.map(({ limit, ours }) => ({ limit: limit[figure] / 1000, ours: ours[figure] / 1000 }))
  return [
    compare('an idle chat: memory', 'kB', kilobytes('residentBytes'), { of: 'ours', atMost: 24 }),
    compare('of that on the heap', 'kB', kilobytes('heapBytes')),
  ]
}

async function start(): Promise<Row[]> {
  const dataFolder = newFolder()
  const seconds: number[] = []
  for (let round = 0; round < ROUNDS; round++) seconds.push((await measureStart(dataFolder)) / 1000)
  return [
    {
      what: 'npm start on a built tree, until /readyz',
      unit: 's',
      limit: null,
      ours: median(seconds),
      ratio: null,
      goal: { of: 'ours', atMost: 3 },
    },
  ]
}
