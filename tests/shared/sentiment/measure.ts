/** What was found beside what ought to have been, by kind; `where` names it when it is printed. */
export type Case = { where: string; expected: string[]; found: string[] }

/** Hits, wrong finds and misses; precision is null where nothing was found, recall where nothing was to be. */
export type Figures = { right: number; wrong: number; missed: number; precision: number | null; recall: number | null }

/** Counts one find and one expected kind to each other, of every kind in a case or of `kind` only. */
export function figuresOf(cases: readonly Case[], kind?: string): Figures {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const { expected, found } of cases) {
    const left = expected.filter((one) => kind === undefined || one === kind)
    for (const one of found.filter((name) => kind === undefined || name === kind)) {
      const at = left.indexOf(one)
      if (at < 0) wrong += 1
      else {
        right += 1
        left.splice(at, 1)
      }
    }
    missed += left.length
  }
  return { right, wrong, missed, precision: share(right, wrong), recall: share(right, missed) }
}

const share = (part: number, rest: number): number | null => (part + rest === 0 ? null : part / (part + rest))

/** The figures as lines of a table: all, then by kind; and the cases that went wrong. */
export function tell(title: string, cases: readonly Case[], kinds: readonly string[]): string {
  const line = (name: string, { right, wrong, missed, precision, recall }: Figures) =>
    `  ${name.padEnd(24)} precision ${shown(precision)}  recall ${shown(recall)}  (${right} right, ${wrong} wrong, ${missed} missed)`
  const lines = [line('all', figuresOf(cases)), ...kinds.map((kind) => line(kind, figuresOf(cases, kind)))]
  const failed = cases.flatMap((one) => {
    const { wrong, missed } = figuresOf([one])
    return wrong + missed === 0 ? [] : [`  ${one.where} — expected [${one.expected}], found [${one.found}]`]
  })
  return [title, ...lines, ...failed].join('\n')
}

const shown = (value: number | null): string => (value === null ? '  – ' : value.toFixed(2))
