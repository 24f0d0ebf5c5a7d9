import { describe, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { shopOf } from './support/shop.ts'
import { customerAt, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

/** Names of what the browser keeps, but for the shop's own. */
const keptBy = async ({ page, context }: Person): Promise<string[]> => {
  const stored = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))
  const cookies = await context.cookies()
  return [...stored, ...cookies.map(({ name }) => name)].filter((name) => !name.startsWith('nordan.'))
}
const askedOfUs = ({ seen }: Person) => seen.requests.filter((url) => /\/v1\/|socket\.io|\/chat/.test(url))

describe('before the visitor has consented', () => {
  test('the page sends nothing and keeps nothing, however far the visitor walks', async () => {
    const person = await newPerson({ width: 390 })
    const shop = shopOf(person)
    await shop.open(server().url, server().widgetKey)
    await shop.goToPayment()
    await shop.pay('insufficient_funds')
    await shop.launcher.focus()
    expect(await keptBy(person)).toEqual([])
    expect(askedOfUs(person)).toEqual([])

    await shop.answerConsent(false)
    await shop.pay('expired_card')
    expect(await keptBy(person)).toEqual([])
    expect(askedOfUs(person)).toEqual([])
    expect(await shop.bubble.count()).toBe(0)
  })

  test('the chat works all the same: it keeps what it needs, and tells nothing of the journey', async () => {
    const customer = await customerAt(server(), await newPerson({ width: 390 }), { consents: false })
    const { shop, widget, page, seen } = customer
    await shop.openChat()
    await widget.send('utan kakor')
    await widget
      .line('utan kakor')
      .getByText(/^Skickat/)
      .waitFor()
    expect((await keptBy(customer)).filter((name) => !/^lyhord\.(visitor|chat)$/.test(name))).toEqual([])
    expect(seen.requests.filter((url) => url.includes('/v1/'))).toEqual([])
    await page.reload()
    await shop.openChat()
    await widget.line('utan kakor').waitFor()
  })
})

describe('when consent is taken back', () => {
  test('a visitor who never chatted is forgotten, and nothing more is sent', async () => {
    const customer = await customerAt(server(), await newPerson({ width: 390 }))
    const { shop, page, seen, t } = customer
    await eventually(() => keptBy(customer)).toContain('lyhord.visitor')
    await page.getByRole('button', { name: t.shop.footer.cookies }).click()
    await shop.answerConsent(false)
    await eventually(() => keptBy(customer)).toEqual([])
    const sent = askedOfUs(customer).length
    await shop.goToPayment()
    await shop.pay('insufficient_funds')
    expect(askedOfUs(customer)).toHaveLength(sent)
    expect(seen.troubles).toEqual([])
  })
})
