import { expect, test } from 'vitest'
import { createEngine } from '../../../shared/sentiment/index.ts'
import { type LabelledText, trainEngine } from '../../../shared/sentiment/training/train.ts'
import { supportTexts } from '../../bench/sentiment/datasets.ts'

// A third of our own texts: enough to learn something in a second.
const texts: LabelledText[] = supportTexts('train').filter((_, at) => at % 3 === 0)

test('the same texts and seed give the same bytes, another seed others', () => {
  const bytes = trainEngine(texts, 1)
  expect(Buffer.compare(bytes, trainEngine(texts, 1))).toBe(0)
  expect(Buffer.compare(bytes, trainEngine(texts, 2))).not.toBe(0)
})

test('what was learned is right about texts that were not there', () => {
  const { score } = createEngine(trainEngine(texts, 1))
  const others = supportTexts('train').filter(({ label }, at) => at % 3 === 1 && label !== 'neu')
  const right = others.filter(
    ({ text, lang, label }) => score(text, { language: lang }).score > 0 === (label === 'pos'),
  )
  expect(right.length / others.length).toBeGreaterThan(0.8)
})
