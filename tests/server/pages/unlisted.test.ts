import { expect, test } from 'vitest'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
const chatFor = (headers: Record<string, string>) =>
  fetch(`${desk().url}/chat?key=${desk().widgetKey}`, { headers: { 'sec-fetch-dest': 'iframe', ...headers } })

test('a page that the brand does not list is told so in the chat’s place, in its language, and gets nothing else', async () => {
  const headers = { referer: 'https://shop.example.net/', 'accept-language': 'nb-NO,nb;q=0.9' }
  const answer = await chatFor(headers)
  expect(answer.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *",
  )
  const html = await answer.text()
  expect(html).toContain('<html lang="nb">')
  expect(html).toContain('Legg til https://shop.example.net under Innstillinger')
  expect(html).not.toMatch(/<script|Nordan/)
})

test('a page that is listed, the desk’s own, or one that does not say where it is gets the chat under its policy', async () => {
  const listed = 'https://listed.example.net'
  await desk().app.db.write((trx) =>
    trx
      .updateTable('brands')
      .set({ allowedOrigins: JSON.stringify([listed]) })
      .execute(),
  )
  const cases: Record<string, string>[] = [
    { referer: `${listed}/a?b` },
    { referer: `${desk().url}/shop` },
    {},
    { referer: 'nonsense' },
  ]
  for (const headers of cases) {
    const answer = await chatFor(headers)
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${listed}`)
    expect(await answer.text()).toContain('<script')
  }
})

test('an address that tries to be markup stays an address', async () => {
  const html = await (await chatFor({ referer: 'https://a.example/<img src=x onerror=alert(1)>' })).text()
  expect(html).not.toContain('<img')
})
