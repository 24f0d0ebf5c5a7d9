// `npm run bench:sentiment`: how well and how fast the text engine reads, beside the raw `sentiment` package and our lists alone, on texts
// it did not learn from. Fails where a language has fallen more than two points since `--record` was last asked for.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sentiment from 'sentiment'
import { loadEngine } from '../../../server/sentiment.ts'
import { createEngine, type Engine, likeliestLanguage, startEvidence } from '../../../shared/sentiment/index.ts'
import { type MeasuredText, publicSets, readLines, supportTexts } from './datasets.ts'
import { interval, type Judged, rankCorrelation, threeClass, twoClass } from './figures.ts'
import { describeSpeed } from './speed.ts'

const RECORD = join(import.meta.dirname, 'recorded.json')
const MAY_FALL = 0.02

type Figure = (texts: Judged[]) => number
interface Set {
  name: string
  texts: MeasuredText[]
  figure: Figure
  /** Of the lists and rules alone, and with the trained layer. */
  goals: [number | null, number | null]
}

const raw = new Sentiment()
const lists = createEngine(null)
const trained = loadEngine((message) => console.error(message))
const SHORT = { negative: 'neg', neutral: 'neu', positive: 'pos' } as const

const byPackage = ({ text }: MeasuredText) => {
  const { comparative } = raw.analyze(text)
  return {
    score: comparative,
    said: comparative > 0 ? ('pos' as const) : comparative < 0 ? ('neg' as const) : ('neu' as const),
  }
}
const byEngine = (engine: Engine) => (text: MeasuredText) => {
  const { score, label, confidence } = engine.score(text.text, { language: text.lang })
  return { score, said: SHORT[label], confidence }
}
const judge = <J extends object>(texts: MeasuredText[], by: (text: MeasuredText) => J) =>
  texts.map((text) => ({ label: text.label, graded: text.score, ...by(text) }))

const sets = setsOf(publicSets('dev'), supportTexts('dev'))
const measured = sets.map(({ name, texts, figure, goals }) => {
  const columns = [byPackage, byEngine(lists), byEngine(trained)].map((by) => judge(texts, by))
  return {
    name,
    count: texts.length,
    goals,
    figures: columns.map((judged) => ({ value: figure(judged), range: interval(judged, figure) })),
  }
})

console.log(
  `\n${trained.version}; 95 % intervals in brackets. Film lines, reviews and tweets stand in for customers' messages;`,
)
console.log('the support chat is of our own writing.\n')
const percent = (share: number) => (share * 100).toFixed(1)
const said = ({ value, range: [low, high] }: { value: number; range: [number, number] }) =>
  `${percent(value).padStart(5)} [${percent(low)}–${percent(high)}]`
const goalOf = (value: number, goal: number | null) =>
  goal === null ? '' : `goal ${percent(goal)} ${value >= goal - 0.0005 ? 'met' : 'MISSED'}`
for (const { name, count, goals, figures } of measured) {
  const [package_, byLists, byAll] = figures
  if (!package_ || !byLists || !byAll) continue
  console.log(`${name} (${count})`)
  console.log(`  raw sentiment      ${said(package_)}`)
  console.log(`  lists and rules    ${said(byLists)}  ${goalOf(byLists.value, goals[0])}`)
  console.log(`  with trained layer ${said(byAll)}  ${goalOf(byAll.value, goals[1])}`)
}

describeConfidence()
describeLanguages()
describeSpeed(trained, supportTexts('dev'))
process.exitCode = compareWithRecord()

