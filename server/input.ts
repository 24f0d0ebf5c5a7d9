import type { ZodError, z } from 'zod'
import { DeskError } from '../shared/errors.ts'

/** What a plain HTTP request brought, or `bad_input` with the names of what was wrong. */
export function parse<T>(shape: z.ZodType<T>, body: unknown): T {
  const result = shape.safeParse(body)
  if (result.success) return result.data
  throw new DeskError('bad_input', { fields: wrongFields(result.error) })
}

/** The names of the inputs refused, those nobody knows included; never their values. */
export function wrongFields({ issues }: ZodError): string[] {
  const names = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [issue.path.join('.') || issue.code],
  )
  return [...new Set(names.map((name) => name.slice(0, 100)))].slice(0, 10)
}
