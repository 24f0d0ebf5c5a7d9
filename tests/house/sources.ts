import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export interface Import {
  /** As it is written. */
  specifier: string
  /** The file it leads to, from the root, where it is one of ours. */
  target: string | undefined
  /** Gone when the types are stripped. `import { type A }` is not: it still loads the file. */
  isType: boolean
}

export interface Source {
  /** From the root, with `/`. */
  path: string
  /** Without comments. */
  code: string
  imports: Import[]
}

const ROOT = join(import.meta.dirname, '../..')

/** Every source file below the folders of the root. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, ...path.split(/[\\/]/)))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
      .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8'))),
  )
}

export function parse(path: string, text: string): Source {
  const code = withoutComments(text)
  return { path, code, imports: [...findImports(path, code)] }
}

// Strings are matched first, so that what looks like a comment inside one stays.
const STRING_OR_COMMENT =
  /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g

const withoutComments = (text: string): string => text.replace(STRING_OR_COMMENT, (_, string?: string) => string ?? '')

const FROM = /^\s*(?:import|export)\s+(type\s+(?!from\b))?[\w$\s{},*]+?\s*\bfrom\s*['"]([^'"]+)['"]/gm
const BARE = /^\s*import\s*['"]([^'"]+)['"]/gm
const CALL = /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g

function* findImports(path: string, code: string): Iterable<Import> {
  const toImport = (specifier: string, isType: boolean): Import => ({
    specifier,
    target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined,
    isType,
  })
  for (const [, type, specifier = ''] of code.matchAll(FROM)) yield toImport(specifier, type !== undefined)
  for (const [, specifier = ''] of code.matchAll(BARE)) yield toImport(specifier, false)
  for (const [, specifier = ''] of code.matchAll(CALL)) yield toImport(specifier, false)
}