function setsOf(found: Map<string, MeasuredText[]> | null, support: MeasuredText[]): Set[] {
  const own: Set[] = [
    { name: 'support chat: en, sv, nb', texts: support, figure: twoClass, goals: [0.88, 0.92] },
    ...(['en', 'sv', 'nb'] as const).map((language) => ({
      name: `support chat: ${language}`,
      texts: support.filter(({ lang }) => lang === language),
      figure: twoClass,
      goals: [null, null] satisfies Set['goals'],
    })),
  ]
  if (!found) {
    console.error('SKIPPED the public sets: they are not on this machine. Set SENTIMENT_DATA to their folder.')
    return own
  }
  const of = (...names: string[]) => names.flatMap((name) => found.get(name) ?? [])
  return [
    { name: 'en tweets', texts: of('en_vader_tweets'), figure: twoClass, goals: [0.91, 0.95] },
    { name: 'en tweets: rank correlation', texts: of('en_vader_tweets'), figure: rankCorrelation, goals: [null, 0.83] },
    { name: 'en reviews', texts: of('en_vader_amazon'), figure: twoClass, goals: [null, null] },
    { name: 'en subtitles', texts: of('en_xed'), figure: twoClass, goals: [0.66, 0.83] },
    { name: 'nb reviews', texts: of('nb_norec'), figure: twoClass, goals: [0.63, 0.75] },
    { name: 'nb reviews: three classes', texts: of('nb_norec'), figure: threeClass, goals: [null, 0.58] },
    { name: 'sv, nb, da subtitles', texts: of('sv_xed', 'nb_xed', 'da_xed'), figure: twoClass, goals: [0.53, 0.72] },
    { name: 'fi subtitles', texts: of('fi_xed'), figure: twoClass, goals: [0.52, 0.81] },
    ...own,
  ]
}

/** When it says so sure, how often it was right. */
function describeConfidence(): void {
  const judged = sets
    .filter(({ figure }) => figure === twoClass)
    .flatMap(({ name, texts }) => (/: (en|sv|nb)$/.test(name) ? [] : judge(texts, byEngine(trained))))
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }))
  for (const { confidence, said, label } of judged) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]
    if (!bin) continue
    bin.count += 1
    bin.said += confidence
    bin.right += said === label ? 1 : 0
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / judged.length
  console.log(`\nconfidence: mean distance from how often it was right ${percent(error)} points`)
  for (const { count, said, right } of bins)
    if (count > 0)
      console.log(
        `  said ${percent(said / count).padStart(5)}  was right ${percent(right / count).padStart(5)}  (${count})`,
      )
}

function describeLanguages(): void {
  const texts = readLines<{ lang: string; text: string }>(join(import.meta.dirname, 'languages.jsonl'))
  const right = (locale: (lang: string) => string | null, join: number) => {
    let [hits, count] = [0, 0]
    for (const lang of new Set(texts.map((text) => text.lang))) {
      const own = texts.filter((text) => text.lang === lang)
      for (let at = 0; at < own.length; at++) {
        const said = Array.from({ length: join }, (_, n) => own[(at + n * 37) % own.length]?.text ?? '')
        const evidence = said.reduce((before, text) => trained.hear(text, before).evidence, startEvidence(locale(lang)))
        if ((join === 1 && locale(lang) === null ? likeliestLanguage(evidence) : evidence.language) === lang) hits += 1
        count += 1
      }
    }
    return percent(hits / count)
  }
  console.log('\nlanguage, five of them, messages of 4 to 100 letters')
  console.log(`  one message, nothing known          ${right(() => null, 1)}`)
  console.log(`  three messages, no locale           ${right(() => null, 3)}`)
  console.log(`  one message, in the page's language ${right((lang) => lang, 1)}`)
  console.log(`  three messages, page in Swedish     ${right(() => 'sv', 3)}`)
}

function compareWithRecord(): number {
  const now = Object.fromEntries(
    measured.map(({ name, figures }) => [name, Math.round((figures[2]?.value ?? 0) * 1000) / 1000]),
  )
  if (process.argv.includes('--record')) {
    writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`)
    console.log('\nRecorded.')
    return 0
  }
  const before: Record<string, number> = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {}
  const fallen = Object.entries(now).filter(([name, value]) => value < (before[name] ?? 0) - MAY_FALL)
  for (const [name, value] of fallen)
    console.log(`\nFALLEN: ${name} from ${percent(before[name] ?? 0)} to ${percent(value)}`)
  return fallen.length > 0 ? 1 : 0
}
