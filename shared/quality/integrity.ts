import { feltUnderstoodAt } from './felt-understood.ts'
import { COMPARABLE_AGENTS } from './floors.ts'
import type { Measured } from './measured.ts'
import { coding } from './signals/coding.ts'
import { alarmsOf, type MomentGap, momentGap, type Signal, signalsOf, type WrapUp } from './signals/index.ts'
import { begging } from './signals/surveys.ts'
import { combineMoments } from './two-moments.ts'
import { type AnchorQuarter, anchorPanel } from './watch/anchors.ts'
import { type ProxyStrength, proxyPanel, type Watch, type WholeWeeks, watchDesk } from './watch/index.ts'
import { anchorCells, type ProxyName, proxyQuarters } from './watch/panels.ts'

/**
 * Whether the desk's numbers can be trusted (§9, §10), of nobody in particular: `weeks` the whole weeks watched, `watch` the
 * desk's own line and those of its teams by key, `gap` T0 − T3 of the desk, the second panel (`anchors`) and the third (`proxies`).
 */
export type Integrity = {
  weeks: WholeWeeks
  watch: Watch
  teams: { key: string; watch: Watch }[]
  gap: MomentGap | null
  anchors: AnchorQuarter[]
  proxies: { proxy: ProxyName; quarters: ProxyStrength[] }[]
}

/** An alarm that opens a question to an agent: which signal, and up to five contacts to look at, by id. */
export type Alarm = { agent: string; signal: Signal; evidence: string[] }

/**
 * The desk's integrity (§9, §10). A team of fewer agents than are comparable (§12a) has no line of its own: it would be a person's.
 *
 * @param quarterOf the quarter of a moment (epoch ms), as text in order
 */
export function integrityOf(measured: Measured, weeks: WholeWeeks, quarterOf: (at: number) => string): Integrity {
  const { desk, teams } = watchDesk(measured, weeks)
  const proxies = proxyQuarters(measured, quarterOf)
  return {
    weeks,
    watch: desk,
    teams: [...teams]
      .filter(([team]) => sizeOf(measured, team) >= COMPARABLE_AGENTS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, watch]) => ({ key, watch })),
    gap: momentGap(measured),
    anchors: anchorPanel(anchorCells(measured, quarterOf)),
    proxies: [...proxies].map(([proxy, quarters]) => ({ proxy, quarters: proxyPanel(quarters) })),
  }
}

const sizeOf = ({ agents, teams, parts }: Measured, team: string): number => {
  const atWork = new Set(parts.map(({ agent }) => agent))
  return agents.filter((_, agent) => teams[agent] === team && atWork.has(agent)).length
}

/**
 * What raises a question (§9), to be asked only where person-level signals are switched on. What does not pass the threshold is
 * nowhere: neither here nor anywhere else. The evidence shows no contact for what its customer answered: an agent who sees it may not
 * learn from it which answer is whose, and nobody may of an answer given later (data.md).
 *
 * @param wrapUps what agents wrote at wrap-up, by contact id
 */
export function alarmsIn(measured: Measured, wrapUps: ReadonlyMap<string, WrapUp>): Alarm[] {
  const moments = [feltUnderstoodAt(measured, 'at_contact'), feltUnderstoodAt(measured, 'remembered')] as const
  const hasAnswers = moments.some((estimates) => estimates.some(({ mean }) => mean !== null))
  const felt = combineMoments(...moments).map((one) => (hasAnswers ? one : null))
  const signals = signalsOf(measured, felt, wrapUps)
  const unanswered = { ...measured, contacts: measured.contacts.map((contact) => ({ ...contact, answers: {} })) }
  return alarmsOf(signals).flatMap((alarms, agent) =>
    alarms.map((signal): Alarm => {
      const shown =
        signal === 'begging' ? begging(unanswered) : signal === 'coding' ? coding(unanswered, wrapUps) : signals[signal]
      return { agent: measured.agents[agent] as string, signal, evidence: shown[agent]?.examples ?? [] }
    }),
  )
}
