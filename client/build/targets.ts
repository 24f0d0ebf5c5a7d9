import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'

export interface Target {
  name: 'loader' | 'pages' | 'desk'
  entries: string[]
  config: InlineConfig
}

const entriesThatExist = (...paths: string[]) => paths.filter((path) => existsSync(path)).map((path) => resolve(path))

/** The script tag: one classic script, so that any shop can load and verify it. */
const loader = (): Target => ({
  name: 'loader',
  entries: entriesThatExist('client/widget/loader/loader.ts'),
  config: {
    root: 'client/widget/loader',
    build: { rolldownOptions: { output: { format: 'iife', entryFileNames: 'loader.[hash].js' } } },
  },
})

/** What customers open. Preact, because it is loaded on phones in the middle of a payment. */
const pages = (): Target => ({
  name: 'pages',
  entries: entriesThatExist(
    'client/widget/frame/index.html',
    'client/survey/index.html',
    'client/shop/index.html',
    'client/shop/strict.html',
  ),
  config: { root: 'client', base: '/pages/', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
})

/** What agents, leads and administrators open. */
const desk = (): Target => ({
  name: 'desk',
  entries: entriesThatExist('client/desk/index.html'),
  config: { root: 'client/desk', base: '/', plugins: [react()] },
})

/** The builds whose sources exist. The smallest comes first, so that a mistake in a large one shows last. */
export const targets = (): Target[] => [loader(), pages(), desk()].filter(({ entries }) => entries.length > 0)

export async function buildTarget({ entries, config }: Target, outDir: string): Promise<void> {
  const { rolldownOptions, ...options } = config.build ?? {}
  await build({
    ...config,
    root: resolve(config.root ?? '.'),
    configFile: resolve('vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    build: { ...options, outDir: join(outDir), rolldownOptions: { ...rolldownOptions, input: entries } },
  })
}
