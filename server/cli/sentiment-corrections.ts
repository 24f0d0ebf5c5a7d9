import { z } from 'zod'
import { allCorrections } from '../messages/service.ts'
import { command } from './command.ts'
import { withDesk } from './with-desk.ts'

export const sentimentCorrections = command({
  name: 'sentiment corrections',
  summary: 'Prints what agents said of wrong marks, with the SHA-256 of each text: no words, nobody’s name.',
  example: 'npm run -s lyhord -- sentiment corrections > corrections.json',
  values: z.strictObject({}),
  fields: {},
  async run(_, { config }) {
    return await withDesk(config, async ({ db }) =>
      (await allCorrections(db.kysely)).map(({ textHash, language, scoreLabel, score, scoreVersion, ...said }) => ({
        textHash,
        language,
        label: scoreLabel,
        score,
        engineVersion: scoreVersion,
        saysLabel: said.saysLabel,
        at: new Date(said.createdAt).toISOString(),
      })),
    )
  },
})
