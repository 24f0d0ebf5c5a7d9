import { describe, expect, test } from 'vitest'
import { EXPLAINED_SIGNALS, FIGURE_GROUPS, type Figure, isFigure } from '../../../client/ui/how-link/figures.ts'
import en from '../../../shared/locales/en.json' with { type: 'json' }
import nb from '../../../shared/locales/nb.json' with { type: 'json' }
import sv from '../../../shared/locales/sv.json' with { type: 'json' }
import { CHARS_PER_SECOND, IDLE_MS } from '../../../shared/quality/attention-tracker.ts'
import {
  COMPARABLE_AGENTS,
  DEFAULT_SHARES,
  FLOORS,
  SIGNAL_AGENTS,
  SMALL_DESK_SHARES,
  SMALL_DESK_WEEKLY,
  withholdCells,
} from '../../../shared/quality/index.ts'
import { ASSUMED_WEIGHTS, FEWEST_REMEMBERED, rememberedScore } from '../../../shared/quality/peak-end.ts'
import { SIGNALS } from '../../../shared/quality/signals/index.ts'
import { wordsFor } from '../../../shared/quality/words.ts'

const figures: Figure[] = Object.values(FIGURE_GROUPS).flat()
const FIELDS = ['title', 'what', 'how', 'example', 'limits', 'who', 'enough']
const catalogues = { en, sv, nb }

test('every figure has a page of its own', () => {
  expect(new Set(figures).size).toBe(figures.length)
  expect(figures.every(isFigure)).toBe(true)
  for (const name of ['', 'nothing', 'constructor', 'Balance']) expect(isFigure(name)).toBe(false)
})

describe.each(Object.entries(catalogues))('how it is measured, in %s', (language, { measured, signals }) => {
  test('every figure says what it is, how it is counted, where it can be wrong, who sees it, and from when', () => {
    expect(Object.keys(measured.figures).toSorted()).toEqual(figures.toSorted())
    for (const figure of figures) {
      const { limits, ...texts } = measured.figures[figure]
      expect(Object.keys({ ...texts, limits }).toSorted(), figure).toEqual(FIELDS.toSorted())
      expect(Object.values(texts).every((text) => text.length > 5)).toBe(true)
      expect(limits.length, `${figure} has weaknesses`).toBeGreaterThanOrEqual(2)
      expect(limits.every((limit) => limit.length > 20)).toBe(true)
    }
  })

  test('every signal says what it looks at and what may be innocent', () => {
    expect(Object.keys(measured.signals)).toEqual([...SIGNALS])
    expect([...EXPLAINED_SIGNALS]).toEqual([...SIGNALS])
    for (const signal of EXPLAINED_SIGNALS) {
      expect(measured.signals[signal].length).toBeGreaterThan(20)
      expect(Object.keys(signals[signal]).toSorted()).toEqual(['innocent', 'title', 'what'])
    }
  })

  test('it is said calmly, and with the signs of the language', () => {
    const all = JSON.stringify(measured.figures) + JSON.stringify(measured.signals)
    expect(all).not.toMatch(/!|\{\{/)
    if (language === 'en') expect(all).not.toMatch(/\d,\d{1,2}\b(?!\d)|'/)
    else expect(all).not.toMatch(/\d\.\d|\d (%|kr\b)/)
  })

  test('it says the numbers that the measurement has', () => {
    const { figures } = measured
    const has = (text: string, ...numbers: number[]) => {
      for (const number of numbers) expect(numbersIn(text)).toContain(number)
    }
    has(figures.floors.how, FLOORS.desk, FLOORS.topic, FLOORS.person, SMALL_DESK_WEEKLY)
    has(figures.balance.enough, FLOORS.desk, FLOORS.topic, FLOORS.person)
    has(figures.survey.how, ...Object.values(DEFAULT_SHARES), ...Object.values(SMALL_DESK_SHARES))
    has(figures['attention-time'].how, IDLE_MS / 1000, CHARS_PER_SECOND)
    has(figures.remembered.how, FEWEST_REMEMBERED)
    has(figures.signals.enough, SIGNAL_AGENTS)
    expect(COMPARABLE_AGENTS).toBe(5)
    expect(figures.floors.how).toMatch(/five comparable|fem jämförbara|fem sammenlignbare/)
  })
})

test('the three languages say the same numbers', () => {
  for (const figure of figures)
    for (const field of ['what', 'how', 'example', 'who', 'enough'] as const) {
      // Each language has its own words scored.
      if (figure === 'text-scores' && field === 'example') continue
      const [english, ...others] = [en, sv, nb].map(({ measured }) => numbersIn(measured.figures[figure][field]))
      for (const other of others) expect(other, `${figure}.${field}`).toEqual(english)
    }
})

describe('the examples come out as the measurement has them', () => {
  test('what is remembered', () => {
    const felt = { first: -0.6, mean: 0.05, peak: 0.8, end: 0.8 }
    expect(rememberedScore(ASSUMED_WEIGHTS, felt)).toBeCloseTo(0.425)
    expect(numbersIn(en.measured.figures.remembered.example)).toEqual(expect.arrayContaining([-0.6, 0.05, 0.8, 0.43]))
  })

  test('neither of two channels is shown', () => {
    const cells = [
      { key: 'chat', answers: 30 },
      { key: 'email', answers: 10 },
    ]
    expect([...withholdCells(cells, FLOORS.channel)]).toEqual([
      ['email', 'floor'],
      ['chat', 'complement'],
    ])
  })

  test('a word that is clear alone, and not among ten', () => {
    const sdFor = (z: number) => ({ mean: z, sd: 1 })
    const [at96, at995] = [1.751, 2.576]
    const others = Array.from({ length: 9 }, () => sdFor(0))
    expect(wordsFor([sdFor(at96)])).toEqual(['clearly_above'])
    expect(wordsFor([sdFor(at96), ...others])[0]).toBe('not_distinguishable')
    expect(wordsFor([sdFor(at995), ...others])[0]).toBe('clearly_above')
  })
})

/** As numbers, however the language writes them. */
function numbersIn(text: string): number[] {
  const found = text.match(/−?\d+(?:[.,\u00A0]\d+)*/g) ?? []
  return found
    .map((number) =>
      Number(
        number
          .replace('−', '-')
          .replace('\u00A0', '')
          .replace(/,(\d{3})$/, '$1')
          .replace(',', '.'),
      ),
    )
    .toSorted((a, b) => a - b)
}
