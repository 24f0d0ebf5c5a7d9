import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { ConfigError, readConfig } from '../../../server/config.ts'
import { freshDatabase } from '../../support/databases.ts'
import { freePort } from '../../support/free-port.ts'
import { unprivilegedUser } from '../../support/postgres/binaries.ts'
import { databaseSettings, startServer } from '../../support/server-process.ts'

const newDatabase = async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  return database.url
}
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
/** It must end by itself, with code 1, in words for people: no stack, nothing of our files. */
const refusal = async (env: Record<string, string>, user?: { uid: number; gid: number }) => {
  const server = startServer({ PORT: '0', LOG_LEVEL: 'silent', ...env }, { user })
  expect(await server.exited, server.said()).toBe(1)
  expect(server.said()).toContain('Lyhörd could not start.')
  expect(server.said()).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b|undefined|\[object/)
  return server.said()
}

describe('a setting', () => {
  const wrong: [name: string, values: string[]][] = [
    ['SMTP_URL', ['mail.example.com', 'http://mail.example.com', 'smtp://', 'smtp:mail']],
    ['MAIL_FROM', ['Nordan <a@example.com>', 'nordan', 'a@example.com,b@example.com']],
    ['PORT', ['abc', '-1', '65536', '1e3', '0x10', ' ', '4600.5']],
    ['HOST', [' ']],
    ['LYHORD_DATA', ['  ']],
    ['DATABASE_URL', ['mysql://u:secret@h/d', 'data/lyhord.db', 'http://h/secret', 'postgres://']],
    [
      'PUBLIC_URL',
      ['desk.example.com', 'ftp://desk.example.com', 'https://desk.example.com/secret', 'https://u@x.example'],
    ],
    ['TRUST_PROXY', ['abc', '11', '10.0.0.0/33', '10.0.0', '::1/129', '1.2.3.4,', 'yes', '10.0.0.1/8/9']],
    ['LOG_LEVEL', ['loud', 'trace', 'INFO ']],
    ['SOCKET_PING_MS', ['99', '60001', 'soon']],
  ]
  for (const [name, values] of wrong)
    test.each(values)(`${name}=%s is refused by its name, and its value is not read out`, (value) => {
      const read = () => readConfig({ [name]: value })
      expect(read).toThrow(ConfigError)
      expect(read).toThrow(new RegExp(`\\n  ${name}: \\S.+\\.$`))
      expect(read).not.toThrow(/secret|undefined|Invalid|expected/)
    })

  test('a mail server needs an address to send from', () => {
    const SMTP_URL = 'smtp://user:secret@mail.example.com:587'
    expect(() => readConfig({ SMTP_URL })).toThrow(/MAIL_FROM: /)
    expect(() => readConfig({ SMTP_URL })).not.toThrow(/secret/)
    expect(readConfig({ SMTP_URL, MAIL_FROM: 'No-Reply@example.com' })).toMatchObject({
      smtpUrl: SMTP_URL,
      mailFrom: 'no-reply@example.com',
    })
  })

  test('every wrong one is told at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y', HOST: 'fine' })).toThrow(/PORT: .*\n {2}LOG_LEVEL: /)
  })

  const right: [env: Record<string, string>, config: object][] = [
    [
      {},
      {
        port: 4600,
        host: '0.0.0.0',
        databaseUrl: './data/lyhord.db',
        publicUrl: null,
        trustProxy: false,
        pingMs: 20_000,
        awayMs: 5_000,
        returnMs: 15_000,
      },
    ],
    [
      { PORT: '', HOST: '', PUBLIC_URL: '' },
      { port: 4600, host: '0.0.0.0', publicUrl: null },
    ],
    [{ PORT: '0' }, { port: 0 }],
    [{ LYHORD_DATA: '/srv/desk/' }, { dataFolder: '/srv/desk/', databaseUrl: '/srv/desk/lyhord.db' }],
    [{ DATABASE_URL: 'postgresql://h/d' }, { databaseUrl: 'postgresql://h/d' }],
    [{ PUBLIC_URL: 'https://desk.example.com/' }, { publicUrl: 'https://desk.example.com' }],
    [{ TRUST_PROXY: 'true' }, { trustProxy: true }],
    [{ TRUST_PROXY: '0' }, { trustProxy: false }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: '10.0.0.0/8, ::1' }, { trustProxy: '10.0.0.0/8, ::1' }],
  ]
  test.each(right)('%o is understood', (env, config) => {
    expect(readConfig(env)).toMatchObject(config)
  })
})

test('a wrong setting ends the start with words', async () => {
  expect(await refusal({ PORT: 'abc', TRUST_PROXY: 'abc' })).toMatch(/PORT: a number .*\n {2}TRUST_PROXY: true, /)
})

