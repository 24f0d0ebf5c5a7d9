import type { Row } from '../../db/schema.ts'
import type { App } from '../app.ts'

/**
 * Where the link of a mail leads: to what, for how long. Signed when the mail is sent. `provenChat` goes to an address that the shop's
 * server vouched for: whoever reads mail there is that customer, and finds all that is theirs.
 */
export interface MailLink {
  purpose: keyof typeof PATHS
  subject: string
  expiresAt: number
}

const PATHS = { survey: '/s/', pulse: '/p/', chat: '/chat/back#', provenChat: '/chat/back#' } as const

export async function linkOf(app: App, mail: Row<'mails'>): Promise<string> {
  const purpose = mail.linkPurpose as MailLink['purpose']
  const { linkSubject: subject, linkExpiresAt: expiresAt } = mail
  const token =
    purpose === 'provenChat'
      ? await app.signer.sign('chat', subject, expiresAt, { isProven: true })
      : await app.signer.sign(purpose, subject, expiresAt)
  return `${app.baseUrl()}${PATHS[purpose]}${token}`
}
