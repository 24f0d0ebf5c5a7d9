import { z } from 'zod'
import {
  ArmShares,
  type Measurement,
  MeasurementSettings,
  Reason,
  type SetMeasurement,
} from '../../../shared/contract/measurement.ts'
import { parseDecimal, writeDecimal } from './decimal.ts'

const { costPerMinute, assumedValue, policyWeight, takeYourTimeShare } = MeasurementSettings.shape
const typed = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((text) => parseDecimal(String(text)), schema)
const typedOrNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((text) => (String(text).trim() === '' ? null : parseDecimal(String(text))), schema)

const Percent = typed(z.int().min(0).max(100))

/** The form's fields, as typed, become what the server takes; `sum` stands for arms that do not add up to 100. */
export const Filled = (storedWeight: number) =>
  z
    .object({
      t0: Percent,
      t3: Percent,
      both: Percent,
      none: Percent,
      costPerMinute: typedOrNone(costPerMinute),
      assumedValue: typedOrNone(assumedValue),
      policyWeight: typed(policyWeight),
      takeYourTimeShare: typed(takeYourTimeShare),
      reason: z.preprocess((text) => String(text).trim() || undefined, Reason.optional()),
    })
    .superRefine(({ t0, t3, both, none, policyWeight: weight, reason }, context) => {
      if (!ArmShares.safeParse({ t0, t3, both, none }).success)
        context.addIssue({ code: 'custom', path: ['sum'], message: '' })
      if (weight !== storedWeight && !reason) context.addIssue({ code: 'custom', path: ['reason'], message: '' })
    })
export type Filled = z.output<ReturnType<typeof Filled>>

export type Typed = Record<keyof Filled, string>

export const typedOf = ({ settings: { armShares, ...settings } }: Measurement): Typed => ({
  t0: String(armShares.t0),
  t3: String(armShares.t3),
  both: String(armShares.both),
  none: String(armShares.none),
  costPerMinute: writeDecimal(settings.costPerMinute),
  assumedValue: writeDecimal(settings.assumedValue),
  policyWeight: writeDecimal(settings.policyWeight),
  takeYourTimeShare: String(settings.takeYourTimeShare),
  reason: '',
})

/** Only what differs from what was shown: what a colleague changed meanwhile is left alone. */
export function changesOf(filled: Filled, { settings }: Measurement): Omit<SetMeasurement, 'brandId'> {
  const { t0, t3, both, none, reason, ...plain } = filled
  const wanted: MeasurementSettings = { ...plain, armShares: { t0, t3, both, none } }
  const keys = Object.keys(settings) as (keyof MeasurementSettings)[]
  const changed = keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(settings[key]))
  return { ...Object.fromEntries(changed.map((key) => [key, wanted[key]])), ...(reason !== undefined && { reason }) }
}
