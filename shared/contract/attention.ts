import { z } from 'zod'
import { Id } from './fields.ts'

/**
 * Spans in which an agent really worked on a conversation, told as "so many milliseconds ago" by a monotonic clock, so
 * that a wrong clock in the browser changes nothing. The server clips and splits them.
 */
export const ReportAttention = z.strictObject({
  spans: z
    .array(
      z.strictObject({
        id: Id,
        conversationId: Id,
        startedMsAgo: z.number().min(0).max(3_600_000),
        endedMsAgo: z.number().min(0).max(3_600_000),
      }),
    )
    .max(100),
})
export type ReportAttention = z.infer<typeof ReportAttention>
