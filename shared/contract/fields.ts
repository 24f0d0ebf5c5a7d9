import { z } from 'zod'
import { findUnreadable, hasBidiControls } from '../text/clean.ts'

/** Ids are UUIDv7, made where the thing is made. Their order means nothing; `seq` orders. */
export const Id = z.uuidv7()

/** The three languages of the product. */
export const Language = z.enum(['en', 'sv', 'nb'])
export type Language = z.infer<typeof Language>

/** Text that can be stored and shown: well-formed, without NUL and other control characters. At most `max` UTF-16 units. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => findUnreadable(value) === null, { params: { code: 'text_unreadable' } })

/** One line that names something: trimmed, not empty, no line breaks and nothing that turns the reading direction. */
export const line = (max: number) =>
  text(max)
    .trim()
    .min(1)
    .refine((value) => !/[\r\n\t]/.test(value) && !hasBidiControls(value), { params: { code: 'text_unreadable' } })

export const Email = z.email().max(254).toLowerCase()
export const Currency = z.string().regex(/^[A-Z]{3}$/)

/** An IANA zone that this runtime knows. */
export const TimeZone = z.string().max(64).refine(isTimeZone)

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

// It goes into a header, and a URL's host may hold `;` and `*`.
const isPlainOrigin = /^https?:\/\/([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d+)?$/

/** `https://shop.example` or `http://localhost:8080`: scheme, host and port, nothing after. */
export const Origin = z
  .string()
  .max(255)
  .transform((value) => value.trim().replace(/\/+$/, ''))
  .refine((value) => URL.canParse(value) && new URL(value).origin === value && isPlainOrigin.test(value))

/** The last number a sequence can reach in either database. */
export const LAST_SEQ = 2_147_483_647
export const Seq = z.int().min(0).max(LAST_SEQ)

/** A moment in epoch milliseconds, up to the year 2100. */
export const Moment = z.int().positive().max(4_102_444_800_000)

/** How a list is read on: the cursor of the page before. `direction` is the query library's word; lists go one way. */
export const page = { cursor: z.string().max(200).nullish(), direction: z.literal('forward').optional() }
