import { z } from 'zod'
import { Id, text } from './fields.ts'

const Words = text(1000).trim().min(1)

/** What has to be said before figures and signals of single persons are counted. `reviewOn` is a day of the brand's, its last. */
export const SwitchOn = z.strictObject({
  brandId: Id,
  purpose: Words,
  informed: Words,
  discussedWith: Words,
  reviewOn: z.iso.date(),
})
export type SwitchOn = z.infer<typeof SwitchOn>

/** The same day a year later: a review lies no further ahead. On a leap day the day that is not there, which no date passes. */
export const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** One time that they were on. `ended` is null where they still are, or where the review day passed. */
export interface PersonLevels {
  id: string
  purpose: string
  informed: string
  discussedWith: string
  reviewOn: string
  switchedOn: { by: string; at: number }
  ended: { by: string; at: number } | null
}

export interface PersonLevelsState {
  /** In force today; null while off. */
  current: PersonLevels | null
  /** The latest first. */
  earlier: PersonLevels[]
  /** The brand's day. */
  today: string
}
