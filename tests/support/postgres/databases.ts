import { randomBytes } from 'node:crypto'
import pg from 'pg'

export async function createPostgresDatabase(serverUrl: string, template: string) {
  const name = `lyhord_${randomBytes(6).toString('hex')}`
  await queryServer(serverUrl, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: withDatabase(serverUrl, name),
    drop: () => queryServer(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

export async function queryServer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
