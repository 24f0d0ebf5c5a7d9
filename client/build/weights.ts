import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const CHAT = 'widget/frame/index.html'
const bytesOf = (file: string) => statSync(`${file}.br`).size
const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

/** What a customer's phone fetches, brotli: the loader before anything is clicked; then the chat in its heaviest language. */
export function describeWeights(dist: string): string {
  const { file } = JSON.parse(readFileSync(join(dist, 'loader/manifest.json'), 'utf8'))
  const loader = bytesOf(join(dist, 'loader', file))
  const chat = existsSync(join(dist, 'pages', CHAT))
    ? ` of 3, chat ${inKilobytes(weighChat(join(dist, 'pages')))} of 25`
    : ''
  return `loader ${inKilobytes(loader)}${chat} kB brotli`
}

function weighChat(pages: string): number {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(pages, '.vite/manifest.json'), 'utf8'))
  const own = filesOf(manifest, CHAT)
  const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + bytesOf(join(pages, file)), 0)
  const languages = (manifest[CHAT]?.dynamicImports ?? []).map((key) =>
    [...filesOf(manifest, key)].filter((file) => !own.has(file)),
  )
  return bytesOf(join(pages, CHAT)) + weigh(own) + Math.max(0, ...languages.map(weigh))
}

/** A chunk and all that the browser fetches with it. */
function filesOf(manifest: Record<string, Chunk>, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const next of chunk.imports ?? []) filesOf(manifest, next, found)
  return found
}
