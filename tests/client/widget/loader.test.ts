import { describe, expect, it } from 'vitest'
import { keepIn } from '../../../client/widget/loader/keep.ts'
import { createVisitor, makeToken } from '../../../client/widget/loader/visitor.ts'
import { WORDS, wordsFor } from '../../../client/widget/loader/words.ts'
import en from '../../../shared/locales/en.json' with { type: 'json' }
import nb from '../../../shared/locales/nb.json' with { type: 'json' }
import sv from '../../../shared/locales/sv.json' with { type: 'json' }
import { memoryStorage } from '../memory-storage.ts'

describe("the loader's own words", () => {
  it('are those of the catalogues', () => {
    for (const [language, { widget }] of Object.entries({ en, sv, nb })) {
      expect(WORDS[language as keyof typeof WORDS]).toEqual([widget.launcher.open, widget.launcher.close])
    }
  })

  it.each([
    ['sv', 'Öppna chatten'],
    ['sv-FI', 'Öppna chatten'],
    ['nb-NO', 'Åpne chatten'],
    ['no', 'Åpne chatten'],
    ['nn', 'Åpne chatten'],
    ['en-GB', 'Open chat'],
    ['nl', 'Open chat'],
    ['de', 'Open chat'],
    ['', 'Open chat'],
  ])('for %j begin with %s', (locale, open) => expect(wordsFor(locale)[0]).toBe(open))
})

describe("the visitor's token", () => {
  it('is 32 random bytes in base64url', () => {
    const tokens = Array.from({ length: 200 }, makeToken)
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    }
    expect(new Set(tokens).size).toBe(200)
  })

  it('is not made until it is asked for, and stays the same afterwards', () => {
    const storage = memoryStorage()
    const visitor = createVisitor(keepIn(() => storage))
    expect(storage.length).toBe(0)
    const token = visitor.token()
    expect(visitor.token()).toBe(token)
    expect(createVisitor(keepIn(() => storage)).token()).toBe(token)
  })

  it('is forgotten when consent is withdrawn, unless the customer has opened the chat', () => {
    const storage = memoryStorage()
    const visitor = createVisitor(keepIn(() => storage))
    const first = visitor.token()
    visitor.forget()
    expect(storage.length).toBe(0)
    const second = visitor.token()
    expect(second).not.toBe(first)
    visitor.markChatted()
    visitor.forget()
    expect(visitor.token()).toBe(second)
  })

  it('lives in memory where the browser refuses storage', () => {
    const visitor = createVisitor(
      keepIn(() => {
        throw new DOMException('denied', 'SecurityError')
      }),
    )
    expect(visitor.token()).toBe(visitor.token())
  })
})
