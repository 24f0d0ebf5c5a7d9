import { expect, test } from 'vitest'
import { balanceCsv } from '../../../client/lead/balance/csv.ts'
import type { NamedCell } from '../../../client/lead/balance/named-cell.ts'
import type { Balance } from '../../../shared/contract/quality.ts'

const balance = {
  fromDay: '2026-01-05',
  toDay: '2026-03-29',
  timeZone: 'Europe/Stockholm',
  count: { madeAt: 0 },
} as Balance
const counts = { contacts: 40, asked: 30, answers: 20 }
const shown: NamedCell = {
  ...counts,
  key: 'a',
  name: 'Delivery, late',
  basis: { contacts: 39, answers: 19 },
  pair: { feltUnderstood: { mean: 5.25, low: 5, high: 5.5 }, minutes: { mean: 6, low: 5.5, high: 6.5 } },
  words: { feltUnderstood: 'clearly_above', minutes: 'not_distinguishable' },
  withheld: null,
}
const withheld: NamedCell = {
  ...counts,
  key: 'b',
  name: '=HYPERLINK("x")',
  basis: { contacts: 3, answers: 2 },
  pair: null,
  words: null,
  withheld: { reason: 'floor', floor: 15, missing: 13, reachedAt: null },
}

test('what is taken away is what is shown: period, zone and n in every row, and nothing of what is withheld', () => {
  const [head, ...rows] = balanceCsv([shown, withheld], balance).trimEnd().split('\r\n')
  expect(head?.split(',')).toHaveLength(20)
  const span = '2026-01-05,2026-03-29,Europe/Stockholm,1970-01-01T00:00:00.000Z'
  expect(rows).toEqual([
    `"Delivery, late",40,30,20,5.250,5.000,5.500,clearly_above,6.000,5.500,6.500,not_distinguishable,39,19,,,${span}`,
    `"'=HYPERLINK(""x"")",40,30,20,,,,,,,,,,,floor,13,${span}`,
  ])
})
