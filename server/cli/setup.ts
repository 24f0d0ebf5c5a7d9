import { z } from 'zod'
import { Origin } from '../../shared/contract/fields.ts'
import { BrandSettings, NewBrand, NewUser } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import { setBrand } from '../brands/service.ts'
import { createDesk, isSetUp } from '../setup/service.ts'
import { command } from './command.ts'
import { UsageError } from './errors.ts'
import { passwordFields, passwordValues, readPassword } from './password.ts'
import { withDesk } from './with-desk.ts'

const CURRENCIES = { en: 'EUR', sv: 'SEK', nb: 'NOK' }
const aName = 'at most 80 characters on one line'

export const setup = command({
  name: 'setup',
  summary: 'Makes the owner and the first brand, and prints the brand’s keys.',
  example:
    'npm run -s lyhord -- setup --name "Olga Berg" --email olga@example.com --brand Nordan --language sv --password-stdin < password.txt',
  values: z.strictObject({
    name: NewUser.shape.name,
    email: NewUser.shape.email,
    ...passwordValues,
    brand: NewBrand.shape.name,
    language: NewBrand.shape.language.default('en'),
    currency: NewBrand.shape.currency.optional(),
    timeZone: NewBrand.shape.timeZone.default(() => new Intl.DateTimeFormat().resolvedOptions().timeZone),
    origin: z.array(Origin).max(50).default([]),
    privacyUrl: BrandSettings.shape.privacyUrl,
  }),
  fields: {
    name: { value: 'NAME', takes: aName, help: 'the owner, who gets all roles' },
    email: { value: 'ADDRESS', takes: 'an e-mail address, as olga@example.com', help: 'the owner signs in with it' },
    ...passwordFields,
    brand: { value: 'NAME', takes: aName, help: 'the shop as customers know it' },
    language: { value: 'CODE', takes: 'en, sv or nb', help: 'en unless given' },
    currency: {
      value: 'CODE',
      takes: 'three capital letters, as SEK',
      help: 'EUR, SEK or NOK unless given, by language',
    },
    timeZone: { value: 'ZONE', takes: 'a zone by name, as Europe/Stockholm', help: 'this machine’s unless given' },
    origin: {
      value: 'URL',
      takes: 'scheme and host and nothing after, as https://shop.example.com',
      help: 'where the widget may stand; may be repeated',
      isRepeated: true,
    },
    privacyUrl: { value: 'URL', takes: 'an address, as https://shop.example.com/privacy' },
  },
  async run(given, surroundings) {
    const { name, email, brand, language, timeZone, origin, privacyUrl } = given
    const password = await readPassword(given, surroundings)
    if (password === null)
      throw new UsageError('The password is missing: use --password-stdin, or set LYHORD_PASSWORD in the environment.')
    return await withDesk(surroundings.config, async (desk) => {
      if (await isSetUp(desk.db)) throw new DeskError('already_set_up')
      const made = await createDesk(desk, {
        owner: { name, email, password },
        brand: { name: brand, language, currency: given.currency ?? CURRENCIES[language], timeZone },
      })
      await setBrand(desk, { brandId: made.brandId, allowedOrigins: origin, privacyUrl })
      return { url: desk.baseUrl(), ...made }
    })
  },
})
