import type { TestProject } from 'vitest/node'
import { open } from '../../../db/open.ts'
import { queryServer, withDatabase } from '../postgres/databases.ts'
import { startPostgres } from '../postgres/server.ts'

/** One server for the run, and in it a migrated database that every test gets a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  try {
    await queryServer(server.url, 'create database lyhord_template')
    const db = await open(withDatabase(server.url, 'lyhord_template'))
    await db.migrate()
    await db.close()
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('template', server.url)
  return () => server.stop()
}
