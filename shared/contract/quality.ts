import { z } from 'zod'
import type { Topic } from './conversation.ts'
import { Id, page } from './fields.ts'

export const Dimension = z.enum(['desk', 'topic', 'channel'])
export type Dimension = z.infer<typeof Dimension>

export const BalanceQuery = z.strictObject({ brandId: Id, weeks: z.int().min(1).max(52).default(12) })

/** Which figure is opened: all its contacts, answered or not. */
export const FigureQuery = z.strictObject({
  brandId: Id,
  weeks: z.int().min(1).max(52).default(12),
  dimension: Dimension,
  key: z.string().max(100),
  ...page,
})

export interface FigureContact {
  contactId: string
  conversationId: string | null
  number: number | null
  topic: Topic
  channel: string
  closedAt: number
  attentionSec: number
  answer: { feltUnderstood: number; comment: string | null } | null
}
