import Sentiment from 'sentiment'
import { type Engine, startEvidence } from '../../../shared/sentiment/index.ts'
import type { MeasuredText } from './datasets.ts'

const WARM_UPS = 20_000
const TIMES = 20_000

/** Microseconds a message at two lengths, the raw package in the same run, and what 100 kB take. */
export function describeSpeed(engine: Engine, texts: readonly MeasuredText[]): void {
  const raw = new Sentiment()
  const around = (length: number) => {
    const joined = texts.map(({ text, lang }, at) => ({
      lang,
      text: [text, ...texts.slice(at + 1, at + 12).map((next) => next.text)].join(' '),
    }))
    return joined.map(({ lang, text }) => ({ lang, text: text.slice(0, length) }))
  }
  console.log('\nmicroseconds a message        p50    p99')
  const rows: [string, number, (text: { text: string; lang: string }) => unknown, string][] = [
    ['raw sentiment, 80 characters', 80, ({ text }) => raw.analyze(text), ''],
    [
      'score, 80 characters',
      80,
      ({ text, lang }) => engine.score(text, { language: lang }),
      'goal ≤ 25, p99 under 1000',
    ],
    ['score and language, 80', 80, ({ text, lang }) => engine.hear(text, startEvidence(lang)), ''],
    [
      'score, 500 characters',
      500,
      ({ text, lang }) => engine.score(text, { language: lang }),
      'goal ≤ 100, p99 under 1000',
    ],
  ]
  for (const [name, length, read, goal] of rows) {
    const [half, most] = timed(around(length), read)
    console.log(`  ${name.padEnd(28)} ${half.toFixed(1).padStart(5)} ${most.toFixed(1).padStart(6)}  ${goal}`)
  }
  for (const piece of ['a', 'good ', "a'", '!', 'dragit två ', '😡', ':) '])
    for (const language of ['en', 'sv']) {
      const text = piece.repeat(100_000 / piece.length)
      const startedAt = performance.now()
      engine.score(text, { language })
      const ms = performance.now() - startedAt
      if (ms >= 50) console.log(`  100 kB of “${piece}”: ${ms.toFixed(0)} ms MISSED, goal under 50`)
    }
}

function timed<T>(texts: readonly T[], read: (text: T) => unknown): [p50: number, p99: number] {
  for (let n = 0; n < WARM_UPS; n++) read(texts[n % texts.length] as T)
  const micros = Array.from({ length: TIMES }, (_, n) => {
    const startedAt = performance.now()
    read(texts[n % texts.length] as T)
    return (performance.now() - startedAt) * 1000
  }).sort((a, b) => a - b)
  return [micros[Math.floor(TIMES * 0.5)] ?? 0, micros[Math.floor(TIMES * 0.99)] ?? 0]
}
