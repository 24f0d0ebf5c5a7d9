import { z } from 'zod'
import { createEngine, type Engine, likeliestLanguage, spokenOf, startEvidence } from '../../shared/sentiment/index.ts'
import { jsonOf, type Line, LONGEST_LINE, readLines, wrongIn } from '../history/service.ts'
import { loadEngine } from '../sentiment.ts'
import { command } from './command.ts'
import { Failure } from './errors.ts'

const Text = z.object({
  id: z.union([z.string().max(1000), z.number()]),
  text: z.string(),
  lang: z.string().min(1).max(35).nullish(),
})
type Text = z.infer<typeof Text>

export const sentiment = command({
  name: 'sentiment',
  summary: 'Scores texts: reads {"id", "text", "lang"?} a line, writes how each sounds, in order.',
  example: 'npm run -s lyhord -- sentiment < texts.jsonl > scores.jsonl',
  values: z.strictObject({ lists: z.boolean().default(false) }),
  fields: { lists: { help: 'score by lists and rules alone, without the trained layer' } },
  async run({ lists }, { input, print, tell }) {
    const engine = lists ? createEngine(null) : loadEngine(tell)
    let bad = 0
    for await (const line of readLines(input, LONGEST_LINE)) {
      if (line.bytes?.length === 0) continue
      try {
        print(JSON.stringify(scored(engine, readText(line))))
      } catch (error) {
        bad += 1
        print(JSON.stringify({ line: line.number, error: error instanceof Error ? error.message : String(error) }))
      }
    }
    if (bad > 0)
      throw new Failure(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read; each says why in its place.`)
    return null
  },
})

function readText(line: Line): Text {
  const result = Text.safeParse(jsonOf(line))
  if (result.success) return result.data
  throw new Error(wrongIn(result.error))
}

/** In the language said; where none is, in the one the text looks to be in. */
function scored(engine: Engine, { id, text, lang }: Text) {
  const language = lang ? (spokenOf(lang) ?? lang) : likeliestLanguage(engine.hear(text, startEvidence(null)).evidence)
  const { score, label, confidence, evidence } = engine.score(text, { language })
  return { id, score, label, confidence, lang: language, evidence }
}
