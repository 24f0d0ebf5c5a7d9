import { z } from 'zod'
import { fillWithDemo } from '../demo/service.ts'
import { removeDemoHistory } from '../history/service.ts'
import { loadEngine } from '../sentiment.ts'
import { command } from './command.ts'
import { brandField, findBrand } from './find-brand.ts'
import { withDesk } from './with-desk.ts'

const EVERY = 1_000

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().max(most))

export const demo = command({
  name: 'demo',
  summary: 'Fills a brand with a made-up half year of a web shop, marked as demo data, or removes it again.',
  example: 'npm run -s lyhord -- demo --contacts 2000 --seed 1',
  values: z.strictObject({
    contacts: whole(5_000_000).pipe(z.int().min(1)).default(2_000),
    seed: whole(4_294_967_295).default(1),
    brand: z.string().trim().min(1).optional(),
    withoutTexts: z.boolean().default(false),
    remove: z.boolean().default(false),
  }),
  fields: {
    contacts: { value: 'NUMBER', takes: 'a number from 1', help: 'how many contacts (2000)' },
    seed: { value: 'NUMBER', takes: 'a whole number', help: 'the same seed tells the same half year (1)' },
    brand: brandField,
    withoutTexts: { help: 'leave out what people wrote: much quicker, for measuring' },
    remove: { help: 'remove all demo data of the brand instead' },
  },
  async run({ contacts, seed, brand, withoutTexts, remove }, { config, tell }) {
    return await withDesk(config, async ({ db, now }) => {
      const { id: brandId } = await findBrand({ db }, brand)
      if (remove) {
        const customers = await removeDemoHistory(db, brandId, now(), (removed) => {
          if (removed % EVERY === 0) tell(`${removed} customers removed`)
        })
        return { customersRemoved: customers }
      }
      const filling = { brandId, contacts, seed, until: now(), hasTexts: !withoutTexts }
      return await fillWithDemo(db, loadEngine(tell), filling, (doing, done, of) => {
        if (done === of || done % EVERY === 0) tell(`${done} of ${of} ${doing} stored`)
      })
    })
  },
})
