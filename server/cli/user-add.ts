import { z } from 'zod'
import { Email } from '../../shared/contract/fields.ts'
import { NewUser, Role } from '../../shared/contract/people.ts'
import { createUser } from '../sign-in/service.ts'
import { invite } from '../team/invitations.ts'
import { giveRoles } from '../team/service.ts'
import { command } from './command.ts'
import { UsageError } from './errors.ts'
import { brandField, findBrand } from './find-brand.ts'
import { passwordFields, passwordValues, readPassword } from './password.ts'
import { withDesk } from './with-desk.ts'

/** What the desk's records name as the one who invited, where no user did. */
const INVITED_BY = { userId: 'command line' }

export const userAdd = command({
  name: 'user add',
  summary: 'Adds somebody to the staff; without a password it prints a link for them, valid for a day and once.',
  example: 'npm run -s lyhord -- user add --email elin@example.com --roles agent,lead',
  values: z.strictObject({
    email: Email,
    name: NewUser.shape.name.optional(),
    ...passwordValues,
    roles: z
      .string()
      .transform((roles) => [...new Set(roles.split(',').map((role) => role.trim()))])
      .pipe(z.array(Role))
      .default(['agent']),
    brand: z.string().trim().min(1).optional(),
  }),
  fields: {
    email: { value: 'ADDRESS', takes: 'an e-mail address, as elin@example.com' },
    name: { value: 'NAME', takes: 'at most 80 characters on one line', help: 'needed with a password' },
    ...passwordFields,
    roles: { value: 'ROLES', takes: 'agent, lead or admin, several with commas between', help: 'agent unless given' },
    brand: brandField,
  },
  async run(given, surroundings) {
    const { email, name, roles } = given
    const password = await readPassword(given, surroundings)
    if (password !== null && name === undefined)
      throw new UsageError('--name is missing: a password belongs to a person.')
    return await withDesk(surroundings.config, async (desk) => {
      const { id: brandId } = await findBrand(desk, given.brand)
      if (password === null || name === undefined) {
        if (name) surroundings.tell('The name was not used: they write it when they follow the link.')
        const { url } = await invite(desk, INVITED_BY, { brandId, roles, email })
        return { invitationUrl: url, email, roles, brandId }
      }
      const userId = await createUser(desk, { name, email, password })
      await desk.db.write((trx) => giveRoles(trx, { userId, brandId, roles }))
      return { userId, email, roles, brandId }
    })
  },
})
