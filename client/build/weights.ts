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
const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(2)

/**
 * What a customer's phone fetches, brotli: the loader before anything is clicked; the chat when it is opened, in its heaviest language;
 * the question only when there is one.
 */
export function describeWeights(dist: string): string {
  const { file } = JSON.parse(readFileSync(join(dist, 'loader/manifest.json'), 'utf8'))
  const loader = `loader ${inKilobytes(bytesOf(join(dist, 'loader', file)))} of 3`
  if (!existsSync(join(dist, 'pages', CHAT))) return `${loader} kB brotli`
  const { opened, question } = weighChat(join(dist, 'pages'))
  return `${loader}, chat ${inKilobytes(opened)} of 25, its question ${inKilobytes(question)} more, kB brotli`
}

function weighChat(pages: string): { opened: number; question: number } {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(pages, '.vite/chat.json'), 'utf8'))
  const first = filesOf(manifest, CHAT)
  const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + bytesOf(join(pages, file)), 0)
  const later = (manifest[CHAT]?.dynamicImports ?? []).map((key) => ({
    isLanguage: key.includes('/texts/'),
    bytes: weigh([...filesOf(manifest, key)].filter((file) => !first.has(file))),
  }))
  const heaviest = (isLanguage: boolean) =>
    Math.max(0, ...later.filter((chunk) => chunk.isLanguage === isLanguage).map(({ bytes }) => bytes))
  return { opened: bytesOf(join(pages, CHAT)) + weigh(first) + heaviest(true), question: heaviest(false) }
}

/** A chunk and all that the browser fetches with it. */
function filesOf(manifest: Record<string, Chunk>, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const next of chunk.imports ?? []) filesOf(manifest, next, found)
  return found
}
