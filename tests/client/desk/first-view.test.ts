import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Everything that the desk's first view loads: what is imported from its entry on, types and later parts aside. */
function firstView(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string) => {
    if (files.has(path)) return
    files.add(path)
    if (!/\.tsx?$/.test(path)) return
    for (const [, what = '', from = ''] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s+([^'"]*?from\s+)?'([^']+)'/gm,
    )) {
      const isOnlyTypes = /^type\b/.test(what) || /^\{(\s*type [^,}]+,?)+\s*\}/.test(what)
      if (isOnlyTypes) continue
      if (from.startsWith('.')) visit(resolve(dirname(path), from))
      else packages.add(from)
    }
  }
  visit(resolve(entry))
  return { files, packages }
}

describe("the desk's first view", () => {
  const { files, packages } = firstView(join(import.meta.dirname, '../../../client/main.tsx'))

  it('is found whole', () => {
    for (const file of files) expect(existsSync(file), file).toBe(true)
    expect(files.size).toBeGreaterThan(80)
    expect(packages).toContain('react-dom/client')
  })

  it('loads no checks of the contract: a browser sends, the server checks', () => {
    expect(packages).not.toContain('zod')
  })

  it('loads what draws menus, tooltips, toasts and the palette later', () => {
    for (const late of ['radix-ui', 'sonner', 'cmdk']) expect(packages).not.toContain(late)
  })

  it('says nothing of what is fetched with the pages of leads and administrators', () => {
    const said = [...files].filter((file) => file.endsWith('.tsx'))
    expect(said.length).toBeGreaterThan(40)
    for (const file of said) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\bt\(['"`](lead|admin|setup)\./)
  })
})
