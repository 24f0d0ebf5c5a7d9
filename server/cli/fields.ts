import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { ZodError } from 'zod'
import { UsageError } from './errors.ts'

/** One thing that a command is told. In code it is `timeZone`, on the command line `--time-zone ZONE`. */
export interface Field {
  /** What stands for its value in the help; a field without one is a switch. */
  value?: string
  /** What may be written there, said in the help and when something else was. */
  takes?: string
  help?: string
  isRepeated?: true
  /** Stands alone, without a flag before it. */
  isOperand?: true
}

export type Fields = Record<string, Field>

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const nameOf = (key: string, { value, isOperand }: Field): string =>
  isOperand && value ? value : `--${kebab(key)}`

/** The values by field, as they were written; what was not is not there. */
export function readFields(args: string[], fields: Fields): Record<string, unknown> {
  const flags = Object.entries(fields).filter(([, field]) => !field.isOperand)
  const operands = Object.entries(fields).filter(([, field]) => field.isOperand)
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    flags.map(([key, { value, isRepeated }]) => [
      kebab(key),
      { type: value ? ('string' as const) : ('boolean' as const), multiple: isRepeated ?? false },
    ]),
  )
  const { values, positionals } = parse(args, options)
  const unexpected = positionals[operands.length]
  if (unexpected !== undefined) throw new UsageError(`Nothing is expected where “${unexpected}” stands.`)
  const given = [
    ...flags.map(([key]) => [key, values[kebab(key)]]),
    ...operands.map(([key], place) => [key, positionals[place]]),
  ]
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

function parse(args: string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node begins with what is wrong, and goes on about positional arguments.
    throw new UsageError(`${error.message.split(/\.\s|\n/, 1)[0]?.replace(/\.$/, '')}.`)
  }
}

/** Names the first field that is wrong and what it takes; never its value, which may be a password. */
export function wrongField({ issues }: ZodError, fields: Fields, given: Record<string, unknown>): UsageError {
  const key = String(issues[0]?.path[0])
  const field = fields[key] ?? {}
  const name = nameOf(key, field)
  if (given[key] === undefined) return new UsageError(`${name} is missing: ${field.takes}.`)
  return new UsageError(`${name} takes ${field.takes}.`)
}
