/** One figure: ours, beside the limit it is held against where there is one. */
export interface Row {
  what: string
  unit: string
  limit: number | null
  ours: number
  /** Ours over the limit's: the median over the rounds, each measured within seconds of the other. */
  ratio: number | null
  /** Null where a figure is for knowing only. */
  goal: Goal | null
}

export interface Goal {
  of: 'ratio' | 'ours'
  atLeast?: number
  atMost?: number
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** A row from what was measured in turns: limit, ours, limit, ours … */
export function compare(
  what: string,
  unit: string,
  rounds: readonly { limit: number; ours: number }[],
  goal: Goal | null = null,
): Row {
  return {
    what,
    unit,
    limit: median(rounds.map(({ limit }) => limit)),
    ours: median(rounds.map(({ ours }) => ours)),
    ratio: median(rounds.map(({ limit, ours }) => ours / limit)),
    goal,
  }
}

export const isMet = ({ ours, ratio, goal }: Row): boolean | null => {
  if (!goal) return null
  const value = goal.of === 'ours' ? ours : (ratio ?? Number.NaN)
  return value <= (goal.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal.atLeast ?? Number.NEGATIVE_INFINITY)
}

export function describeTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.limit === null ? '' : figure(row.limit),
    figure(row.ours),
    row.unit,
    row.ratio === null ? '' : row.ratio.toFixed(2),
    describeGoal(row.goal),
    { true: 'met', false: 'MISSED', null: '' }[`${isMet(row)}`],
  ])
  const table = [['', 'limit', 'ours', '', 'ratio', 'goal', ''], ...cells]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? []
  const isNumber = (column: number) => column === 1 || column === 2 || column === 4
  const pad = (cell: string, column: number) =>
    isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return table.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')
}

function describeGoal(goal: Goal | null): string {
  if (!goal) return ''
  const bound = goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`
  return goal.of === 'ratio' ? `${bound} ×` : bound
}

const figure = (value: number): string => {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
