import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Milliseconds from `npm start` on a built tree to the first answer that says it is ready. */
export async function measureStart(dataFolder: string): Promise<number> {
  const port = await freePort()
  const startedAt = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: `${port}`, HOST: '127.0.0.1', LYHORD_DATA: dataFolder },
    stdio: 'ignore',
    detached: true,
  })
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error('npm start ended. Run it by hand to see why.')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return performance.now() - startedAt
  } finally {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM')
      await once(child, 'exit')
    }
  }
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return address && typeof address === 'object' ? address.port : 0
}
