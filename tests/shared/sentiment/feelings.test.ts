import { expect, test } from 'vitest'
import { takesUpFeeling } from '../../../shared/sentiment/feelings.ts'

test.each([
  ['en', 'I completely understand your frustration and I am truly sorry for the inconvenience.', true],
  ['sv', 'Vi förstår helt din frustration och beklagar verkligen besväret.', true],
  ['nb', 'Jeg forstår godt at det er frustrerende.', true],
  ['en', 'One moment please.', false],
  ['sv', 'Jag kollar på det.', false],
  ['nb', 'Jeg sjekker dette.', false],
  ['nb', 'Ha en fin dag!', false],
  ['de', 'Ich verstehe das sehr gut.', false],
  ['en', '', false],
])('in %s it is known whether "%s" takes up a feeling', (language, text, isTakenUp) => {
  expect(takesUpFeeling(text, { language })).toBe(isTakenUp)
})
