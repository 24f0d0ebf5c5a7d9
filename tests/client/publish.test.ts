import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepTokens, shortClassNames } from '../../client/build/lighten.ts'
import { publishFolder, publishLoader } from '../../client/build/publish.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'lyhord-publish-'))
})
afterEach(() => rmSync(place, { recursive: true }))

function folder(name: string, files: Record<string, string>): string {
  const path = join(place, name)
  mkdirSync(path, { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  return path
}

const manifest = (to: string) => JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'))

describe('a published loader', () => {
  it('stays where it was when the next one comes, since shops have pinned it', () => {
    const to = join(place, 'loader')
    publishLoader(folder('first', { 'loader.aaa.js': 'one()', 'loader.aaa.js.br': 'x' }), to)
    publishLoader(folder('second', { 'loader.bbb.js': 'two()' }), to)
    expect(readdirSync(to).sort()).toEqual(['loader.aaa.js', 'loader.aaa.js.br', 'loader.bbb.js', 'manifest.json'])
    expect(readFileSync(join(to, 'loader.aaa.js'), 'utf8')).toBe('one()')
    expect(manifest(to).file).toBe('loader.bbb.js')
  })

  it('is named with the integrity that browsers check', () => {
    const to = join(place, 'loader')
    publishLoader(folder('first', { 'loader.aaa.js': 'one()' }), to)
    const digest = createHash('sha384').update('one()').digest('base64')
    expect(manifest(to)).toEqual({ file: 'loader.aaa.js', integrity: `sha384-${digest}` })
  })

  it('is missed loudly when the build made none', () => {
    expect(() => publishLoader(folder('empty', { 'other.js': '' }), join(place, 'loader'))).toThrow(/no loader/)
  })
})

it('a published folder replaces the one before, and leaves nothing beside it', () => {
  const to = folder('pages', { 'old.html': 'old' })
  publishFolder(folder('fresh', { 'new.html': 'new' }), to)
  expect(readdirSync(to)).toEqual(['new.html'])
  expect(readdirSync(place)).toEqual(['pages'])
  publishFolder(folder('first', { 'a.html': '' }), join(place, 'never-there'))
  expect(existsSync(join(place, 'never-there/a.html'))).toBe(true)
})

describe('what makes the chat lighter', () => {
  it('leaves out tokens nobody uses, and nothing else', () => {
    const css = ':root{--a:#fff;--b:var(--a);--c:1px;--d:0 1px #000, 0 2px #000}p{color:var(--b);margin:0}'
    expect(keepTokens(css, new Set(['--a', '--b']))).toBe(':root{--a:#fff;--b:var(--a);}p{color:var(--b);margin:0}')
  })

  it('gives every class of every sheet a name of its own, the same each time', () => {
    const nameOf = shortClassNames()
    const names = Array.from({ length: 800 }, (_, i) => nameOf(`c${i % 40}`, `file${Math.floor(i / 40)}`))
    expect(new Set(names).size).toBe(800)
    for (const name of names) expect(name).toMatch(/^[a-z]{1,3}$/)
    expect(nameOf('c0', 'file0')).toBe(names[0])
  })
})
