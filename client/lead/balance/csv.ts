import type { Balance } from '../../../shared/contract/quality.ts'
import type { NamedCell } from './named-cell.ts'

const COLUMNS = [
  'group',
  'contacts',
  'asked',
  'answers',
  'felt_understood',
  'felt_understood_low_80',
  'felt_understood_high_80',
  'felt_understood_word',
  'minutes',
  'minutes_low_80',
  'minutes_high_80',
  'minutes_word',
  'pair_of_contacts',
  'pair_of_answers',
  'withheld',
  'answers_missing',
  'from',
  'to',
  'time_zone',
  'counted_at',
]

/** What the page shows of a cut and no more, for a spreadsheet: the same floors, with period, zone and n in every row. */
export function balanceCsv(cells: readonly NamedCell[], { fromDay, toDay, timeZone, count }: Balance): string {
  const span = [fromDay, toDay, timeZone, count ? new Date(count.madeAt).toISOString() : null]
  const rows = cells.map(({ name, contacts, asked, answers, pair, words, basis, withheld }) => {
    const { feltUnderstood: felt, minutes } = pair ?? {}
    return [
      name,
      contacts,
      asked,
      answers,
      ...[felt?.mean, felt?.low, felt?.high].map(rounded),
      words?.feltUnderstood,
      ...[minutes?.mean, minutes?.low, minutes?.high].map(rounded),
      words?.minutes,
      ...(pair ? [basis?.contacts, basis?.answers] : [null, null]),
      withheld?.reason,
      withheld?.missing,
      ...span,
    ]
  })
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

const rounded = (value: number | undefined): string | null => value?.toFixed(3) ?? null

/** Quoted where it must be. A name that a spreadsheet would take for a formula is made text. */
function field(value: string | number | null | undefined): string {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
