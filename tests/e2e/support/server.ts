import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Server {
  url: string
  /** The link of the latest start, as it was printed. */
  link: () => string
  /** What it said beside that. Nothing, when all is well. */
  errors: () => string
  /** The same port and the same database, again. */
  start(): Promise<void>
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

const ROOT = resolve(import.meta.dirname, '../../..')

/** The server as `npm start` runs it, in a process of its own, which can die. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-e2e-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  let printed = ''
  let errors = ''

  const server: Server = {
    url: `http://localhost:${port}`,
    link: () => printed.match(/http:\S+/g)?.at(-1) ?? 'no link was printed',
    errors: () => errors,
    async start() {
      const env = {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        LYHORD_DATA: folder,
        LOG_LEVEL: 'error',
        SOCKET_PING_MS: '2000',
      }
      const started = spawn(process.execPath, ['server/main.ts'], { cwd: ROOT, env })
      child = started
      started.stderr.on('data', (chunk) => {
        errors += chunk
      })
      await new Promise<void>((ready, fail) => {
        started.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${errors}`)))
        started.stdout.on('data', (chunk) => {
          const text = String(chunk)
          if (text.startsWith('{')) errors += text
          else printed += text
          if (/http:\S+\s/.test(text)) ready()
        })
      })
    },
    async end(signal) {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
    async remove() {
      await server.end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('No free port')
  return address.port
}
