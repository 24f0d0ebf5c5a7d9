import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../server/cli/run.ts'
import { type Measured, startServer } from './processes.ts'

export interface BenchDesk extends Measured {
  widgetKey: string
  /** Cookies of agents who are signed in. */
  agents: string[]
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const PASSWORD = 'a long enough password'

/** A folder for a database on the disk, gone when the bench is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-bench-'))
  folders.push(folder)
  return folder
}

/** The real server as `npm start` runs it, set up, with so many agents. */
export async function startDesk(agents: number): Promise<BenchDesk> {
  const env = { LYHORD_DATA: newFolder() }
  const owner = ['--name', 'Olga Owner', '--email', 'olga@example.com', '--password', PASSWORD]
  const { widgetKey } = await lyhord(['setup', ...owner, '--brand', 'Nordan'], env)
  const emails = Array.from({ length: agents }, (_, index) => `agent${index}@example.com`)
  for (const email of emails)
    await lyhord(['user', 'add', '--email', email, '--name', 'Elin Svensson', '--password', PASSWORD], env)
  const server = await startServer('server/main.ts', env)
  return { ...server, widgetKey, agents: await Promise.all(emails.map((email) => signIn(server.url, email))) }
}

async function lyhord(args: string[], env: Record<string, string>) {
  const said: string[] = []
  const print = (text: string) => void said.push(text)
  const code = await run(args, { env, input: Readable.from([]), print, tell: print })
  if (code !== 0) throw new Error(`lyhord ${args.join(' ')} failed: ${said.join(' ')}`)
  return JSON.parse(said.join(''))
}

async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}.`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
