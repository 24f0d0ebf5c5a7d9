import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { Password } from '../../shared/contract/people.ts'
import type { Surroundings } from './command.ts'
import { UsageError } from './errors.ts'
import type { Field } from './fields.ts'

const takes = 'at least 10 and at most 200 characters'

export const passwordValues = { passwordStdin: z.boolean().default(false), password: z.string().optional() }

export const passwordFields = {
  passwordStdin: { help: 'read the password from standard input, up to the first line break' },
  password: {
    value: 'TEXT',
    takes,
    help: 'others on this machine can see it; better LYHORD_PASSWORD or standard input',
  },
} as const satisfies Record<string, Field>

interface Given {
  passwordStdin: boolean
  password?: string | undefined
}

/** The password from the one place it was given in, or null. */
export async function readPassword(given: Given, { env, input }: Surroundings): Promise<string | null> {
  if (given.passwordStdin && given.password !== undefined)
    throw new UsageError('Give the password once: by --password-stdin or by --password.')
  const password = given.passwordStdin
    ? (await text(input)).split(/\r?\n/, 1)[0]
    : (given.password ?? env.LYHORD_PASSWORD)
  if (password === undefined) return null
  const result = Password.safeParse(password)
  if (!result.success) throw new UsageError(`The password takes ${takes}.`)
  return result.data
}
