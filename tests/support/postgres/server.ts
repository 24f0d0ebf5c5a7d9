import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { makeRunFolder } from '../run-folder.ts'
import { findBinaries, unprivilegedUser } from './binaries.ts'

/** A PostgreSQL of the tests' own, on 127.0.0.1. */
export interface PostgresServer {
  /** The address of its first database, `postgres`. */
  url: string
  stop(): Promise<void>
}

const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

// Nothing here outlives the run, so nothing needs to reach the disk.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '600',
  shared_buffers: '64MB',
  jit: 'off',
  autovacuum: 'off',
}

export async function startPostgres(): Promise<PostgresServer> {
  const user = unprivilegedUser()
  const { initdb, postgres } = await findBinaries(user)
  const folder = makeRunFolder('postgres', user)
  const data = join(folder, 'data')
  execFileSync(initdb, ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync', ...LOCALE], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const port = await freePort()
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // The shell waits for its input to end, which it does even when this process is killed: PostgreSQL never stays behind.
  const untilInputEnds = '"$@" & cat >/dev/null; kill -QUIT $!; wait $!'
  const server = spawn('/bin/sh', ['-c', untilInputEnds, 'sh', postgres, '-D', data, '-p', `${port}`, ...settings], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.stdin?.end()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await isReady(server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => reject(new Error(`PostgreSQL did not start:\n${said}`))
    const timer = setTimeout(fail, 30_000)
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-10_000)
      if (said.includes('FATAL')) fail()
      if (!said.includes('ready to accept connections')) return
      clearTimeout(timer)
      resolve()
    })
  })
}
