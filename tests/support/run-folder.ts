import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { User } from './postgres/binaries.ts'

const MEMORY = '/dev/shm'

/** A new folder for one run's databases: in memory where there is room, where nothing waits for a disk. */
export function makeRunFolder(kind: 'postgres' | 'sqlite', user?: User): string {
  const prefix = `lyhord-${kind}-run-`
  for (const parent of [tmpdir(), MEMORY]) removeLeftovers(parent, prefix)
  const folder = join(hasRoom(MEMORY) ? MEMORY : tmpdir(), `${prefix}${process.pid}-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { mode: 0o755 })
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 2 * 1024 ** 3
}

/** What killed runs left behind. Their servers ended by themselves. */
function removeLeftovers(parent: string, prefix: string): void {
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue
    const folder = join(parent, name)
    if (!isRunning(serverIn(folder))) rmSync(folder, { recursive: true, force: true })
  }
}

function serverIn(folder: string): number {
  const file = join(folder, 'data/postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
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
