import { takeRows } from '../case-mix.ts'
import { closedAt, type Moment } from '../history/contact.ts'
import { COME_BACK_MS } from '../history/matters.ts'
import { withinFit } from '../least-squares.ts'
import type { Measured } from '../measured.ts'
import { logistic, logisticWithin } from '../signals/logistic-within.ts'
import { type Watch, type WatchWeek, type WeekMean, watch } from './cusum.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Weeks of seven times 24 hours, so many of them; the first begins at `from` (epoch ms). */
export type WholeWeeks = { from: number; count: number }

/**
 * The watch of the desk and of each of its teams (§10), by the team of who worked on a contact first.
 *
 * @param among the weeks to watch; those from the first contact to the last where none are named
 */
export function watchDesk(
  measured: Measured,
  among: WholeWeeks = allWeeks(measured),
): { desk: Watch; teams: Map<string, Watch> } {
  const read = readWeeks(measured, among)
  const teams = new Map<string, Set<number>>()
  for (const { contact, agent, isFirst } of measured.parts) {
    const team = measured.teams[agent] ?? null
    if (!isFirst || team === null) continue
    const mine = teams.get(team) ?? new Set()
    teams.set(team, mine.add(contact))
  }
  return {
    desk: watch(read(() => true)),
    teams: new Map([...teams].map(([team, mine]) => [team, watch(read((contact) => mine.has(contact)))])),
  }
}

function allWeeks({ contacts }: Measured): WholeWeeks {
  const from = contacts[0]?.at ?? 0
  const last = contacts.at(-1)
  return { from, count: last ? Math.floor((last.at - from) / WEEK_MS) + 1 : 0 }
}

type Value = { contact: number; value: number; variance: number }

/**
 * The weeks of some of a history's contacts. All answers count, steered ones too: they are what is watched for. A remembered
 * answer belongs to its contact's week, however late it came. Answers are adjusted by the residuals of a fit on case mix
 * within agents, come-backs by a logistic regression of the same kind, both of the whole desk.
 */
function readWeeks(
  measured: Measured,
  { from, count }: WholeWeeks,
): (isIn: (contact: number) => boolean) => WatchWeek[] {
  const { contacts } = measured
  const weekOf = (contact: number): number => Math.floor(((contacts[contact]?.at ?? from) - from) / WEEK_MS) + 1
  const atContact = adjustedAnswers(measured, 'at_contact')
  const remembered = adjustedAnswers(measured, 'remembered')
  const comeBacks = adjustedComeBacks(measured)
  return (isIn) => {
    const byWeek = <V extends { contact: number }>(values: readonly V[]) =>
      Map.groupBy(
        values.filter(({ contact }) => isIn(contact)),
        ({ contact }) => weekOf(contact),
      )
    const [t0, t3, back] = [byWeek(atContact), byWeek(remembered), byWeek(comeBacks)]
    return Array.from({ length: count }, (_, at) => ({
      week: at + 1,
      atContact: meanOf(t0.get(at + 1) ?? []),
      remembered: meanOf(t3.get(at + 1) ?? []),
      comeBacks: sumOf(back.get(at + 1) ?? []),
    }))
  }
}

function adjustedAnswers({ agents, contacts, mix, parts }: Measured, moment: Moment): Value[] {
  const answered = parts.flatMap(({ agent, contact, isFirst }) => {
    const y = contacts[contact]?.answers[moment]?.feltUnderstood
    return isFirst && y !== undefined ? [{ agent, contact, y }] : []
  })
  const design = takeRows(
    mix,
    answered.map(({ contact }) => contact),
  )
  const group = Int32Array.from(answered, ({ agent }) => agent)
  const { residuals, sigma2 } = withinFit(
    design,
    answered.map(({ y }) => y),
    group,
    agents.length,
  )
  return answered.map(({ contact }, row) => ({ contact, value: residuals[row] as number, variance: sigma2 }))
}

function adjustedComeBacks({ agents, contacts, after, mix, parts }: Measured) {
  const end = contacts.reduce((latest, contact) => Math.max(latest, closedAt(contact)), 0)
  const settled = parts.flatMap(({ agent, contact, isFirst }) => {
    const one = contacts[contact]
    return isFirst && one && closedAt(one) + COME_BACK_MS <= end
      ? [{ agent, contact, cameBack: Number(after[contact]?.cameBack) }]
      : []
  })
  const design = takeRows(
    mix,
    settled.map(({ contact }) => contact),
  )
  const group = Int32Array.from(settled, ({ agent }) => agent)
  const { slopes, levels } = logisticWithin(
    design,
    settled.map(({ cameBack }) => cameBack),
    group,
    agents.length,
  )
  return settled.map(({ agent, contact, cameBack }, row) => {
    const expected = logistic((slopes[row] as number) + (levels[agent] as number))
    return { contact, observed: cameBack, expected, variance: expected * (1 - expected) }
  })
}

function meanOf(values: readonly Value[]): WeekMean {
  const n = values.length
  if (n === 0) return { n, mean: 0, variance: 0 }
  return {
    n,
    mean: values.reduce((sum, { value }) => sum + value, 0) / n,
    variance: values.reduce((sum, { variance }) => sum + variance, 0) / n,
  }
}

function sumOf(trials: readonly { observed: number; expected: number; variance: number }[]): WatchWeek['comeBacks'] {
  const sum = { n: trials.length, observed: 0, expected: 0, variance: 0 }
  for (const { observed, expected, variance } of trials) {
    sum.observed += observed
    sum.expected += expected
    sum.variance += variance
  }
  return sum
}
