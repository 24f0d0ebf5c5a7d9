import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** The real server as a process of its own. */
export interface ServerProcess {
  child: ChildProcess
  /** Resolves with the link it prints; rejects with what it said when it ends before. */
  ready: Promise<string>
  /** Everything it said, to both outputs. */
  said: () => string
  /** Ends it and waits until it is gone; gives the code it ended with, null after a signal. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
  exited: Promise<number | null>
}

interface How {
  command?: string[]
  user?: { uid: number; gid: number } | undefined
}

/** Starts `node server/main.ts` with these settings and no others; gone at the latest when the test is. */
export function startServer(env: Record<string, string>, how: How = {}): ServerProcess {
  const [file = '', ...args] = how.command ?? [process.execPath, 'server/main.ts']
  const child = spawn(file, args, {
    cwd: ROOT,
    ...how.user,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  const said = () => Buffer.concat(chunks).toString()
  const exited = once(child, 'close').then(([code]) => code as number | null)
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      chunks.push(chunk)
      const link = /Open\s+(http\S+)/.exec(said())?.[1]
      if (link) resolve(link)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    exited.then((code) => reject(new Error(`The server ended with ${code}:\n${said()}`)))
  })
  ready.catch(() => {})
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    ready,
    said,
    exited,
    end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

/** Where the server finds its database: the settings for what `freshDatabase()` gave. */
export const databaseSettings = (url: string): Record<string, string> =>
  url.startsWith('postgres') ? { DATABASE_URL: url } : { LYHORD_DATA: join(url, '..') }
