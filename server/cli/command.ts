import type { z } from 'zod'
import type { Config } from '../config.ts'
import { type Field, type Fields, readFields, wrongField } from './fields.ts'

/** What a command may use beside what it is told. */
export interface Surroundings {
  config: Config
  env: Record<string, string | undefined>
  /** Standard input. */
  input: AsyncIterable<Uint8Array>
  /** Writes a line of the result. */
  print(text: string): void
  /** For the person who looks on; what programs read is the result alone. */
  tell(line: string): void
}

export interface Command {
  name: string
  summary: string
  fields: Fields
  example: string
  /** Checks the arguments, then does it. What it returns is printed as JSON; null from one that printed line by line. */
  execute(args: string[], surroundings: Surroundings): Promise<object | null>
}

interface Definition<Values extends z.ZodObject> extends Omit<Command, 'fields' | 'execute'> {
  fields: Record<keyof z.input<Values> & string, Field>
  values: Values
  run(values: z.output<Values>, surroundings: Surroundings): Promise<object | null>
}

export function command<Values extends z.ZodObject>({ values, run, ...rest }: Definition<Values>): Command {
  return {
    ...rest,
    async execute(args, surroundings) {
      const given = readFields(args, rest.fields)
      const result = values.safeParse(given)
      if (!result.success) throw wrongField(result.error, rest.fields, given)
      return await run(result.data, surroundings)
    },
  }
}
