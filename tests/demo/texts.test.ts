import { describe, expect, test } from 'vitest'
import { OUTCOMES, SITUATION_IDS, situationOf } from '../../db/demo/situations.ts'
import { TEXTS } from '../../db/demo/texts/index.ts'
import { fill } from '../../db/demo/texts/template.ts'
import { TOPICS } from '../../shared/journey/index.ts'
import { eventsOf, tell } from './told.ts'

const allTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : []
}

const FROM_AGENTS = [
  'asks',
  'miss',
  'feel',
  'explain',
  'granted',
  'partly',
  'declined',
  'information',
  'promise',
] as const

describe.each(['sv', 'nb', 'en'] as const)('in %s', (language) => {
  const { situations, talk, comments } = TEXTS[language]

  test.each(TOPICS)('%s has at least 40 pieces, none of them twice', (topic) => {
    const pieces = SITUATION_IDS.filter((id) => situationOf(id).topic === topic).flatMap((id) =>
      allTexts(situations[id]),
    )
    expect(new Set(pieces).size).toBeGreaterThanOrEqual(40)
  })

  test.each(SITUATION_IDS)('%s has words for whatever may come of it', (id) => {
    const about = situations[id]
    for (const outcome of OUTCOMES) expect(about[outcome].length, outcome).toBeGreaterThan(1)
    expect(about.repeat).toHaveLength(about.miss.length)
    for (const [question, ...answers] of about.asks) {
      expect(question).toMatch(/\?/)
      expect(answers.length).toBeGreaterThan(1)
    }
  })

  test('agents speak without exclamation marks, and nobody gives a number, an address or a link', () => {
    const ours = [...SITUATION_IDS.flatMap((id) => FROM_AGENTS.flatMap((key) => allTexts(situations[id][key])))]
    const said = [talk.hello, talk.helloMail, talk.hearUpset, talk.hearCalm, talk.stand, talk.bye, talk.settle].flat()
    expect([...ours, ...said].filter((text) => text.includes('!'))).toEqual([])
    const all = allTexts({ situations, talk, comments })
    expect(all.filter((text) => /@|https?:|www\.|\d{6}/.test(text))).toEqual([])
  })

  test('every piece can be said: its alternatives close and its slots are known', () => {
    const slots = new Set(allTexts({ situations, talk, comments }).flatMap((text) => text.match(/\{[^}]*\}/g) ?? []))
    const facts = Object.fromEntries([...slots].map((slot) => [slot.slice(1, -1), 'x']))
    for (const text of allTexts({ situations, talk, comments })) {
      expect(
        fill(() => 0.99, text, facts),
        text,
      ).not.toMatch(/[{}|()]|undefined| {2}/)
    }
  })
})

const told = tell({ contacts: 3000, journeys: false })

test('of thousands of conversations hardly two are the same, and no slot is left open', () => {
  const written = Map.groupBy(eventsOf(told, 'message'), ({ contact }) => contact)
  const texts = [...written.values()].map((messages) => messages.map(({ text }) => text).join('\n'))
  expect(new Set(texts).size / texts.length).toBeGreaterThan(0.99)
  for (const text of texts) expect(text).not.toMatch(/[{}|]|undefined|NaN/)
})

test('comments are many, and told in many ways', () => {
  const comments = eventsOf(told, 'answer').flatMap(({ comment }) => comment ?? [])
  expect(comments.length).toBeGreaterThan(150)
  expect(new Set(comments).size / comments.length).toBeGreaterThan(0.45)
})

test.each([
  ['(a|b) c', 0, 'A c'],
  ['(a|b) c', 0.9, 'B c'],
  ['Så. {the} kom.', 0, 'Så. Filten kom.'],
  ['den 14. desember', 0, 'Den 14. desember'],
  ['(|verkligen )bra', 0, 'Bra'],
  ['Hej (du (där|här)|ni)', 0, 'Hej du där'],
])('%s at %d says %s', (template, at, said) => {
  expect(fill(() => at, template, { the: 'filten' })).toBe(said)
})

test('a fact that is missing is an error, not a hole in a text', () => {
  expect(() => fill(() => 0, 'Hej {nobody}', {})).toThrow(RangeError)
})
