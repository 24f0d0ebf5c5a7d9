import { z } from 'zod'
import { Email } from '../../shared/contract/fields.ts'
import { DeskError } from '../../shared/errors.ts'
import { replacePassword } from '../sign-in/service.ts'
import { command } from './command.ts'
import { Failure, UsageError } from './errors.ts'
import { passwordFields, passwordValues, readPassword } from './password.ts'
import { type Desk, withDesk } from './with-desk.ts'

export const userPassword = command({
  name: 'user password',
  summary: 'Gives somebody who has forgotten theirs a new password; their sessions end within seconds.',
  example: 'npm run -s lyhord -- user password --email elin@example.com --password-stdin',
  values: z.strictObject({ email: Email, ...passwordValues }),
  fields: { email: { value: 'ADDRESS', takes: 'an e-mail address, as elin@example.com' }, ...passwordFields },
  async run(given, surroundings) {
    const password = await readPassword(given, surroundings)
    if (password === null) throw new UsageError('The new password is missing: give it by --password-stdin.')
    const userId = await withDesk(surroundings.config, (desk) => replace(desk, given.email, password))
    return { userId, email: given.email }
  },
})

/** Whoever runs the command may know who is here, and needs to see what was misspelt. */
async function replace(desk: Desk, email: string, password: string): Promise<string> {
  try {
    return await replacePassword(desk, email, password)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'not_found')
      throw new Failure(`Nobody here has the address ${email}.`)
    throw error
  }
}
