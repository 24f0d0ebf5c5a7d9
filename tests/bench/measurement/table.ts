import { RIVALS, type Rival } from '../../simulations/scoring/index.ts'
import type { Scored } from './worlds.ts'

export const meanOf = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : Number.NaN
}

const SHORT: Record<Rival, string> = {
  handleTime: 'AHT',
  satisfaction: 'CSAT',
  promoters: 'NPS',
  firstContactSolved: 'FCR',
  naiveSum: 'naive',
  rawFeltUnderstood: 'raw FU',
}

const COLUMNS: [head: string, of: (scored: Scored) => string][] = [
  ...RIVALS.map((rival): [string, (scored: Scored) => string] => [
    SHORT[rival],
    ({ rivals }) => short(meanOf(rivals.map((row) => row[rival]))),
  ]),
  ['NEV', ({ scores }) => short(meanOf(scores.map(({ tauNet }) => tauNet)))],
  ['FU', ({ scores }) => short(meanOf(scores.map(({ tauFeltUnderstood }) => tauFeltUnderstood)))],
  ['AUC', ({ scores }) => short(meanOf(scores.map(({ aucSignal }) => aucSignal)))],
  ['alarmed', ({ scores }) => percent(meanOf(scores.map(({ gamersAlarmed }) => gamersAlarmed)))],
  ['honest', ({ scores }) => percent(meanOf(scores.map(({ honestAlarmed }) => honestAlarmed)))],
  ['cov NEV', ({ scores }) => percent(meanOf(scores.map(({ coverageNet }) => coverageNet)))],
  ['cov FU', ({ scores }) => percent(meanOf(scores.map(({ coverageFeltUnderstood }) => coverageFeltUnderstood)))],
  ['watch', ({ scores }) => scores.map(watchOf).join(' ')],
  ['seconds', ({ seconds }) => meanOf(seconds).toFixed(1)],
]

/** Weeks to the alarm, `–` where there was none, `!` where there was one without a drift. */
const watchOf = ({ isFalseAlarm, weeksToAlarm }: Scored['scores'][number]): string =>
  isFalseAlarm ? '!' : (weeksToAlarm?.toString() ?? '–')

const short = (value: number): string => value.toFixed(2).replace('0.', '.')
const percent = (value: number): string => (Number.isNaN(value) ? '' : `${Math.round(value * 100)} %`)

/** Kendall's τ with the true net value of what desks rank by and of the measurement, and what else it is held to. */
export function describeTable(title: string, worlds: readonly Scored[]): string {
  const rows = [
    ['world', ...COLUMNS.map(([head]) => head)],
    ...worlds.map((world) => [world.name, ...COLUMNS.map(([, of]) => of(world))]),
  ]
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  const lines = rows.map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
  )
  return `${title}\n${lines.join('\n')}\n`
}
