import { describe, expect, it } from 'vitest'
import { splitLinks } from '../../client/ui/bubble/split-links.ts'

const links = (text: string) => splitLinks(text).flatMap(({ url }) => url ?? [])

describe('links in a message', () => {
  it.each([
    ['Se https://nordan.example/frakt.', ['https://nordan.example/frakt']],
    ['(https://a.example/b?c=1), och http://d.example!', ['https://a.example/b?c=1', 'http://d.example']],
    ['»https://a.example/å/ä« klart', ['https://a.example/å/ä']],
  ])('finds the addresses in %j', (text, expected) => expect(links(text)).toEqual(expected))

  it.each(['javascript:alert(1)', 'www.nordan.example', 'data:text/html,x', 'https://', 'HTTPS ://a'])(
    'makes no link of %j',
    (text) => expect(links(text)).toEqual([]),
  )

  it('keeps every character of the text', () => {
    const text = 'a https://b.example, c\n\nhttps://d.example/?e=f&g#h. '
    expect(
      splitLinks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})
