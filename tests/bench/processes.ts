import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Usage } from './probe.ts'

export interface Measured {
  url: string
  usage(): Promise<Usage>
  /** The same after the garbage is collected. */
  settledUsage(): Promise<Usage>
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

const ROOT = join(import.meta.dirname, '../..')

/** A server in a process of its own that prints where it listens; ours or a limit, measured alike. */
export async function startServer(file: string, env: Record<string, string> = {}): Promise<Measured> {
  const child = fork(join(ROOT, file), [], {
    execArgv: ['--expose-gc', '--import', join(import.meta.dirname, 'probe.ts')],
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  running.add(child)
  const port = await printedPort(child, file)
  const ask = async (question: string): Promise<Usage> => {
    const answer = once(child, 'message')
    child.send(question)
    return (await answer)[0] as Usage
  }
  return {
    url: `http://127.0.0.1:${port}`,
    usage: () => ask('usage'),
    settledUsage: () => ask('settled'),
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      running.delete(child)
    },
  }
}

function printedPort(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      if (said.length > 10_000) return
      said += chunk
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said)?.[1]
      if (port) resolve(port)
    })
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened:\n${said}`)))
  })
}
