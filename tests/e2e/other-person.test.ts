import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { chatBetween, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

const tokenOf = (sub: string) =>
  new SignJWT({ sub })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(server().identitySecret))

test('when the shop says that somebody else is here now, their chat takes the place of the other', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson, 'Jag är ingen än')
  const { page, widget } = customer
  const identify = (token: string) => page.evaluate((told) => Reflect.get(window, 'lyhord').identify(told), token)
  await identify(await tokenOf('shop-1'))
  await agent.desk.reply('Hej igen')
  await widget.line('Hej igen').waitFor()
  await identify(await tokenOf('shop-2'))
  await eventually(() => widget.bodies()).toEqual([])
  await widget.send('Jag är en annan')
  await agent.desk.open('Jag är en annan')
  await agent.desk.reply('Hej du andra')
  await widget.line('Hej du andra').waitFor()
  expect(await widget.bodies()).toEqual(['Jag är en annan', 'Hej du andra'])
})
