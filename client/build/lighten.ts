import type { Plugin } from 'vite'

/**
 * What Socket.IO's client brings along and the chat never uses: binary packets, transports beyond the two that `chat/connection.ts`
 * hands over, and addresses other than the page's own. A phone in the middle of a payment should not fetch it.
 */
const REPLACEMENTS: Record<string, string> = {
  'engine.io-client/build/esm/contrib/parseuri.js': 'export const parse = () => ({})',
  'engine.io-client/build/esm/transports/index.js': 'export const transports = {}',
  'engine.io-client/build/esm/transports/polling-xhr.js': 'export class XHR {}',
  'engine.io-parser/build/esm/decodePacket.browser.js': `
    import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js'
    export const decodePacket = (text) => {
      const type = PACKET_TYPES_REVERSE[text[0]]
      return type ? { type, data: text.slice(1) || undefined } : ERROR_PACKET
    }`,
  'engine.io-parser/build/esm/encodePacket.browser.js': `
    import { PACKET_TYPES } from './commons.js'
    export const encodePacket = ({ type, data }, _, done) => done(PACKET_TYPES[type] + (data || ''))
    export const encodePacketToBinary = encodePacket`,
  'socket.io-client/build/esm/index.js': `
    export { Manager } from './manager.js'
    export { Fetch, WebSocket } from 'engine.io-client'`,
}

export function withOwnWire(): Plugin {
  const replaced = new Set<string>()
  return {
    name: 'lyhord:own-wire',
    enforce: 'pre',
    load(id) {
      const found = Object.entries(REPLACEMENTS).find(([path]) => id.endsWith(`/node_modules/${path}`))
      if (found) replaced.add(found[0])
      return found?.[1]
    },
    // A new release that has these files elsewhere must not grow the chat unseen, nor mix its parts with ours.
    buildEnd(error) {
      const missing = Object.keys(REPLACEMENTS).filter((path) => !replaced.has(path))
      if (!error && missing.length > 0) this.error(`Socket.IO's client has changed: ${missing.join(', ')} not found.`)
    },
  }
}

/**
 * Vite's helper around `import()` preloads for browsers and cases that are not ours, in as many bytes as our whole outbox. A chunk's
 * style sheet is all that has to come with it.
 */
const PRELOAD = `
  export const __vitePreload = async (load, needed = []) => {
    for (const file of needed) {
      const href = import.meta.env.BASE_URL + file
      if (!file.endsWith('.css') || document.querySelector('link[href="' + href + '"]')) continue
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
      document.head.append(link)
      await new Promise((done) => { link.onload = link.onerror = done })
    }
    return load()
  }`

export const withSmallImports = (): Plugin => ({
  name: 'lyhord:small-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? PRELOAD : undefined),
})

/** Class names as constants, which the bundler puts in place, instead of an object that has to be carried along. */
export const withPlainClassNames = (): Plugin[] => [
  {
    name: 'lyhord:plain-class-names',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx$/ },
      handler: (code) => code.replace(/import styles from ('[^']+\.module\.css')/, 'import * as styles from $1'),
    },
  },
  {
    name: 'lyhord:keep-styles',
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/ },
      // Once its names are in place nothing would hold the style sheet itself.
      handler: (code) => ({ code, moduleSideEffects: 'no-treeshake' }),
    },
  },
]

/** Texts that others say: the server words the offers, the answer page has its own build. */
const UNSPOKEN: Record<string, readonly string[]> = { widget: ['offer', 'launcher', 'unlisted'], survey: ['page'] }

export const withOwnTexts = (): Plugin => ({
  name: 'lyhord:own-texts',
  enforce: 'pre',
  transform: {
    filter: { id: /shared\/locales\/\w+\.json(\?question)?$/ },
    // The question's own words are fetched with it: from one module both would end up in one file.
    handler(code, id) {
      const texts: Record<string, Record<string, unknown>> = JSON.parse(code)
      for (const [section, groups] of Object.entries(UNSPOKEN))
        for (const group of groups) delete texts[section]?.[group]
      if (!id.endsWith('?question')) return JSON.stringify(texts)
      return { code: `export default ${JSON.stringify(texts.survey)}`, moduleType: 'js' }
    },
  },
})

/** Leaves out the tokens that no style sheet of the bundle uses. Most are the desk's. */
export const withUsedTokens = (): Plugin => ({
  name: 'lyhord:used-tokens',
  generateBundle(_, bundle) {
    const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    for (let before = -1, after = 0; before !== after; ) {
      const all = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('')
      const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
      for (const sheet of sheets) if (sheet.type === 'asset') sheet.source = keepTokens(String(sheet.source), used)
      // A token may have been used by one that is gone now.
      before = after
      after = used.size
    }
  },
})

export const keepTokens = (css: string, used: ReadonlySet<string | undefined>): string =>
  css.replace(/(--[\w-]+):[^;{}]+(?:;|(?=\}))/g, (declaration, name: string) => (used.has(name) ? declaration : ''))

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Class names of a letter or two, in the order in which they are met. */
export function shortClassNames(): (name: string, file: string) => string {
  const known = new Map<string, string>()
  return (name, file) => {
    const key = `${file} ${name}`
    const short = known.get(key) ?? inLetters(known.size)
    known.set(key, short)
    return short
  }
}

/** 0 is a, 25 is z, 26 is aa. */
const inLetters = (n: number): string => (n < 26 ? '' : inLetters(Math.floor(n / 26) - 1)) + LETTERS[n % 26]
