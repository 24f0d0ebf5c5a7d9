import { z } from 'zod'

const isFlag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4600),
  HOST: z.string().min(1).default('0.0.0.0'),
  LYHORD_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z
    .union([z.coerce.number().int().min(1).max(10), isFlag, z.string().regex(/^[0-9a-fA-F.:/, ]+$/)])
    .default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SOCKET_PING_MS: z.coerce.number().int().min(100).max(60_000).default(20_000),
})

export interface Config {
  port: number
  host: string
  dataFolder: string
  databaseUrl: string
  /** Where people reach the desk, without a trailing slash; null until somebody says so: then the Host header decides. */
  publicUrl: string | null
  trustProxy: boolean | number | string
  logLevel: string
  pingMs: number
}

export class ConfigError extends Error {}

/** Reads the environment once. A wrong setting stops the start with a sentence that says which, and what it takes. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const named = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const result = Environment.safeParse(named)
  if (!result.success) {
    const lines = result.error.issues.map(
      ({ path: [name], message }) => `  ${String(name)}: ${message}. ${HELP[String(name)] ?? ''}`,
    )
    throw new ConfigError(`A setting in the environment is wrong:\n${lines.join('\n')}`)
  }
  const { data } = result
  if (data.DATABASE_URL && !/^postgres(ql)?:\/\//.test(data.DATABASE_URL))
    throw new ConfigError(`A setting in the environment is wrong:\n  DATABASE_URL: ${HELP.DATABASE_URL}`)
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: data.LYHORD_DATA,
    databaseUrl: data.DATABASE_URL ?? `${data.LYHORD_DATA.replace(/\/$/, '')}/lyhord.db`,
    publicUrl: data.PUBLIC_URL ? new URL(data.PUBLIC_URL).origin : null,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    pingMs: data.SOCKET_PING_MS,
  }
}

const HELP: Record<string, string> = {
  PORT: 'A number from 1 to 65535, or 0 for any free port.',
  DATABASE_URL: 'postgres://user:password@host/database; leave it out for SQLite in LYHORD_DATA.',
  PUBLIC_URL: 'The address people use, as https://desk.example.com.',
  TRUST_PROXY: 'true, the number of proxies in front, or their addresses as 10.0.0.0/8.',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent.',
}
