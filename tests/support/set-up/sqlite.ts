import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { open } from '../../../db/open.ts'
import { makeRunFolder } from '../run-folder.ts'

/** A migrated file that every test gets a copy of, in a folder beside it. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = makeRunFolder('sqlite')
  const file = join(folder, 'template.db')
  const db = await open(file)
  await db.migrate()
  await db.close()
  project.provide('template', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
