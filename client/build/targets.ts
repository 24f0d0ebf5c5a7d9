import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type InlineConfig, mergeConfig } from 'vite'
import { deskConfig } from './desk.ts'
import {
  shortClassNames,
  withOwnTexts,
  withOwnWire,
  withPlainClassNames,
  withSmallImports,
  withUsedTokens,
} from './lighten.ts'

export interface Target {
  name: string
  /** Under dist/. The pages are built one by one, so that none carries what only another needs, and served from one folder. */
  folder: 'loader' | 'pages' | 'desk'
  entries: string[]
  config: InlineConfig
}

const entriesThatExist = (...paths: string[]) => paths.filter((path) => existsSync(path)).map((path) => resolve(path))

/** The script tag: one classic script, so that any shop can load and verify it. */
const loader = (): Target => ({
  name: 'loader',
  folder: 'loader',
  entries: entriesThatExist('client/widget/loader/loader.ts'),
  config: {
    root: 'client/widget/loader',
    build: { rolldownOptions: { output: { format: 'iife', entryFileNames: 'loader.[hash].js' } } },
  },
})

/** What customers open. Preact, because it is loaded on phones in the middle of a payment. */
const page = (name: string, ...paths: string[]): Target => ({
  name,
  folder: 'pages',
  entries: entriesThatExist(...paths),
  config: { root: 'client', base: '/pages/', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
})

/** The chat is weighed by the byte. */
function chat(): Target {
  const target = page('chat', 'client/widget/frame/index.html')
  const lighter: InlineConfig = {
    plugins: [withOwnWire(), withSmallImports(), withPlainClassNames(), withOwnTexts(), withUsedTokens()],
    css: { modules: { generateScopedName: shortClassNames() } },
    resolve: { alias: { 'socket.io-parser': resolve('client/lib/text-parser.ts') } },
    build: { modulePreload: false },
  }
  return { ...target, config: mergeConfig(target.config, lighter) }
}

/** What agents, leads and administrators open. */
const desk = (): Target => ({
  name: 'desk',
  folder: 'desk',
  entries: entriesThatExist('client/index.html'),
  config: deskConfig(),
})

/** The builds whose sources exist. The smallest comes first, so that a mistake in a large one shows last. */
export const targets = (): Target[] =>
  [
    loader(),
    chat(),
    page('survey', 'client/survey/index.html'),
    page('shop', 'client/shop/index.html', 'client/shop/strict.html'),
    desk(),
  ].filter(({ entries }) => entries.length > 0)

export async function buildTarget({ name, entries, config }: Target, outDir: string): Promise<void> {
  const { rolldownOptions, ...options } = config.build ?? {}
  await build({
    ...config,
    root: resolve(config.root ?? '.'),
    configFile: resolve('vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...options,
      outDir,
      emptyOutDir: false,
      manifest: `.vite/${name}.json`,
      rolldownOptions: { ...rolldownOptions, input: entries },
    },
  })
}
