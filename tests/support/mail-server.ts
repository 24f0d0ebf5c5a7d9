import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { beforeAll } from 'vitest'

export interface Received {
  from: string
  to: string[]
  /** As it came over the wire. */
  raw: string
  /** Header lines, unfolded, by lower-case name. */
  headers: Record<string, string>
  /** Both parts, decoded. */
  text: string
}

export interface MailServer {
  url: string
  received: Received[]
  /** What it answers next, one mail each: nothing is `ok`. */
  answers: ('ok' | 'refuse the address' | 'refuse the mail' | 'not now' | 'take it and hang up')[]
}

/** A real SMTP server on this machine, for all tests of a file. Registered before the desk that sends by it. */
export function mailServerOfFile(): () => MailServer {
  let server: (MailServer & { stop: () => Promise<void> }) | undefined
  beforeAll(async () => {
    server = await startMailServer()
    return server.stop
  })
  return () => {
    if (!server) throw new Error('The mail server of this file runs during its tests only.')
    return server
  }
}

async function startMailServer(): Promise<MailServer & { stop: () => Promise<void> }> {
  const received: Received[] = []
  const answers: MailServer['answers'] = []
  const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo(_address, _session, done) {
      if (answers[0] !== 'refuse the address') return done()
      answers.shift()
      done(refusal(550))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const answer = answers.shift() ?? 'ok'
        if (answer === 'refuse the mail') return done(refusal(554))
        if (answer === 'not now') return done(refusal(451))
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          ...read(Buffer.concat(chunks).toString()),
        })
        if (answer === 'ok') return done()
        for (const connection of server.connections) connection.close()
      })
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    received,
    answers,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function read(raw: string): Pick<Received, 'raw' | 'headers' | 'text'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return { raw, headers, text: decode(rest.join('\r\n\r\n')) }
}

/** Quoted-printable and base64 parts as text. */
function decode(body: string): string {
  const parts = body.split(/\r\n(?=--)|\r\n\r\n/)
  return parts
    .map((part) =>
      /^[A-Za-z0-9+/=\r\n]{60,}$/.test(part)
        ? Buffer.from(part, 'base64').toString()
        : Buffer.from(
            part
              .replaceAll('=\r\n', '')
              .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
            'latin1',
          ).toString(),
    )
    .join('\n')
}
