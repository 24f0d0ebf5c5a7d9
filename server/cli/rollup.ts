import { z } from 'zod'
import { rebuildRollups } from '../rollups/service.ts'
import { command } from './command.ts'
import { UsageError } from './errors.ts'
import { withDesk } from './with-desk.ts'

export const rollup = command({
  name: 'rollup',
  summary: 'Counts the daily roll-ups anew from the facts of all contacts, while the desk goes on.',
  example: 'npm run -s lyhord -- rollup --rebuild',
  values: z.strictObject({ rebuild: z.boolean().default(false) }),
  fields: { rebuild: { help: 'do it: they are kept up by themselves, and this is for when they are doubted' } },
  async run({ rebuild }, { config, tell }) {
    if (!rebuild) throw new UsageError('Say --rebuild: there is nothing else to do to roll-ups.')
    return await withDesk(config, async ({ db }) => ({
      contacts: await rebuildRollups(db, {
        onDay: (done, days) => {
          if (done % 50 === 0 || done === days) tell(`${done} of ${days} days`)
        },
      }),
    }))
  },
})
