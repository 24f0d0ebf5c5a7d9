import type { Command } from './command.ts'
import { type Field, nameOf } from './fields.ts'

/** What the program can do, one line each. */
export const describeAll = (commands: readonly Command[]): string =>
  [
    'Usage: npm run -s lyhord -- COMMAND …',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'COMMAND --help tells more. A result is printed as JSON; -s keeps npm’s own lines away from it. The settings are those of',
    'npm start: LYHORD_DATA, DATABASE_URL, PUBLIC_URL, PORT. Exit codes: 0 done, 1 not possible, 2 written wrongly.',
  ].join('\n')

export const describe = ({ name, summary, fields, example }: Command): string =>
  [
    `Usage: npm run -s lyhord -- ${name} …`,
    '',
    summary,
    '',
    ...columns(Object.entries(fields).map(([key, field]) => [written(key, field), explained(field)])),
    ...(Object.keys(fields).length > 0 ? [''] : []),
    'Example:',
    `  ${example}`,
  ].join('\n')

const written = (key: string, field: Field): string =>
  field.value && !field.isOperand ? `${nameOf(key, field)} ${field.value}` : nameOf(key, field)

const explained = ({ takes, help }: Field): string => [takes, help].filter(Boolean).join('; ')

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