test.runIf(inject('database') === 'sqlite')(
  'a second desk on the same folder is refused, and the folder is free again after kill -9',
  async () => {
    const url = await newDatabase()
    const first = startServer({ PORT: '0', LOG_LEVEL: 'silent', ...databaseSettings(url) })
    await first.ready
    expect(await refusal(databaseSettings(url))).toMatch(/Another desk is running on .* LYHORD_DATA/)
    await first.end('SIGKILL')
    const next = startServer({ PORT: '0', LOG_LEVEL: 'silent', ...databaseSettings(url) })
    expect(await next.ready).toContain('http://')
  },
)

test('a port in use, and an address that is not of this machine, are said as such', async () => {
  const settings = databaseSettings(await newDatabase())
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void other.close())
  const [inUse, foreign] = await Promise.all([
    refusal({ ...settings, PORT: `${port}` }),
    refusal({ ...settings, HOST: '192.0.2.1' }),
  ])
  expect(inUse).toContain(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`)
  expect(foreign).toContain('HOST is no address of this machine.')
})

test('a second start serves within a few seconds', { retry: 2 }, async () => {
  const settings = { ...databaseSettings(await newDatabase()), PORT: '0' }
  const firstAt = performance.now()
  const first = startServer(settings)
  expect(await first.ready).toMatch(/\/setup#\S{20,}$/)
  const firstMs = performance.now() - firstAt
  expect(await first.end('SIGTERM')).toBe(0)
  const startedAt = performance.now()
  const second = startServer(settings)
  const link = await second.ready
  // Under 3 s on a machine of its own; where others keep it busy the first one, which does more, took as long.
  expect(performance.now() - startedAt).toBeLessThan(Math.max(5_000, firstMs * 1.5))
  const { origin } = new URL(link)
  expect((await fetch(`${origin.replace('localhost', '127.0.0.1')}/readyz`)).status).toBe(200)
  expect(await second.end('SIGINT')).toBe(0)
})

if (inject('database') === 'postgres') {
  test('a PostgreSQL that is not there, or a database that is not in it, is said without its password', async () => {
    const nowhere = `postgres://desk:hidden@127.0.0.1:${await freePort()}/desk`
    const missing = `${inject('template').replace('postgres@', 'postgres:hidden@')}_missing`
    for (const words of await Promise.all([refusal({ DATABASE_URL: nowhere }), refusal({ DATABASE_URL: missing })])) {
      expect(words).toContain('PostgreSQL cannot be reached. Check DATABASE_URL')
      expect(words).not.toContain('hidden')
    }
  })
}

if (inject('database') === 'sqlite') {
  test('a folder that cannot be made or written is said, with its name', async () => {
    const folder = newFolder()
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const closed = join(folder, 'closed')
    copyFileSync(await newDatabase(), join(folder, 'lyhord.db'))
    // Root may write anywhere: then somebody who may not is asked to.
    const user = unprivilegedUser()
    chmodSync(folder, user ? 0o755 : 0o555)
    const refusals = await Promise.all([
      refusal({ LYHORD_DATA: file }),
      refusal({ LYHORD_DATA: '/dev/null/data' }),
      refusal({ LYHORD_DATA: closed }, user),
      refusal({ LYHORD_DATA: folder }, user),
    ])
    for (const [index, path] of [file, '/dev/null/data', closed, folder].entries())
      expect(refusals[index]).toMatch(new RegExp(`(cannot be made|cannot be opened for writing).*LYHORD_DATA: ${path}`))
    chmodSync(folder, 0o755)
  })

  test('a damaged database is refused, and left as it is', async () => {
    const folder = newFolder()
    const whole = readFileSync(await newDatabase())
    const noise = Buffer.from(whole)
    noise.fill('not a database ', 0, 4096)
    const hole = Buffer.from(whole)
    hole.fill('not a database ', 20 * 4096, 50 * 4096)
    const cases: [what: string, content: Buffer, length: number][] = [
      ['noise where it begins', noise, whole.length],
      ['noise in its midst', hole, whole.length],
      ['the first half', whole, Math.floor(whole.length / 2)],
      ['another file', Buffer.from('this is a letter, not a database. '.repeat(300)), 10_000],
    ]
    const isRefused = async ([what, content, length]: (typeof cases)[number]) => {
      const data = join(folder, what.replaceAll(' ', '-'))
      mkdirSync(data)
      const file = join(data, 'lyhord.db')
      writeFileSync(file, content)
      truncateSync(file, length)
      const before = readFileSync(file)
      const words = await refusal({ LYHORD_DATA: data })
      expect(words, what).toMatch(/The database file is damaged\. Restore it from a backup\. .*LYHORD_DATA/)
      expect(readFileSync(file).equals(before), what).toBe(true)
    }
    await Promise.all(cases.map(isRefused))
  })
}
