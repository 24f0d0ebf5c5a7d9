import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { connect, PASSWORD, signIn } from '../../support/desk.ts'
import { lyhord, lyhordProcess, newDatabase, serve } from './lyhord.ts'

const OWNER = ['setup', '--name', 'Olga Berg', '--email', 'olga@example.com', '--brand', 'Nordan']
const piped = ['--password-stdin']

test('setup makes an owner who signs in with every role, and a brand whose keys work', async () => {
  const databaseUrl = await newDatabase()
  const rest = ['--language', 'sv', '--time-zone', 'Europe/Helsinki', '--origin', 'https://shop.example/']
  const { code, out } = await lyhordProcess([...OWNER, ...piped, ...rest], { databaseUrl, input: `${PASSWORD}\n` })
  expect(code).toBe(0)
  const made = JSON.parse(out)
  expect(Object.keys(made)).toEqual(['url', 'brandId', 'widgetKey', 'identitySecret'])

  const url = await serve(databaseUrl)
  const owner = await connect(url, { kind: 'staff' }, { cookie: await signIn(url, 'olga@example.com'), origin: url })
  const me = await owner.query('me.get')
  expect(me).toMatchObject({
    name: 'Olga Berg',
    brands: [{ id: made.brandId, name: 'Nordan', language: 'sv', currency: 'SEK', timeZone: 'Europe/Helsinki' }],
  })
  expect(me.brands[0].roles.toSorted()).toEqual(['admin', 'agent', 'lead'])
  const visitor = { kind: 'visitor', key: made.widgetKey, visitor: uuidv7() + uuidv7() }
  const shop = await connect(url, visitor, { origin: 'https://shop.example' })
  expect(await shop.query('chat.open', {})).toMatchObject({ brand: { name: 'Nordan' }, language: 'sv' })
  for (const client of [owner, shop]) client.socket.disconnect()
})

test('setup cannot be done twice, and the second time changes nothing', async () => {
  const databaseUrl = await newDatabase()
  const told = { databaseUrl, input: PASSWORD }
  expect((await lyhord([...OWNER, ...piped], told)).code).toBe(0)
  const again = ['setup', '--name', 'Eve', '--email', 'eve@example.com', '--brand', 'Other', ...piped]
  const second = await lyhord(again, told)
  expect(second).toEqual({ code: 1, out: '', err: 'This desk is already set up. Sign in instead.\n' })

  const url = await serve(databaseUrl)
  await expect(signIn(url, 'eve@example.com')).rejects.toThrow('401')
  expect(await signIn(url, 'olga@example.com')).toContain('lyhord')
})

test('the set-up link in the browser opens nothing after setup on the command line', async () => {
  const databaseUrl = await newDatabase()
  await lyhord([...OWNER, ...piped], { databaseUrl, input: PASSWORD })
  const url = await serve(databaseUrl)
  const nobody = await connect(url, { kind: 'nobody' }, { origin: url })
  expect(await nobody.query('setup.status')).toEqual({ isSetUp: true })
  const owner = { name: 'Eve', email: 'eve@example.com', password: PASSWORD }
  const brand = { name: 'Other', language: 'en', currency: 'EUR', timeZone: 'UTC' }
  await expect(nobody.mutate('setup.complete', { token: 'x'.repeat(43), owner, brand })).rejects.toThrow(
    'already_set_up',
  )
  nobody.socket.disconnect()
})

test('the password comes from standard input, a flag or the environment, and is never printed', async () => {
  for (const way of [
    { args: piped, input: `${PASSWORD}\r\n` },
    { args: ['--password', PASSWORD] },
    { args: [], env: { LYHORD_PASSWORD: PASSWORD } },
  ]) {
    const databaseUrl = await newDatabase()
    const { args, ...told } = way
    const { code, out, err } = await lyhord([...OWNER, ...args], { databaseUrl, ...told })
    expect(code).toBe(0)
    expect(out + err).not.toContain(PASSWORD)
    expect(await signIn(await serve(databaseUrl), 'olga@example.com')).toContain('lyhord')
  }
})

test('what is written wrongly is said in a sentence, and nothing is set up', async () => {
  const databaseUrl = await newDatabase()
  const wrong: [args: string[], sentence: string][] = [
    [OWNER, 'The password is missing'],
    [[...OWNER, ...piped, '--password', PASSWORD], 'Give the password once'],
    [[...OWNER, '--password', 'short'], 'The password takes at least 10'],
    [[...OWNER, ...piped, '--currency', 'kr'], '--currency takes three capital letters, as SEK.'],
    [[...OWNER, ...piped, '--language', 'fi'], '--language takes en, sv or nb.'],
    [[...OWNER, ...piped, '--time-zone', 'Mars/Olympus'], '--time-zone takes a zone by name'],
    [[...OWNER, ...piped, '--origin', 'shop.example'], '--origin takes scheme and host'],
    [[...OWNER, ...piped, '--email', 'olga'], '--email takes an e-mail address'],
    [[...OWNER, ...piped, '--name', 'Olga\nBerg'], '--name takes at most 80 characters on one line'],
    [['setup', ...piped, '--name', 'Olga', '--email', 'olga@example.com'], '--brand is missing'],
    [[...OWNER, ...piped, '--colour', 'red'], "Unknown option '--colour'."],
    [[...OWNER, ...piped, 'now'], 'Nothing is expected where “now” stands.'],
  ]
  for (const [args, sentence] of wrong) {
    const { code, out, err } = await lyhord(args, { databaseUrl, input: PASSWORD })
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toContain('lyhord -- setup --help')
    expect(err).not.toContain(PASSWORD)
  }
  const url = await serve(databaseUrl)
  const nobody = await connect(url, { kind: 'nobody' }, { origin: url })
  expect(await nobody.query('setup.status')).toEqual({ isSetUp: false })
  nobody.socket.disconnect()
}, 30_000)
