import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { HistoryEvent } from '../../../shared/contract/history.ts'
import { type EvaluationSettings, evaluate } from '../../../shared/quality/evaluate.ts'
import { collectHistory } from '../../../shared/quality/history/collect.ts'
import { kendall, RIVALS, type Rival, rivalsOf, type Score, scoreEvaluation } from '../../simulations/scoring/index.ts'
import { makeWorld, type HistoryEvent as Told, type Truth, WORLDS } from '../../simulations/world/index.ts'

const FOLDER = process.env.WORLDS_DATA ?? join(import.meta.dirname, '../../../../shared/data/worlds')

/** The scores of one world over its seeds, τ with true net value of what desks rank by, and seconds of CPU to evaluate it. */
export interface Scored {
  name: string
  scores: Score[]
  rivals: Record<Rival, number>[]
  seconds: number[]
}

const settingsFor = (costPerMinute: number): EvaluationSettings => ({
  costPerMinute,
  assumedValue: null,
  policyWeight: 1,
  seed: 1,
})

export function scoreSeeds(name: keyof typeof WORLDS, seeds: number): Scored {
  const scored = empty(name)
  for (let seed = 1; seed <= seeds; seed++) {
    const { events, truth } = makeWorld(WORLDS[name], seed)
    addScore(scored, events, truth)
  }
  return scored
}

export const fileWorlds = (): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.jsonl.gz'))
        .map((file) => file.replace('.jsonl.gz', ''))
    : []

export function scoreFile(name: string): Scored {
  const scored = empty(name)
  const lines = gunzipSync(readFileSync(join(FOLDER, `${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')
  addScore(
    scored,
    lines.map((line) => JSON.parse(line)),
    readTruth(name),
  )
  return scored
}

const empty = (name: string): Scored => ({ name, scores: [], rivals: [], seconds: [] })

function addScore(scored: Scored, events: Told[], truth: Truth): void {
  const startedAt = process.cpuUsage()
  const collector = collectHistory()
  for (const event of events) collector.add(HistoryEvent.parse(event))
  const evaluation = evaluate(collector.finish(), settingsFor(truth.costPerMinute))
  const { user, system } = process.cpuUsage(startedAt)
  scored.seconds.push((user + system) / 1e6)
  scored.scores.push(scoreEvaluation(evaluation, truth))
  const rivals = rivalsOf(events)
  scored.rivals.push(
    Object.fromEntries(
      RIVALS.map((rival) => [
        rival,
        kendall(Object.entries(rivals[rival]).map(([id, value]) => [value, truth.agents[id]?.netValue ?? 0])) ?? 0,
      ]),
    ) as Record<Rival, number>,
  )
}

/** The truth of a given world, as its file has it. */
interface ToldTruth {
  agents: Record<
    string,
    Pick<Truth['agents'][string], 'kind' | 'late' | 'gamer' | 'value'> & {
      q_net: number
      q_fu: number
      episode_sec: number
      own_sec: number
      resolved: number
    }
  >
  value_per_fu: number
  fu_gain_45s: number
  cost_min: number
  drift_week: number | null
}

/** The same in our names. */
function readTruth(name: string): Truth {
  const told: ToldTruth = JSON.parse(readFileSync(join(FOLDER, `${name}.truth.json`), 'utf8'))
  return {
    agents: Object.fromEntries(
      Object.entries(told.agents).map(([id, agent]) => [
        id,
        {
          kind: agent.kind,
          late: agent.late,
          gamer: agent.gamer,
          netValue: agent.q_net,
          feltUnderstood: agent.q_fu,
          value: agent.value,
          episodeSec: agent.episode_sec,
          ownSec: agent.own_sec,
          solved: agent.resolved,
        },
      ]),
    ),
    valuePerPoint: told.value_per_fu,
    feltUnderstoodGain45s: told.fu_gain_45s,
    costPerMinute: told.cost_min,
    driftWeek: told.drift_week,
  }
}
