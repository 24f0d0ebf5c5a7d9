import { z } from 'zod'
import { importHistory } from '../history/service.ts'
import { loadEngine } from '../sentiment.ts'
import { badLineTeller } from './bad-lines.ts'
import { command } from './command.ts'
import { fileNamed } from './file-name.ts'
import { brandField, findBrand } from './find-brand.ts'
import { withDesk } from './with-desk.ts'

const EVERY = 5_000

export const importCommand = command({
  name: 'import',
  summary: 'Takes in a desk’s history: contacts with their times, answers and words, counted as of their time.',
  example: 'npm run -s lyhord -- import --history history.jsonl.gz --brand Nordan',
  values: z.strictObject({
    history: z.string().min(1),
    brand: z.string().trim().min(1).optional(),
    demo: z.boolean().default(false),
  }),
  fields: {
    history: {
      value: 'FILE',
      takes: 'a file of JSON lines, packed with gzip or not',
      help: 'read twice changes nothing; of a longer one only what is new is added; over 1 % bad lines and nothing is',
    },
    brand: brandField,
    demo: { help: 'mark all of it as demo data, which stays out of the figures and can be removed as a whole' },
  },
  async run({ history, brand, demo }, surroundings) {
    const { config, tell } = surroundings
    return await withDesk(config, async (desk) => {
      const { id: brandId } = await findBrand(desk, brand)
      return await importHistory(desk.db, fileNamed(history, surroundings), {
        brandId,
        isDemo: demo,
        now: desk.now,
        engine: loadEngine(tell),
        onBadLine: badLineTeller(surroundings),
        onLines: (lines) => tell(`${lines} lines read`),
        onProgress: (doing, done, of) => {
          if (done === of || done % EVERY === 0) tell(`${done} of ${of} ${doing} stored`)
        },
      })
    })
  },
})
