import { z } from 'zod'
import { text } from './fields.ts'

/** Bytes of `properties` kept per touchpoint, as JSON. */
export const PROPERTIES_LIMIT = 8_192

export const Properties = z.record(z.string().max(100), z.unknown()).refine(isStorable)

function isStorable(value: unknown): boolean {
  try {
    const text = JSON.stringify(value)
    return text.length <= PROPERTIES_LIMIT && text.isWellFormed() && !text.includes('\\u0000')
  } catch {
    // Nested deeper than the stack reaches.
    return false
  }
}

/** Segment's envelope. Fields of it that Lyhörd has no use for are accepted and dropped; unknown ones are refused. */
const envelope = {
  messageId: z.string().min(1).max(100),
  anonymousId: z.string().min(16).max(200),
  userId: z.string().max(200).nullish(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  originalTimestamp: z.iso.datetime({ offset: true }).optional(),
  sentAt: z.iso.datetime({ offset: true }).optional(),
  context: z.record(z.string().max(100), z.unknown()).optional(),
  integrations: z.record(z.string().max(100), z.unknown()).optional(),
  channel: z.string().max(50).optional(),
  type: z.string().max(20).optional(),
  version: z.union([z.string(), z.number()]).optional(),
  writeKey: z.string().max(100),
}

export const TrackEvent = z.strictObject({ ...envelope, event: text(100).min(1), properties: Properties.default({}) })
export const PageEvent = z.strictObject({
  ...envelope,
  name: text(200).nullish(),
  category: text(200).nullish(),
  properties: Properties.default({}),
})

/** What `/v1/track` and `/v1/page` answer: perhaps an offer of help, perhaps a question that still waits. */
export interface TouchpointReply {
  helpOffer?: {
    id: string
    kind: 'declined' | 'unconfirmed' | 'unknown'
    text: string
    accept: string
    dismiss: string
  }
  survey?: { url: string; text: string; accept: string; dismiss: string }
}
