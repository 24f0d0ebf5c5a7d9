import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { buildApp } from '../../../server/app.ts'
import { run } from '../../../server/cli/run.ts'
import { readConfig } from '../../../server/config.ts'
import { freshDatabase } from '../../support/databases.ts'

const ROOT = join(import.meta.dirname, '../../..')

interface Told {
  databaseUrl: string
  input?: string | Buffer
  env?: Record<string, string>
}

/** What the command line does, without the second that a process of its own takes to start. */
export async function lyhord(args: string[], { databaseUrl, input = '', env = {} }: Told) {
  let [out, err] = ['', '']
  const code = await run(args, {
    env: { ...placeOf(databaseUrl), ...env },
    input: Readable.from([Buffer.from(input)]),
    print: (text) => {
      out += `${text}\n`
    },
    tell: (line) => {
      err += `${line}\n`
    },
  })
  return { code, out, err }
}

/** The same as a shell runs it, beside whatever else uses the database. */
export async function lyhordProcess(args: string[], told: Told & { program?: [command: string, ...args: string[]] }) {
  const [command, ...before] = told.program ?? [process.execPath, join(ROOT, 'server/cli.ts')]
  const child = spawn(command, [...before, ...args], {
    cwd: ROOT,
    env: { ...ourEnvironment(), ...placeOf(told.databaseUrl), ...told.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(told.input ?? '')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, err }
}

const ourEnvironment = () => {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  return { PATH, HOME, NODE_COMPILE_CACHE }
}

const placeOf = (databaseUrl: string): Record<string, string> =>
  databaseUrl.startsWith('postgres') ? { DATABASE_URL: databaseUrl } : { LYHORD_DATA: dirname(databaseUrl) }

/** A database with the tables and nothing in it, gone after the test. */
export async function newDatabase(): Promise<string> {
  const { url, drop } = await freshDatabase()
  onTestFinished(() => drop())
  return url
}

/** Serves what is in a database, as `npm start` does. */
export async function serve(databaseUrl: string): Promise<string> {
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' })
  const running = await buildApp({ ...config, databaseUrl })
  onTestFinished(() => running.stop())
  await running.listen()
  return running.app.baseUrl().replace('localhost', '127.0.0.1')
}
