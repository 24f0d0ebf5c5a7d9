import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { createAuth } from '../../server/sign-in/auth.ts'
import { createUser } from '../../server/sign-in/service.ts'
import { freshDatabase } from '../support/databases.ts'
import { createNotes, noteIds, openAgain, range, writeNote } from './notes.ts'

async function openWithAuth() {
  const { url, drop } = await freshDatabase()
  onTestFinished(drop)
  const db = await openAgain(url)
  await createNotes(db)
  const auth = createAuth({
    db,
    config: readConfig({ PUBLIC_URL: 'http://localhost:4600' }),
    secret: 'a secret of thirty-two characters',
    isOwnOrigin: () => true,
    onSessionEnd: () => {},
  })
  return { db, auth, context: await auth.$context }
}

test('the sign-in library finds its tables as it wants them', async () => {
  const { auth } = await openWithAuth()
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options)
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})

test('people sign in while messages are written, and each finds what is theirs', async () => {
  const { db, auth, context } = await openWithAuth()
  const password = 'correct horse battery'
  const people = range(1, 4).map((n) => `agent${n}@example.com`)
  const create = (email: string) => createUser({ auth, db }, { name: email, email, password })
  const signIn = async (email: string) => {
    const { token, user } = await auth.api.signInEmail({ body: { email, password } })
    return { email: user.email, session: await context.internalAdapter.findSession(token) }
  }
  const writes = (from: number) => Promise.all(range(from, from + 99).map((id) => writeNote(db, id)))

  await Promise.all([writes(1), ...people.map(create)])
  const [, ...signedIn] = await Promise.all([writes(101), ...people.map(signIn)])

  expect(await noteIds(db)).toEqual(range(1, 200))
  for (const [index, { email, session }] of signedIn.entries()) {
    expect(email).toBe(people[index])
    expect(session?.user.email).toBe(email)
    expect(session?.user.emailVerified).toBe(false)
    expect(session?.session.expiresAt.getTime()).toBeGreaterThan(Date.now())
  }
  const { rows } = await sql`select count(*) as count from sessions`.execute(db.kysely)
  expect(rows).toEqual([{ count: people.length }])
})

test('a wrong password opens nothing', async () => {
  const { db, auth } = await openWithAuth()
  await createUser({ auth, db }, { name: 'A', email: 'a@example.com', password: 'the right password' })
  await expect(
    auth.api.signInEmail({ body: { email: 'a@example.com', password: 'another password' } }),
  ).rejects.toThrow()
})
