import { describe, expect, test } from 'vitest'
import { findCircles, findFaults } from './rules.ts'
import { parse, readSources } from './sources.ts'

const sources = readSources('shared', 'db', 'server', 'client')

test('the whole house is read, and the imports in it', () => {
  const count = (area: string) => sources.filter((source) => source.path.startsWith(`${area}/`)).length
  expect(count('shared')).toBeGreaterThan(20)
  expect(count('db')).toBeGreaterThan(10)
  expect(count('server')).toBeGreaterThan(40)
  expect(count('client')).toBeGreaterThan(100)
  const imports = sources.flatMap((source) => source.imports)
  expect(imports.length).toBeGreaterThan(sources.length)
  const paths = new Set(sources.map((source) => source.path))
  const ours = imports.flatMap(({ target }) => (target !== undefined && /\.tsx?$/.test(target) ? [target] : []))
  expect(ours.filter((target) => !paths.has(target))).toEqual([])
})

test('every file keeps the rules of the house', () => {
  expect(sources.flatMap(findFaults)).toEqual([])
})

test('no files go round in circles', () => {
  expect(findCircles(sources)).toEqual([])
})

// The checker itself: for every import that is allowed, one that is not.
const cases: [path: string, code: string, isAllowed: boolean][] = [
  ['shared/quality/mean.ts', "import { sum } from './sum.ts'", true],
  ['shared/quality/mean.ts', "import { open } from '../../db/open.ts'", false],
  ['shared/quality/mean.ts', "import type { App } from '../../server/app.ts'", false],
  ['shared/text.ts', "import { z } from 'zod'", true],
  ['shared/text.ts', "import { readFileSync } from 'node:fs'", false],
  ['shared/text.ts', "import fs from 'fs'", false],
  ['shared/quality/day.ts', 'const at = new Date(ms).getTime()', true],
  ['shared/quality/day.ts', 'const at = new Date().getTime()', false],
  ['shared/quality/day.ts', 'const at = Date.now()', false],
  ['shared/quality/day.ts', 'const at = Date.UTC(2026, 0)', true],
  ['shared/sentiment/draw.ts', 'const x = Math.random()', false],
  ['server/draw.ts', 'const x = Math.random() + Date.now()', true],
  ['db/open.ts', "import { ids } from '../shared/ids.ts'", true],
  ['db/open.ts', "import { app } from '../server/app.ts'", false],
  ['db/open.ts', "import type { App } from '../server/app.ts'", false],
  ['server/messages/service.ts', "import { open } from '../../db/open.ts'", true],
  ['server/messages/service.ts', "import { Button } from '../../client/ui/button.tsx'", false],
  ['server/messages/service.ts', "import { startDesk } from '../../tests/support/start-desk.ts'", false],
  ['server/messages/service.ts', "import { findMessage } from './queries.ts'", true],
  ['server/messages/service.ts', "import { findMessage } from '../conversations/queries.ts'", false],
  ['server/messages/service.ts', "import { router } from '../conversations/router.ts'", false],
  ['server/messages/service.ts', "import type { Row } from '../conversations/queries.ts'", false],
  ['server/messages/service.ts', "import { touch } from '../conversations/service.ts'", true],
  ['server/messages/service.ts', "import { toEvent } from '../conversations/present.ts'", true],
  ['server/jobs/jobs.ts', "import { wakeDue } from '../conversations/due.ts'", true],
  ['server/jobs/jobs.ts', "import { findDue } from '../conversations/queries.ts'", false],
  ['server/messages/service.ts', "import { publish } from '../realtime/publish.ts'", true],
  ['server/messages/service.ts', "import type { App } from '../app.ts'", true],
  ['server/router.ts', "import { messagesRouter } from './messages/router.ts'", true],
  ['server/app.ts', "import { messagesRouter } from './messages/router.ts'", false],
  ['server/app.ts', "import { findMessage } from './messages/queries.ts'", false],
  ['client/lib/trpc.ts', "import type { AppRouter } from '../../server/router.ts'", true],
  ['client/lib/trpc.ts', "import { type AppRouter } from '../../server/router.ts'", false],
  ['client/lib/trpc.ts', "export { appRouter } from '../../server/router.ts'", false],
  ['client/lib/trpc.ts', "import { open } from '../../db/open.ts'", false],
  ['client/desk/inbox.tsx', "import { Button } from '../ui/button.tsx'", true],
  ['client/desk/inbox.tsx', "import { Balance } from '../lead/balance.tsx'", false],
  ['client/desk/inbox.tsx', "import type { Balance } from '../lead/balance.tsx'", false],
  ['client/shop/main.tsx', "import styles from '../widget/frame.module.css'", false],
  ['client/ui/bubble.tsx', "import { Inbox } from '../desk/inbox.tsx'", false],
  ['client/routes.tsx', "const page = () => import('./desk/inbox.tsx')", true],
  ['client/lead/page.tsx', "const page = () => import('../desk/inbox.tsx')", false],
]

describe('the checker', () => {
  test.each(cases)('%s: %s (allowed: %s)', (path, code, isAllowed) => {
    expect(findFaults(parse(path, code))).toHaveLength(isAllowed ? 0 : 1)
  })

  test('sees imports over several lines, of side effects, and through exports, but none in comments and strings', () => {
    const code = `
import {
  a,
  type B,
} from './one.ts'
import './two.css'
export * from './three.ts'
export type { C } from './four.ts'
import type D from './five.ts'
const accept = '*/*' // import './six.ts'
/* import './seven.ts' */
const six = await import('./eight.ts')
export const words = ['from', './nine.ts']
const note = "import './ten.ts'"
import type from './eleven.ts'
`
    const { imports } = parse('client/x.ts', code)
    expect(imports.map(({ specifier, isType }) => `${specifier} ${isType ? 'type' : 'value'}`)).toEqual([
      './one.ts value',
      './three.ts value',
      './four.ts type',
      './five.ts type',
      './eleven.ts value',
      './two.css value',
      './eight.ts value',
    ])
  })

  test('finds a circle, and no circle where only types go back', () => {
    const a = parse('server/a.ts', "import { b } from './b.ts'")
    const b = parse('server/b.ts', "import { c } from './c.ts'")
    const c = parse('server/c.ts', "import { a } from './a.ts'")
    expect(findCircles([a, b, c])).toEqual(['server/a.ts → server/b.ts → server/c.ts → server/a.ts'])
    expect(findCircles([a, b, parse('server/c.ts', "import type { A } from './a.ts'")])).toEqual([])
  })
})
