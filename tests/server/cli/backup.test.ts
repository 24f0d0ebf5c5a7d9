import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { chat, connect, reply, signIn, startDesk } from '../../support/desk.ts'
import { lyhord, lyhordProcess, newDatabase, serve } from './lyhord.ts'

if (inject('database') === 'sqlite') {
  test('restore drill: a copy made while customers write holds everything acknowledged before', {
    timeout: 30_000,
  }, async () => {
    const desk = await startDesk()
    const agent = await desk.staff(['agent'])
    const acknowledged: { id: string; conversationId: string; body: string; seq: number }[] = []
    let isWriting = true
    const customers = await Promise.all(Array.from({ length: 4 }, () => desk.visitor()))
    const writing = customers.map(async ({ client }, customer) => {
      const first = chat(`${customer}: the first`)
      const { conversationId } = await client.mutate('chat.post', first)
      for (let n = 1; isWriting; n++) {
        const { id, body, seq } = await client.mutate('chat.post', chat(`${customer}: number ${n}`, { conversationId }))
        const answer = await agent.client.mutate('messages.post', reply(conversationId, `Answer to ${seq}`))
        acknowledged.push({ id, conversationId, body, seq }, answer)
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
    })
    await expect.poll(() => acknowledged.length, { timeout: 5000 }).toBeGreaterThan(40)

    const before = [...acknowledged]
    const folder = newFolder()
    const file = join(folder, 'backups/copy.db')
    const { code, out } = await lyhordProcess(['backup', file], { databaseUrl: desk.app.config.databaseUrl })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ file, bytes: readFileSync(file).length })
    const after = acknowledged.length
    expect(after).toBeGreaterThan(before.length)
    isWriting = false
    await Promise.all(writing)
    await desk.stop()

    const restored = join(folder, 'lyhord.db')
    renameSync(file, restored)
    const url = await serve(restored)
    const again = await connect(url, { kind: 'staff' }, { cookie: await signIn(url, agent.email), origin: url })
    const stored = new Map<string, { body: string; seq: number }>()
    for (const conversationId of new Set(before.map((message) => message.conversationId))) {
      const messages = await again.query('messages.after', { conversationId, seq: 0 })
      expect(messages.map(({ seq }: { seq: number }) => seq)).toEqual(messages.map((_: object, at: number) => at + 1))
      for (const message of messages) stored.set(message.id, message)
    }
    for (const { id, body, seq } of before) expect(stored.get(id)).toMatchObject({ body, seq })
    again.socket.disconnect()
  })

  test('a backup cannot replace a file, least of all the database', async () => {
    const databaseUrl = await newDatabase()
    const file = join(newFolder(), 'diary.txt')
    writeFileSync(file, 'dear diary')
    for (const taken of [file, databaseUrl]) {
      const { code, out, err } = await lyhord(['backup', taken], { databaseUrl })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('exists already')
    }
    expect(readFileSync(file, 'utf8')).toBe('dear diary')
  })

  test('a backup cannot be made of nothing, nor where nothing can be written', async () => {
    const folder = newFolder()
    const nothing = await lyhord(['backup', join(folder, 'copy.db')], { databaseUrl: join(folder, 'lyhord.db') })
    expect(nothing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no database at') })
    expect(readdirSync(folder)).toEqual([])
    const databaseUrl = await newDatabase()
    const below = await lyhord(['backup', join(databaseUrl, 'below/copy.db')], { databaseUrl })
    expect(below).toMatchObject({ code: 1, out: '', err: expect.stringContaining('cannot be made') })
  })

  test('through npm a name is meant where the command was typed', async () => {
    const folder = newFolder()
    const { code } = await lyhord(['backup', 'copy.db'], {
      databaseUrl: await newDatabase(),
      env: { npm_lifecycle_event: 'lyhord', INIT_CWD: folder },
    })
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'copy.db'))).toBe(true)
  })
} else {
  test('a backup of PostgreSQL is left to pg_dump', async () => {
    const file = join(newFolder(), 'copy.db')
    const { code, out, err } = await lyhord(['backup', file], { databaseUrl: await newDatabase() })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('pg_dump')
    expect(existsSync(file)).toBe(false)
  })
}

test('a backup without a name for it is not made', async () => {
  const databaseUrl = await newDatabase()
  expect(await lyhord(['backup'], { databaseUrl })).toMatchObject({
    code: 2,
    err: expect.stringContaining('FILE is missing'),
  })
  const two = await lyhord(['backup', '/tmp/a.db', '/tmp/b.db'], { databaseUrl })
  expect(two).toMatchObject({ code: 2, err: expect.stringContaining('Nothing is expected where “/tmp/b.db” stands.') })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
