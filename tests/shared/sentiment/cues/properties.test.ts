import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listeningCues, type Turn } from '../../../../shared/sentiment/cues.ts'

const LANGUAGES = ['en', 'sv', 'nb', 'da', 'fi', '', '__proto__', 'constructor']
const words = fc.constantFrom(
  ...'when när når hvorfor vad is är er kommer the paketet pakken ordern 10442 besviken skuffet worried orolig as I said som jag skrev igen tack takk men but ? ! . , \n 😡 constructor __proto__ hasOwnProperty \uD800 \uDC00 ’ é'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
)
const turn: fc.Arbitrary<Turn> = fc.record({
  author: fc.constantFrom('customer' as const, 'agent' as const),
  text,
  score: fc.oneof(fc.double(), fc.constant(null)),
})

test('whatever is written, a cue quotes its turn, an agent came after what was passed over, and there are few', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 12 }), fc.constantFrom(...LANGUAGES), (turns, language) => {
      const cues = listeningCues(turns, { language })
      expect(cues.length).toBeLessThanOrEqual(8)
      let last = 1
      for (const cue of cues) {
        const quoted = turns[cue.turn]
        expect(quoted?.author).toBe('customer')
        expect(quoted?.text.slice(cue.start, cue.end)).toBe(cue.quote)
        expect(cue.quote.length).toBeGreaterThan(0)
        expect(cue.quote.length).toBeLessThanOrEqual(120)
        expect(cue.strength).toBeGreaterThanOrEqual(0)
        expect(cue.strength).toBeLessThanOrEqual(last)
        last = cue.strength
        if ('passedBy' in cue) {
          expect(cue.passedBy.length).toBeGreaterThan(0)
          for (const at of cue.passedBy) expect(turns[at]?.author === 'agent' && at > cue.turn).toBe(true)
        }
        if (cue.kind === 'said_again') for (const at of cue.saidIn) expect(at).toBeLessThan(cue.turn)
        if (cue.kind === 'getting_worse') expect(cue.to).toBeLessThan(cue.from)
      }
    }),
    { numRuns: 1500 },
  )
})

test('no cue where no agent has written yet', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.constantFrom('en', 'sv', 'nb'), (texts, language) => {
      const turns = texts.map((one): Turn => ({ author: 'customer', text: one, score: -1 }))
      expect(listeningCues(turns, { language })).toEqual([])
    }),
  )
})

const question: Turn[] = [
  { author: 'customer', text: 'Hej! När kommer mitt paket? Jag är så besviken.', score: 0.5 },
  { author: 'agent', text: 'Ha en fin dag!' },
]

describe('what matters now', () => {
  const kinds = (turns: Turn[], language = 'sv') => listeningCues(turns, { language }).map(({ kind }) => kind)

  test('answered or acknowledged later, a cue is gone; thanks for it settle what is left', () => {
    expect(kinds(question)).toEqual(['feeling_unacknowledged', 'unanswered_question'])
    expect(kinds([...question, { author: 'agent', text: 'Det kommer på torsdag.' }])).toEqual([
      'feeling_unacknowledged',
    ])
    expect(kinds([...question, { author: 'agent', text: 'Jag förstår att du är besviken.' }])).toEqual([
      'unanswered_question',
    ])
    const told: Turn[] = [
      { author: 'agent', text: 'Jag har skickat ett nytt kort till dig' },
      { author: 'customer', text: 'Toppen, tack!' },
    ]
    expect(kinds([...question, ...told])).toEqual([])
  })

  test('a conversation without scores is not scored here', () => {
    const course = (score?: number): Turn[] =>
      [0.5, -0.2, -0.8].flatMap((value): Turn[] => [
        { author: 'customer', text: 'Detta är hemskt', ...(score !== undefined && { score: value }) },
        { author: 'agent', text: 'Beklagar det' },
      ])
    expect(kinds(course(1))).toContain('getting_worse')
    expect(kinds(course())).not.toContain('getting_worse')
  })

  test('in a language without words only the scores speak', () => {
    const falling: Turn[] = [0.5, -0.2, -0.8].map((score) => ({ author: 'customer', text: 'Hvor er pakken?', score }))
    const turns = falling.flatMap((one): Turn[] => [one, { author: 'agent', text: 'Tak.' }])
    expect(kinds(turns, 'da')).toEqual(['getting_worse'])
  })

  test('a long sentence is quoted to the last word that fits, and no character is split', () => {
    const long = `Varför ${'har ni fortfarande inte svarat på mina frågor om '.repeat(4)}fakturan?`
    const [cue] = listeningCues(
      [
        { author: 'customer', text: long },
        { author: 'agent', text: 'Ha en fin dag!' },
      ],
      {
        language: 'sv',
      },
    )
    expect(cue?.quote).toMatch(/^Varför har ni .*\p{L}$/u)
    expect(cue?.quote.length).toBeLessThanOrEqual(120)
    expect(long.charAt(cue?.end ?? 0)).toBe(' ')
    const emoji = `Varför ${'😡'.repeat(100)}?`
    const [cut] = listeningCues(
      [
        { author: 'customer', text: emoji },
        { author: 'agent', text: 'Ha en fin dag!' },
      ],
      {
        language: 'sv',
      },
    )
    expect(cut?.quote.isWellFormed()).toBe(true)
  })
})

/** Least of five runs, ms of processor time. */
function costOf(run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 5; time += 1) {
    const from = process.cpuUsage()
    run()
    least = Math.min(least, process.cpuUsage(from).user / 1000)
  }
  return least
}

test.each([
  ['question marks', '?'],
  ['questions', 'när kommer paketet och '],
  ['apostrophes', "a'"],
  ['one word', 'a'],
  ['feelings half named', 'känner mig så '],
  ['full stops', 'a. '],
  ['letters drawn out', 'aaab'],
  ['order numbers', '10442. '],
])('100 kB of %s take no more than ten times what 10 kB take, and well under a second', (_, piece) => {
  const talk = (length: number): Turn[] => {
    const long = piece.repeat(Math.ceil(length / piece.length))
    return ['customer', 'agent', 'customer', 'agent'].map((author) => ({ author: author as 'agent', text: long }))
  }
  const [short, long] = [talk(10_000), talk(100_000)]
  const cost = (turns: Turn[]) => costOf(() => listeningCues(turns, { language: 'sv' }))
  cost(short)
  expect(cost(long)).toBeLessThan(10 * cost(short) + 50)
  expect(cost(long)).toBeLessThan(500)
})

test('ten thousand turns cost no more than the latest', () => {
  const turns = Array.from(
    { length: 10_000 },
    (_, at): Turn => ({ ...(question[at % 2] ?? { author: 'agent', text: '' }) }),
  )
  expect(costOf(() => listeningCues(turns, { language: 'sv' }))).toBeLessThan(500)
})
