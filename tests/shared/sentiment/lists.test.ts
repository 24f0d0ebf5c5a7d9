import afinn from 'sentiment/languages/en/labels.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../shared/sentiment/index.ts'
import { WORD_LISTS } from '../../../shared/sentiment/lists/index.ts'
import { factorsOf, formsOf, weigh } from '../../../shared/sentiment/lists/inflect.ts'
import { COMMON_WORDS, SHARED_WITH_ENGLISH } from './common-words.ts'

const { score: scoreText } = createEngine(null)

const listOf = (language: string) => {
  const list = WORD_LISTS.get(language)
  if (list === undefined) throw new Error(`no list of ${language}`)
  return list
}
const weightOf = (language: string, word: string) => listOf(language).weights.get(word) ?? 0
const wordsIn = (phrases: Iterable<string>) => new Set([...phrases].flatMap((phrase) => phrase.split(' ')))

describe('how entries are written', () => {
  test.each<[string, string[]]>([
    ['arg', ['arg']],
    ['smidig|-t|-a', ['smidig', 'smidigt', 'smidiga']],
    ['besvik.en|-et|-na', ['besviken', 'besviket', 'besvikna']],
    ['god|gott|goda', ['god', 'gott', 'goda']],
    ['klisjé|-er|klisjefylt', ['klisjé', 'klisjéer', 'klisjefylt']],
    ['(jätte/super)nöjd|-a', ['jättenöjd', 'jättenöjda', 'supernöjd', 'supernöjda']],
    ['(funkar/går) (/det) inte', ['funkar inte', 'funkar det inte', 'går inte', 'går det inte']],
    ['  trött \n på ', ['trött på']],
    ['rip-off', ['rip-off']],
  ])('%s', (entry, forms) => {
    expect(formsOf(entry)).toEqual(forms)
  })

  test('a form listed with two weights is refused, one listed twice with the same is not', () => {
    expect(() => weigh({ one: [[2, 'rolig|-t']], other: [[-1, 'roligt']] })).toThrow('roligt')
    expect(weigh({ one: [[2, 'rolig|-t']], other: [[2, 'roligt']] }).size).toBe(2)
    expect(() =>
      factorsOf([
        [1.4, 'helt'],
        [1.5, 'helt'],
      ]),
    ).toThrow('helt')
  })

  test('an entry forgotten between two commas is refused', () => {
    expect(() => weigh({ one: [[2, 'bra, , fin']] })).toThrow('empty')
  })
})

test.each([
  ['sv', 1000],
  ['nb', 1000],
  ['en', 3300],
  ['da', 150],
  ['fi', 150],
])('%s has its words: %i forms and more', (language, least) => {
  const forms = [...listOf(language).weights].filter(([form, weight]) => weight !== 0 && !form.includes(' '))
  expect(forms.length).toBeGreaterThanOrEqual(least)
})

describe.each([...WORD_LISTS.keys()])('%s', (language) => {
  const { weights, negators, intensifiers, contrast } = listOf(language)

  test('lower case, NFC, single spaces, and nothing but letters, hyphens and straight apostrophes', () => {
    const written = /^[\p{Ll}]+(?:['-][\p{Ll}]+)*(?: [\p{Ll}]+(?:['-][\p{Ll}]+)*)*$/u
    const all = [...weights.keys(), ...negators, ...intensifiers.keys(), ...contrast]
    // two of AFINN hold digits
    const odd = all.filter((form) => !written.test(form) || form !== form.normalize('NFC'))
    expect(odd).toEqual(language === 'en' ? ['gr8', 'n00b'] : [])
  })

  test('weights are whole numbers of −5 to 5', () => {
    expect([...weights].filter(([, weight]) => !Number.isInteger(weight) || Math.abs(weight) > 5)).toEqual([])
  })

  test('a weight of zero switches something off: a word of AFINN, or one within a phrase', () => {
    const weighty = [...weights].flatMap(([form, weight]) => (weight === 0 ? [] : [` ${form} `]))
    const idle = [...weights].filter(
      ([form, weight]) =>
        weight === 0 &&
        !(language === 'en' && Object.hasOwn(afinn, form)) &&
        !weighty.some((other) => ` ${form} `.includes(other)),
    )
    expect(idle.map(([form]) => form)).toEqual([])
  })

  test('what turns round, strengthens, weakens or opposes has no weight of its own', () => {
    const operators = [...negators, ...intensifiers.keys(), ...contrast]
    expect(operators.filter((word) => weights.has(word))).toEqual([])
    expect(operators.filter((word) => word.includes(' '))).toEqual([])
    expect(new Set(operators).size).toBe(operators.length)
  })

  test('intensifiers both strengthen and weaken, within reason', () => {
    const factors = [...intensifiers.values()]
    expect(factors.filter((factor) => factor < 0.5 || factor > 2 || factor === 1)).toEqual([])
    expect(factors.some((factor) => factor > 1) && factors.some((factor) => factor < 1)).toBe(true)
  })

  test('no word is lost to the names of Object.prototype', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'valueOf']) expect(weights.has(name)).toBe(false)
  })
})

