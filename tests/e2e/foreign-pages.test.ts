import { beforeEach, describe, expect, test } from 'vitest'
import { loaderTag } from '../../server/pages/service.ts'
import { foreignSite } from './support/foreign-site.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { shopOf } from './support/shop.ts'
import { deskForBrowsers } from './support/stage.ts'
import { type Widget, widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()
const FORGED = 'forged-visitor-'.repeat(3)

let customer: Person
let widget: Widget

/** An allowed shop that also shows somebody else's page in a frame, with the chat open. */
beforeEach(async () => {
  const [shop, stranger] = [await foreignSite(), await foreignSite()]
  const says = (what: string) => `parent.postMessage({ type: '${what}' }, '*')`
  stranger.pages['/'] = {
    html: `<script>onmessage = () => { ${says('lyhord.close')}; ${says('lyhord.unread')}; parent.postMessage('said', '*') }</script>`,
  }
  shop.pages['/'] = {
    html: `<!doctype html><html lang="sv"><body>${loaderTag(server().url, server().widgetKey)}
      <iframe id="stranger" src="${stranger.url}"></iframe><iframe id="sibling" src="about:blank"></iframe></body></html>`,
  }
  await server().app.db.write((trx) =>
    trx
      .updateTable('brands')
      .set({ allowedOrigins: JSON.stringify([shop.url]) })
      .execute(),
  )
  customer = await newPerson()
  widget = widgetOf(customer)
  await customer.page.goto(shop.url)
  await shopOf(customer).openChat()
  await widget.send('hej')
  await widget
    .line('hej')
    .getByText(/^Skickat/)
    .waitFor()
})

describe('messages between windows', () => {
  test('a stranger in a frame cannot close the chat or mark it unread', async () => {
    const { page } = customer
    await page.evaluate(() => {
      const { promise, resolve } = Promise.withResolvers<void>()
      addEventListener('message', ({ data }) => data === 'said' && resolve())
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')
      stranger?.contentWindow?.postMessage('speak', '*')
      return promise
    })
    expect(await page.locator('lyhord-chat iframe').isVisible()).toBe(true)
    expect(await page.locator('lyhord-chat #c > button').getAttribute('class')).not.toBe('unread')
    // The chat's own word still counts.
    await widget.close()
    await page.locator('lyhord-chat iframe').waitFor({ state: 'hidden' })
  })

  test.each([
    ['a frame beside it', 'sibling'],
    ['the page, of another host', 'page'],
  ])('%s cannot tell the chat who the customer is', async (_, from) => {
    const handshakes = () => customer.seen.sent.filter((frame) => frame.startsWith('40'))
    const before = handshakes()
    expect(before).toHaveLength(1)
    await customer.page.evaluate(
      ([from, visitor]) => {
        const sibling = document.querySelector<HTMLIFrameElement>('#sibling')
        const chat = document.querySelector('lyhord-chat')?.shadowRoot?.querySelector('iframe')
        const host = from === 'page' ? 'https://another.example' : location.origin
        const hello = { type: 'lyhord.hello', visitor, identity: 'another', host, isShown: true }
        if (from === 'page') return chat?.contentWindow?.postMessage(hello, '*')
        Object.assign(sibling?.contentWindow ?? {}, { chat: chat?.contentWindow, hello })
        sibling?.contentDocument?.write("<script>chat.postMessage(hello, '*')</script>")
        sibling?.contentDocument?.close()
      },
      [from, FORGED] as const,
    )
    // Whatever it would have done, it would have done before this round trip.
    await widget.send('jag är samma')
    await widget
      .line('jag är samma')
      .getByText(/^Skickat/)
      .waitFor()
    expect(handshakes()).toEqual(before)
    expect(customer.seen.sent.join()).not.toContain(FORGED)
  })
})
