import { DatabaseError } from '../../db/database-error.ts'
import { DeskError } from '../../shared/errors.ts'
import { ConfigError, readConfig } from '../config.ts'
import { HistoryError } from '../history/service.ts'
import { backup } from './backup.ts'
import type { Command, Surroundings } from './command.ts'
import { demo } from './demo.ts'
import { Failure, UsageError } from './errors.ts'
import { evaluate } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { describe, describeAll } from './help.ts'
import { importCommand } from './import.ts'
import { rollup } from './rollup.ts'
import { sentiment } from './sentiment.ts'
import { sentimentCorrections } from './sentiment-corrections.ts'
import { setup } from './setup.ts'
import { userAdd } from './user-add.ts'
import { userPassword } from './user-password.ts'

// The longer name first: “sentiment corrections” begins with “sentiment” too.
const commands = [
  setup,
  userAdd,
  userPassword,
  backup,
  demo,
  evaluate,
  importCommand,
  exportCommand,
  rollup,
  sentimentCorrections,
  sentiment,
]

export type Outside = Omit<Surroundings, 'config'>

/** Does what the arguments say and returns the exit code. */
export async function run(args: string[], outside: Outside): Promise<number> {
  const found = findCommand(args)
  try {
    if (isHelp(args)) outside.print(found ? describe(found.command) : describeAll(commands))
    else if (!found)
      throw new UsageError(args.length === 0 ? 'Say what to do.' : `There is no command “${wordsOf(args)}”.`)
    else {
      const surroundings = { ...outside, config: readConfig(outside.env) }
      const result = await found.command.execute(found.rest, surroundings)
      if (result) outside.print(JSON.stringify(result, null, 2))
    }
    return 0
  } catch (error) {
    outside.tell(explain(error))
    if (!(error instanceof UsageError)) return 1
    outside.tell(`See npm run -s lyhord -- ${found ? `${found.command.name} ` : ''}--help.`)
    return 2
  }
}

/** The command whose words the arguments begin with, and what follows them. */
function findCommand(args: string[]): { command: Command; rest: string[] } | null {
  for (const command of commands) {
    const words = command.name.split(' ')
    if (words.every((word, at) => args[at] === word)) return { command, rest: args.slice(words.length) }
  }
  return null
}

const wordsOf = (args: string[]): string =>
  args
    .slice(0, 2)
    .filter((arg) => !arg.startsWith('-'))
    .join(' ')

const isHelp = (args: string[]): boolean => args.slice(0, endOf(args)).some((arg) => arg === '--help' || arg === '-h')

/** After a lone `--` nothing is a flag. */
const endOf = (args: string[]): number => (args.includes('--') ? args.indexOf('--') : args.length)

function explain(error: unknown): string {
  const isMeantForPeople = [UsageError, Failure, HistoryError, ConfigError, DeskError, DatabaseError].some(
    (kind) => error instanceof kind,
  )
  if (isMeantForPeople && error instanceof Error) return error.message
  return `That did not work: ${error instanceof Error ? error.message : String(error)}`
}
