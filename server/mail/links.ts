import type { Row } from '../../db/schema.ts'
import type { App } from '../app.ts'

/** Where the link of a mail leads: to what, for how long. Signed when the mail is sent. */
export interface MailLink {
  purpose: keyof typeof PATHS
  subject: string
  expiresAt: number
}

const PATHS = { survey: '/s/', chat: '/chat/back#' } as const

export async function linkOf(app: App, mail: Row<'mails'>): Promise<string> {
  const purpose = mail.linkPurpose as MailLink['purpose']
  return `${app.baseUrl()}${PATHS[purpose]}${await app.signer.sign(purpose, mail.linkSubject, mail.linkExpiresAt)}`
}
