import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}
type Manifest = Record<string, Chunk>

const CHAT = 'widget/frame/index.html'
const bytesOf = (file: string) => statSync(`${file}.br`).size
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'))

/**
 * Bytes a browser fetches, brotli, with the heaviest language where there is one: the loader before anything is clicked; the chat when
 * it is opened, and its question only when there is one; what the desk shows first.
 */
export interface Weights {
  loader: number
  chat: number
  question: number
  desk: number
}

export function weigh(dist: string): Weights {
  const { file }: { file: string } = read(dist, 'loader/manifest.json')
  return {
    loader: bytesOf(join(dist, 'loader', file)),
    ...weighChat(join(dist, 'pages')),
    desk: weighDesk(join(dist, 'desk')),
  }
}

export function describeWeights(dist: string): string {
  const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(2)
  if (!existsSync(join(dist, 'pages', CHAT)) || !existsSync(join(dist, 'desk'))) return 'in part'
  const { loader, chat, question, desk } = weigh(dist)
  const ofChat = `chat ${inKilobytes(chat)} of 25, its question ${inKilobytes(question)} more`
  return `loader ${inKilobytes(loader)} of 3, ${ofChat}, desk ${inKilobytes(desk)} of 180, kB brotli`
}

function weighChat(pages: string): { chat: number; question: number } {
  const manifest: Manifest = read(pages, '.vite/chat.json')
  const first = filesOf(manifest, CHAT)
  const later = (isLanguage: boolean) =>
    (manifest[CHAT]?.dynamicImports ?? []).filter((key) => key.includes('/texts/') === isLanguage)
  const question = later(false)
  const asked = (key: string) => (manifest[key]?.dynamicImports ?? []).filter((text) => text.includes('/texts/'))
  return {
    chat: bytesOf(join(pages, CHAT)) + sum(pages, first) + heaviest(pages, manifest, later(true), first),
    question: heaviest(pages, manifest, question, first) + heaviest(pages, manifest, question.flatMap(asked), first),
  }
}

function weighDesk(desk: string): number {
  const manifest: Manifest = read(desk, '.vite/desk.json')
  const first = filesOf(manifest, 'index.html')
  const languages = Object.keys(manifest).filter((key) => /\/locales\/\w+\.json$/.test(key))
  return bytesOf(join(desk, 'index.html')) + sum(desk, first) + heaviest(desk, manifest, languages, first)
}

const sum = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + bytesOf(join(folder, file)), 0)

/** The one of the chunks that adds most to what is there already. */
const heaviest = (folder: string, manifest: Manifest, keys: string[], there: Set<string>): number =>
  Math.max(
    0,
    ...keys.map((key) =>
      sum(
        folder,
        [...filesOf(manifest, key)].filter((file) => !there.has(file)),
      ),
    ),
  )

/** A chunk and all that the browser fetches with it. */
function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const next of chunk.imports ?? []) filesOf(manifest, next, found)
  return found
}
