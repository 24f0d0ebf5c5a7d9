import { describe, expect, it } from 'vitest'
import { knownLanguage } from '../../../client/lib/known-language.ts'
import { noticeOf, tokenIn } from '../../../client/survey/state.ts'
import { readPage } from '../../../client/widget/frame/page.ts'
import { ERRORS, type ErrorCode } from '../../../shared/errors.ts'
import en from '../../../shared/locales/en.json' with { type: 'json' }

describe('how the chat was opened', () => {
  it('by the loader, with the key and the page’s language', () => {
    expect(readPage({ search: '?key=wk_1&lang=sv-SE', hash: '' }, true)).toEqual({
      key: 'wk_1',
      language: 'sv',
      returnToken: undefined,
      isFramed: true,
    })
  })

  it('by the link back, with the token behind the #', () => {
    expect(readPage({ search: '', hash: '#a.b.c' }, false)).toMatchObject({ key: '', returnToken: 'a.b.c' })
  })
})

describe('the languages we know', () => {
  it.each([
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['NB-no', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['en-GB', 'en'],
    ['de', undefined],
    ['svx', undefined],
    ['', undefined],
    [null, undefined],
  ])('take %j for %j', (tag, language) => expect(knownLanguage(tag)).toBe(language))
})

describe('the page of the question', () => {
  it('reads its token from the address', () => {
    expect(tokenIn('/s/a.b.c')).toBe('a.b.c')
    expect(tokenIn('/s/a%2Eb')).toBe('a.b')
  })

  it('has words for every failure', () => {
    for (const code of [...(Object.keys(ERRORS) as ErrorCode[]), 'offline', 'timeout'] as const) {
      expect(en.survey.page[noticeOf(code)].title).not.toBe('')
    }
  })
})
