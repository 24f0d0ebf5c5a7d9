import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where `client/build.ts` puts what browsers run. */
export const DIST = join(import.meta.dirname, '../../dist')

const read = new Map<string, string>()

/** A built file as text, read once. */
export function built(path: string): string {
  const known = read.get(path)
  if (known !== undefined) return known
  try {
    const text = readFileSync(join(DIST, path), 'utf8')
    read.set(path, text)
    return text
  } catch (cause) {
    throw new Error(`dist/${path} is not built. Start the desk with npm start, which builds it.`, { cause })
  }
}
