import { expect, test } from 'vitest'
import { PASSWORD, signIn, startDesk } from '../../support/desk.ts'
import { lyhord } from './lyhord.ts'

const NEW = 'quite another password'

test('a new password opens, the old one does not, and sockets are cut within 5 s', async () => {
  const desk = await startDesk()
  const { databaseUrl } = desk.app.config
  const agent = await desk.staff(['agent'])
  const colleague = await desk.staff(['agent'])
  const cut = new Promise((resolve) => agent.client.socket.once('disconnect', () => resolve(performance.now())))

  const args = ['user', 'password', '--email', agent.email, '--password-stdin']
  const { code, out } = await lyhord(args, { databaseUrl, input: `${NEW}\n` })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({ userId: agent.userId, email: agent.email })

  const storedAt = performance.now()
  expect(Number(await cut) - storedAt).toBeLessThan(5000)
  await expect(signIn(desk.url, agent.email, PASSWORD)).rejects.toThrow('401')
  expect(await signIn(desk.url, agent.email, NEW)).toContain('lyhord')
  expect((await colleague.client.query('me.get')).id).toBe(colleague.userId)
})

test('nobody by that address, no password or one too short: nothing changes', async () => {
  const desk = await startDesk()
  const { databaseUrl } = desk.app.config
  const of = (email: string) => ['user', 'password', '--email', email, '--password-stdin']
  const unknown = await lyhord(of('nobody@example.com'), { databaseUrl, input: NEW })
  expect(unknown).toEqual({ code: 1, out: '', err: 'Nobody here has the address nobody@example.com.\n' })
  expect((await lyhord(of('owner@example.com'), { databaseUrl, input: 'short' })).code).toBe(2)
  const unsaid = ['user', 'password', '--email', 'owner@example.com']
  expect(await lyhord(unsaid, { databaseUrl })).toMatchObject({ code: 2, out: '' })
  expect(await signIn(desk.url, 'owner@example.com', PASSWORD)).toContain('lyhord')
})
