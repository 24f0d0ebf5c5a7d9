import { expect, test } from 'vitest'
import { PASSWORD } from '../../support/desk.ts'
import { lyhord, lyhordProcess, newDatabase } from './lyhord.ts'

const nowhere = { databaseUrl: '/nowhere/lyhord.db' }

test('--help tells what there is, and of each command what it takes, without touching a database', async () => {
  const all = await lyhord(['--help'], nowhere)
  expect(all.code).toBe(0)
  for (const name of ['setup', 'user add', 'backup', 'sentiment corrections']) {
    expect(all.out).toContain(`  ${name} `)
    const one = await lyhord([...name.split(' '), '--help'], nowhere)
    expect(one).toMatchObject({ code: 0, err: '' })
    expect(one.out).toContain(`lyhord -- ${name} …`)
    expect(one.out).toContain('Example:')
  }
  const { out } = await lyhord(['setup', '--name', 'Olga', '-h'], nowhere)
  for (const flag of ['--time-zone ZONE', '--password-stdin', '--origin URL']) expect(out).toContain(flag)
})

test('no command, or one that does not exist, points to the help', async () => {
  expect(await lyhord([], nowhere)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Say what to do.') })
  const { code, err } = await lyhord(['destroy', '--all'], nowhere)
  expect(code).toBe(2)
  expect(err).toContain('There is no command “destroy”.')
  expect(err).toContain('lyhord -- --help')
})

test('the exit code of the process says how it went', async () => {
  expect(await lyhordProcess(['destroy'], nowhere)).toMatchObject({ code: 2, out: '' })
})

test('a wrong setting is said as at the start', async () => {
  const env = { PUBLIC_URL: 'desk.example.com' }
  const { code, out, err } = await lyhord(['user', 'add', '--email', 'a@example.com'], { ...nowhere, env })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('PUBLIC_URL')
})

test('through npm run -s, standard output is JSON and nothing else', async () => {
  const args = ['--name', 'Olga', '--email', 'olga@example.com', '--brand', 'Nordan', '--password-stdin']
  const { code, out } = await lyhordProcess(['setup', ...args], {
    databaseUrl: await newDatabase(),
    input: PASSWORD,
    program: ['npm', 'run', '-s', 'lyhord', '--'],
  })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toHaveProperty('widgetKey')
})