test.each(['sv', 'nb', 'en'])('%s: none of the 200 commonest words', (language) => {
  const common = COMMON_WORDS.get(language) ?? new Set()
  expect(common.size).toBeGreaterThanOrEqual(200)
  expect([...listOf(language).weights.keys()].filter((word) => common.has(word))).toEqual([])
})

test.each(['sv', 'nb', 'da', 'fi'])('%s: no English left, but for the words it shares', (language) => {
  const shared = SHARED_WITH_ENGLISH.get(language) ?? new Set()
  const english = [...wordsIn(listOf(language).weights.keys())].filter((word) => Object.hasOwn(afinn, word))
  expect(english.filter((word) => !shared.has(word))).toEqual([])
})

test.each<[string, string, 'negative' | 'positive']>([
  ['sv', 'nekad', 'negative'],
  ['sv', 'dragit två gånger', 'negative'],
  ['sv', 'dragit pengarna dubbelt', 'negative'],
  ['sv', 'fungerar inte', 'negative'],
  ['sv', 'appen funkar fortfarande inte', 'negative'],
  ['sv', 'det stämmer inte', 'negative'],
  ['sv', 'påminnelseavgiften', 'negative'],
  ['sv', 'asdåligt', 'negative'],
  ['sv', 'irreterad', 'negative'],
  ['sv', 'bollas runt', 'negative'],
  ['sv', 'tack för ingenting', 'negative'],
  ['sv', 'tack', 'positive'],
  ['sv', 'bra', 'positive'],
  ['sv', 'döbra', 'positive'],
  ['sv', 'guld värda', 'positive'],
  ['sv', 'inget att klaga på', 'positive'],
  ['sv', 'fy fan vad skönt', 'positive'],
  ['sv', 'nu funkar det', 'positive'],
  ['nb', 'avvist', 'negative'],
  ['nb', 'trukket dobbelt', 'negative'],
  ['nb', 'trukket pengene to ganger', 'negative'],
  ['nb', 'fungerer ikke', 'negative'],
  ['nb', 'appen funker fortsatt ikke', 'negative'],
  ['nb', 'øydelagt', 'negative'],
  ['nb', 'purregebyret', 'negative'],
  ['nb', 'skuffa', 'negative'],
  ['nb', 'kasteball', 'negative'],
  ['nb', 'drittlei', 'negative'],
  ['nb', 'takk for ingenting', 'negative'],
  ['nb', 'takk', 'positive'],
  ['nb', 'bra', 'positive'],
  ['nb', 'supert', 'positive'],
  ['nb', 'gull verdt', 'positive'],
  ['nb', 'jævlig bra', 'positive'],
  ['nb', 'ingenting å klage på', 'positive'],
  ['nb', 'fy søren så bra', 'positive'],
  ['en', 'declined', 'negative'],
  ['en', 'charged me twice', 'negative'],
  ['en', 'still waiting', 'negative'],
  ['en', 'ripped off', 'negative'],
  ['en', 'an absolute joke', 'negative'],
  ['en', 'thanks for nothing', 'negative'],
  ['en', 'all sorted, cheers', 'positive'],
  ['en', 'much appreciated', 'positive'],
  ['en', 'no problem', 'positive'],
])('%s: “%s” sounds %s', (language, text, label) => {
  expect(scoreText(text, { language }).label).toBe(label)
})

