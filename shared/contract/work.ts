import { z } from 'zod'
import { Id } from './fields.ts'

export const OfBrand = z.strictObject({ brandId: Id })
export const TryAgain = z.strictObject({ brandId: Id, jobId: Id })

/** Every kind of work that is due later. */
export type WorkKind = 'sendMail' | 'askLater' | 'announceReply' | 'invitePulse' | 'refit'

/** Why work was not done, as far as an administrator can do something about it. */
export type WorkError =
  | `smtp_${'missing' | 'sign_in' | 'unreachable' | 'later' | 'failed'}`
  | `address_${'refused' | 'invalid'}`
  | `mail_${'refused' | 'invalid'}`
  | `refit_${'slow' | 'large'}`
  | 'interrupted'
  | 'unexpected'

export interface FailedJob {
  id: string
  kind: WorkKind
  error: WorkError
  attempts: number
  failedAt: number
}

/** What mail is about: a question about a contact, that there is an answer in the chat, or the relationship pulse. */
export type MailKind = 'survey' | 'reply' | 'pulse'

/** Of the last thirty days. `lapsed`: out of date before it could be sent. */
export interface MailCount {
  kind: MailKind
  waiting: number
  sent: number
  lapsed: number
}

/** What is due later, counted. Never whom or what it is about. */
export interface WaitingWork {
  mails: MailCount[]
  /** Whether there is a mail server to send by, and whether links in mail lead anywhere but to this machine. */
  canSendMail: boolean
  hasPublicUrl: boolean
  /** `lateSince`: the oldest should have been done by then. */
  waiting: { kind: WorkKind; count: number; lateSince: number | null }[]
  failed: FailedJob[]
}
