import { builtinModules } from 'node:module'
import type { Import, Source } from './sources.ts'

/** Each is a client of its own; what they share lies in `client/ui` and `client/lib`. */
const PARTS = ['desk', 'lead', 'own', 'admin', 'widget', 'survey', 'shop']

/** Folders of `server/` that are no domain, but serve all of them, as the files beside them do. */
const NO_DOMAIN = ['realtime', 'jobs', 'cli']

/** What a domain shows to others: what it does, and how its rows look outside. */
const PUBLIC_FILES = ['service.ts', 'present.ts']

/** What is wrong with a file, in words; nothing if it keeps the rules. */
export function findFaults(source: Source): string[] {
  const faults = source.imports.map((one) => faultOfImport(source.path, one))
  return [...faults, faultOfClock(source)].flatMap((fault) => fault ?? []).map((fault) => `${source.path}: ${fault}`)
}

function faultOfImport(path: string, { specifier, target, isType }: Import): string | undefined {
  if (target === undefined) return faultOfPackage(path, specifier)
  const [area = ''] = path.split('/')
  const [to = ''] = target.split('/')
  switch (area) {
    case 'shared':
      return to === 'shared' ? undefined : `shared/ imports nothing of ours, so not ${target}`
    case 'db':
      return ['db', 'shared'].includes(to) ? undefined : `db/ imports shared/ only, so not ${target}`
    case 'server':
      if (!['server', 'db', 'shared'].includes(to)) return `server/ imports db/ and shared/ only, so not ${target}`
      return to === 'server' ? faultBetweenDomains(path, target) : undefined
    case 'client':
      if (to === 'server') return isType ? undefined : `client/ imports only types of server/, so not ${target}`
      if (!['client', 'shared'].includes(to)) return `client/ imports shared/ only, so not ${target}`
      return to === 'client' ? faultBetweenParts(path, target) : undefined
    default:
      return undefined
  }
}

function faultOfPackage(path: string, specifier: string): string | undefined {
  const isBuiltIn = specifier.startsWith('node:') || builtinModules.includes(specifier)
  return path.startsWith('shared/') && isBuiltIn ? `shared/ runs in browsers too, so not ${specifier}` : undefined
}

function faultBetweenParts(path: string, target: string): string | undefined {
  const [, from = ''] = path.split('/')
  const [, to = ''] = target.split('/')
  if (!PARTS.includes(to) || from === to) return undefined
  if (PARTS.includes(from)) return `client/${from} and client/${to} share through ui/ and lib/, so not ${target}`
  return ['ui', 'lib', 'styles'].includes(from) ? `client/${from} is for all, so not ${target}` : undefined
}

function faultBetweenDomains(path: string, target: string): string | undefined {
  const from = domainOf(path)
  const to = domainOf(target)
  if (to === undefined || from === to) return undefined
  const file = target.slice(`server/${to}/`.length)
  if (from !== undefined) {
    return PUBLIC_FILES.includes(file) ? undefined : `a domain calls another through its service.ts, so not ${target}`
  }
  if (file === 'queries.ts') return `queries are private to their domain, so not ${target}`
  if (file === 'router.ts' && path !== 'server/router.ts')
    return `only server/router.ts assembles routers, so not ${target}`
  return undefined
}

function domainOf(path: string): string | undefined {
  const [, folder = '', file] = path.split('/')
  return file === undefined || NO_DOMAIN.includes(folder) ? undefined : folder
}

const CLOCK_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\s*(\(\s*\)|(?!\s*\())|(?<!new )\bDate\s*\(|\bMath\.random\b|\bperformance\.now\b/

function faultOfClock({ path, code }: Source): string | undefined {
  if (!path.startsWith('shared/')) return undefined
  const [found] = CLOCK_OR_CHANCE.exec(code) ?? []
  return found ? `shared/ knows no clock and no chance, so not ${found}` : undefined
}

/** Circles of files that load each other, each as its way round. */
export function findCircles(sources: readonly Source[]): string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [path, imports.filter((one) => !one.isType).flatMap((one) => one.target ?? [])]),
  )
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, way: string[]): void => {
    const index = way.indexOf(path)
    if (index >= 0) circles.push([...way.slice(index), path].join(' → '))
    if (index >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) walk(target, [...way, path])
    done.add(path)
  }
  for (const path of targets.keys()) walk(path, [])
  return circles
}