test.each([
  ['sv', 'Tack på förhand'],
  ['sv', 'Nej tack'],
  ['sv', 'God morgon, jag har en fråga om min beställning'],
  ['sv', 'Hur fungerar det med retur'],
  ['sv', 'Svara så snabbt ni kan. Med vänliga hälsningar, Stina'],
  ['sv', 'Vilken storlek rekommenderar ni'],
  ['sv', 'Det hade varit bra om ni kunde svara'],
  ['nb', 'Takk på forhånd'],
  ['nb', 'Hei, jeg lurer på når pakken kommer'],
  ['nb', 'God kveld, hvordan virker det med retur'],
  ['nb', 'Send det så raskt dere kan. Vennlig hilsen Kari'],
  ['nb', 'Hvilken størrelse anbefaler dere'],
  ['en', 'Thanks in advance'],
  ['en', 'Good morning, I would like to share my order number'],
  ['en', 'I was charged 20 pounds, can you help? Kind regards, Ann'],
  ['en', 'Please cancel my order'],
  ['en', 'What kind of support do you offer'],
  ['en', 'The colour looks like a mix of grey and gold'],
])('%s: “%s” is only polite', (language, text) => {
  expect(scoreText(text, { language })).toMatchObject({ score: 0, evidence: [] })
})

describe('false friends keep the meaning of their own language', () => {
  test.each<[word: string, sv: number, nb: number]>([
    ['rar', 1, -1],
    ['rolig', 1, 1],
    ['artig', 1, 1],
    ['tull', 0, -1],
    ['skuffa', 0, -1],
    ['fy', -1, 0],
    ['lurt', 0, 0],
    ['lite', 0, 0],
    ['grina', -1, -1],
  ])('%s', (word, sv, nb) => {
    expect([Math.sign(weightOf('sv', word)), Math.sign(weightOf('nb', word))]).toEqual([sv, nb])
  })

  test('who is fun in Swedish is only calm in Norwegian', () => {
    expect(weightOf('sv', 'rolig')).toBeGreaterThan(weightOf('nb', 'rolig'))
  })

  test('a little of something in Swedish, too little of it in Norwegian', () => {
    expect(listOf('sv').intensifiers.get('lite')).toBeLessThan(1)
    expect(listOf('nb').intensifiers.has('lite')).toBe(false)
    expect(listOf('nb').intensifiers.get('litt')).toBeLessThan(1)
    expect(weightOf('nb', 'lite hjelpsom')).toBeLessThan(0)
  })

  test('clever or cheated: in Norwegian only the company tells', () => {
    expect(weightOf('nb', 'blitt lurt')).toBeLessThan(0)
    expect(scoreText('Det var lurt', { language: 'nb' }).label).toBe('neutral')
  })

  test('a Dane who says rar is kind, and laughs when he griner', () => {
    expect(weightOf('da', 'rar')).toBeGreaterThan(0)
    expect(weightOf('da', 'griner')).toBeGreaterThan(0)
    expect(weightOf('nb', 'griner')).toBeLessThan(0)
  })

  test('ei is an article in Norwegian and no negator', () => {
    expect(listOf('nb').negators.has('ei')).toBe(false)
    expect(listOf('fi').negators.has('ei')).toBe(true)
  })
})

test('what AFINN means for tweets and a shop does not is switched off', () => {
  for (const word of ['please', 'help', 'want', 'share', 'matter', 'exclusive', 'support', 'charged', 'yes']) {
    expect(Object.hasOwn(afinn, word)).toBe(true)
    expect(listOf('en').weights.get(word)).toBe(0)
  }
  expect(listOf('en').weights.has('no')).toBe(false)
})
