import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import { JobError } from '../jobs/run.ts'

export interface Letter {
  /** Made once, so that a second attempt is the same mail to whoever receives it. */
  messageId: string
  fromName: string
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

/** The way to the mail server, where there is one. */
export interface Mailer {
  canSend: boolean
  /** Resolves when the server has taken it; throws a `JobError` that says what an administrator can do about it. */
  send(letter: Letter): Promise<void>
}

// Together far below a job's lease.
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }

export function createMailer({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer {
  if (!smtpUrl || !mailFrom)
    return {
      canSend: false,
      send: async () => {
        throw new JobError('smtp_missing')
      },
    }
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true })
  return {
    canSend: true,
    async send({ messageId, fromName, to, subject, text, html, headers }) {
      for (const line of [messageId, fromName, to, subject, ...Object.values(headers)])
        if (/[\p{Cc}\u2028\u2029]/u.test(line)) throw new JobError('mail_invalid', { isFinal: true })
      try {
        await transport.sendMail({
          messageId,
          from: { name: fromName, address: mailFrom },
          // As an object and in the envelope: nothing reads an address out of a text.
          to: { name: '', address: to },
          envelope: { from: mailFrom, to: [to] },
          subject,
          text,
          html,
          headers,
        })
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}

interface SmtpError {
  code?: string
  /** The server said 5xx. */
  permanent?: boolean
}

const UNREACHABLE = ['EDNS', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'ETLS', 'EREQUIRETLS', 'EPROTOCOL', 'EPROXY']

/** Codes only: what a server says may repeat the address. */
function failureOf(error: unknown): JobError {
  const { code = '', permanent = false } = error as SmtpError
  if (code === 'EAUTH' || code === 'ENOAUTH') return new JobError('smtp_sign_in')
  if (code === 'EENVELOPE') return new JobError(permanent ? 'address_refused' : 'smtp_later', { isFinal: permanent })
  if (code === 'EMESSAGE') return new JobError(permanent ? 'mail_refused' : 'smtp_later', { isFinal: permanent })
  // It may have taken the mail and broken off before it said so: then it goes once more, as the same mail.
  if (UNREACHABLE.includes(code)) return new JobError('smtp_unreachable')
  return new JobError('smtp_failed', { cause: error })
}
