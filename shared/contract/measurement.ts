import { z } from 'zod'
import { ARMS } from '../quality/index.ts'
import { Id, text } from './fields.ts'

const Percent = z.int().min(0).max(100)

/** How contacts are spread over the survey's arms (§3), in percent that add up to 100. */
export const ArmShares = z
  .strictObject({ t0: Percent, t3: Percent, both: Percent, none: Percent })
  .refine((shares) => ARMS.reduce((sum, arm) => sum + shares[arm], 0) === 100)

/** Percent of contacts that may be drawn to take the time they need (§8, §15): none, or enough of them to say something. */
export const TAKE_YOUR_TIME_SHARES = [0, 10, 20, 30, 40, 50] as const

/** What a brand decides about the measurement. Money in the brand's currency; null where it has not said. */
export const MeasurementSettings = z.strictObject({
  armShares: ArmShares,
  costPerMinute: z.number().positive().max(1_000_000).nullable(),
  assumedValue: z.number().min(0).max(1_000_000).nullable(),
  policyWeight: z.number().min(0).max(2),
  takeYourTimeShare: z.literal(TAKE_YOUR_TIME_SHARES),
})
export type MeasurementSettings = z.infer<typeof MeasurementSettings>
export type MeasurementSetting = keyof MeasurementSettings

export const Reason = text(500).trim().min(1)

/** What is left out stays. Another policy weight needs a reason. */
export const SetMeasurement = z.strictObject({
  brandId: Id,
  reason: Reason.optional(),
  ...MeasurementSettings.partial().shape,
})
export type SetMeasurement = z.infer<typeof SetMeasurement>

/** Who changed which setting, from what to what, and why, if they said. */
export type MeasurementChange = {
  [Setting in MeasurementSetting]: {
    id: string
    setting: Setting
    from: MeasurementSettings[Setting]
    to: MeasurementSettings[Setting]
    by: string
    at: number
    reason: string | null
  }
}[MeasurementSetting]

export interface Measurement {
  settings: MeasurementSettings
  currency: string
  /** Contacts closed in a week, by the last four. */
  contactsAWeek: number
  /** The latest first. */
  changes: MeasurementChange[]
}
