import { describe, expect, test } from 'vitest'
import { parseDecimal } from '../../../client/admin/measurement/decimal.ts'
import { changesOf, Filled, type Typed, typedOf } from '../../../client/admin/measurement/filled-settings.ts'
import type { Measurement } from '../../../shared/contract/measurement.ts'
import { DEFAULT_SHARES } from '../../../shared/quality/index.ts'

test.each([
  ['7,5', 7.5],
  ['7.5', 7.5],
  [' 1 250,00 ', 1250],
  ['1\u00A0250', 1250],
  ['.5', 0.5],
  ['\u22121', -1],
  ['', Number.NaN],
  ['7,5,5', Number.NaN],
  ['1e3', Number.NaN],
  ['0x10', Number.NaN],
  ['seven', Number.NaN],
])('%j is read as %d', (typed, value) => {
  expect(parseDecimal(typed)).toBe(value)
})

describe('what is typed becomes what is sent', () => {
  const settings = {
    armShares: DEFAULT_SHARES,
    costPerMinute: null,
    assumedValue: 12,
    policyWeight: 1,
    takeYourTimeShare: 0,
  } as const
  const measurement: Measurement = { settings, currency: 'SEK', contactsAWeek: 0, changes: [] }
  const fill = (typed: Partial<Typed>) => Filled(1).safeParse({ ...typedOf(measurement), ...typed })
  const wrongIn = (typed: Partial<Typed>) => fill(typed).error?.issues.map(({ path }) => path[0])

  test('nothing changed is nothing sent; of what changed, only that', () => {
    const same = fill({}).data
    expect(same && changesOf(same, measurement)).toEqual({})
    const other = fill({ t0: '50', none: '5', costPerMinute: '7,5', assumedValue: ' ', reason: ' därför ' }).data
    expect(other && changesOf(other, measurement)).toEqual({
      armShares: { t0: 50, t3: 30, both: 15, none: 5 },
      costPerMinute: 7.5,
      assumedValue: null,
      reason: 'därför',
    })
  })

  test('what is wrong is named: the share, the sum, the reason that is missing', () => {
    expect(wrongIn({ t0: '41' })).toEqual(['sum'])
    expect(wrongIn({ t0: 'många' })).toEqual(['t0'])
    expect(wrongIn({ policyWeight: '2,5', reason: 'x' })).toEqual(['policyWeight'])
    expect(wrongIn({ policyWeight: '0,5' })).toEqual(['reason'])
    expect(wrongIn({ costPerMinute: '0' })).toEqual(['costPerMinute'])
    expect(fill({ policyWeight: '0,5', reason: 'x' }).success).toBe(true)
  })
})
