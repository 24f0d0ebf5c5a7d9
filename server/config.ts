import { isIP } from 'node:net'
import { z } from 'zod'
import { Email } from '../shared/contract/fields.ts'

const isFlag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')

const isNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))

/** `10.0.0.0/8, ::1`: addresses, each perhaps with the length of its network. */
const areAddresses = z.string().refine((value) =>
  value.split(',').every((part) => {
    const [address = '', bits, ...more] = part.trim().split('/')
    const version = isIP(address)
    const longest = version === 4 ? 32 : 128
    return (
      version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
    )
  }),
)

const isOrigin = z.url({ protocol: /^https?$/ }).refine((value) => {
  if (!URL.canParse(value)) return false
  const { pathname, search, hash, username } = new URL(value)
  return pathname === '/' && search + hash + username === ''
})

const Environment = z.object({
  PORT: isNumber(0, 65_535).default(4600),
  HOST: z.string().trim().min(1).default('0.0.0.0'),
  LYHORD_DATA: z.string().trim().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional(),
  PUBLIC_URL: isOrigin.optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine((value) => URL.canParse(value) && new URL(value).hostname !== '')
    .optional(),
  MAIL_FROM: Email.optional(),
  TRUST_PROXY: z.union([isNumber(1, 10), isFlag, areAddresses]).default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SOCKET_PING_MS: isNumber(100, 60_000).default(20_000),
})
type Setting = keyof typeof Environment.shape

export interface Config {
  port: number
  host: string
  dataFolder: string
  databaseUrl: string
  /** Where people reach the desk, without a trailing slash; null until somebody says so: then the Host header decides. */
  publicUrl: string | null
  /** The way to a mail server, with its password; null where no mail is sent. */
  smtpUrl: string | null
  /** The address mail comes from; each brand's name stands before it. */
  mailFrom: string | null
  trustProxy: boolean | number | string
  logLevel: string
  pingMs: number
  /** How long an agent may be away before customers are told: a reload of the desk must not flash "closed" before them. */
  awayMs: number
  /** After a start nobody is here until their browsers have come back. */
  returnMs: number
  /** What a guess at a password costs: memory in KiB, passes and lanes of argon2id. Each hash keeps its own. */
  passwordCost: { memoryCost: number; timeCost: number; parallelism: number }
}

export class ConfigError extends Error {}

/** Reads the environment once. A wrong setting stops the start with a sentence that says which, and what it takes. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const named = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const result = Environment.safeParse(named)
  if (!result.success) {
    // Never the value: DATABASE_URL holds a password.
    const names = new Set(result.error.issues.map(({ path: [name] }) => name as Setting))
    throw new ConfigError(
      [
        'A setting in the environment is wrong. It takes:',
        ...[...names].map((name) => `  ${name}: ${TAKES[name]}`),
      ].join('\n'),
    )
  }
  const { data } = result
  if (data.SMTP_URL && !data.MAIL_FROM)
    throw new ConfigError(`With SMTP_URL, MAIL_FROM is needed too. It takes:\n  MAIL_FROM: ${TAKES.MAIL_FROM}`)
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: data.LYHORD_DATA,
    databaseUrl: data.DATABASE_URL ?? `${data.LYHORD_DATA.replace(/\/$/, '')}/lyhord.db`,
    publicUrl: data.PUBLIC_URL ? new URL(data.PUBLIC_URL).origin : null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? null,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    pingMs: data.SOCKET_PING_MS,
    awayMs: 5_000,
    returnMs: 15_000,
    passwordCost: { memoryCost: 65_536, timeCost: 3, parallelism: 4 },
  }
}

const TAKES: Record<Setting, string> = {
  PORT: 'a number from 1 to 65535, or 0 for any free port.',
  HOST: 'the address to listen on: 0.0.0.0 for all of this machine, 127.0.0.1 for itself alone.',
  LYHORD_DATA: 'a folder you may write in.',
  DATABASE_URL: 'postgres://user:password@host/database; leave it out for SQLite in LYHORD_DATA.',
  PUBLIC_URL: 'the address people use, without a path, as https://desk.example.com.',
  SMTP_URL: 'smtp://user:password@host:587, or smtps://… for TLS from the first byte; leave it out to send no mail.',
  MAIL_FROM: 'the address mail comes from, as no-reply@example.com, which SMTP_URL may send for.',
  TRUST_PROXY: 'true, the number of proxies in front, or their addresses as 10.0.0.0/8.',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent.',
  SOCKET_PING_MS: 'milliseconds from 100 to 60000.',
}
