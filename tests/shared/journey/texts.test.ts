import { expect, test } from 'vitest'
import { Topic } from '../../../shared/contract/conversation.ts'
import { CHIP_DETAILS, CHIP_STAGES, TOPICS } from '../../../shared/journey/index.ts'
import en from '../../../shared/locales/en.json' with { type: 'json' }
import nb from '../../../shared/locales/nb.json' with { type: 'json' }
import sv from '../../../shared/locales/sv.json' with { type: 'json' }

test.each([
  ['en', en],
  ['sv', sv],
  ['nb', nb],
])('every stage, detail and topic has its text in %s', (_, catalogue) => {
  expect(Object.keys(catalogue.stages)).toEqual(expect.arrayContaining([...CHIP_STAGES]))
  expect(Object.keys(catalogue.stages.detail)).toEqual(expect.arrayContaining([...CHIP_DETAILS]))
  expect(Object.keys(catalogue.topics).sort()).toEqual([...TOPICS].sort())
})

test('the topics set at the start are those a wrap-up may choose', () => {
  expect([...TOPICS]).toEqual(Topic.options)
})
