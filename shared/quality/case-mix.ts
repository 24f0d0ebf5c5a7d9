import type { HistoryContact } from './history/contact.ts'
import type { Aftermath } from './history/matters.ts'
import type { Design } from './least-squares.ts'

/** A level rarer than this is told apart from the others by nothing that would hold. */
const FEWEST_OF_LEVEL = 30

type Column = { name: string; of: (contact: HistoryContact, aftermath: Aftermath) => number }

/**
 * What a contact was like before the agent did anything, as columns of numbers: the x of §5. Topic, channel, language,
 * segment and proven outcome as dummies against their commonest level, first sentiment (−1 to 1), log of the first message's
 * characters, log of the wait in seconds, follow-up, told to take the time it needs. What is not known counts as the mean
 * of what is.
 */
export function caseMix(contacts: readonly HistoryContact[], after: readonly Aftermath[]): Design {
  const columns: Column[] = [
    ...dummies(contacts, 'topic'),
    ...dummies(contacts, 'channel'),
    ...dummies(contacts, 'language'),
    ...dummies(contacts, 'segment'),
    ...dummies(contacts, 'outcome'),
    filled(contacts, 'first sentiment', ({ firstSentiment }) => firstSentiment),
    filled(contacts, 'first length', ({ firstMessageChars: chars }) => (chars === null ? null : Math.log1p(chars))),
    filled(contacts, 'wait', ({ waitSec }) => (waitSec === null ? null : Math.log1p(waitSec))),
    { name: 'follow-up', of: (_, { isFollowUp }) => Number(isFollowUp) },
    { name: 'take your time', of: ({ isTakeYourTime }) => Number(isTakeYourTime) },
  ]
  const values = new Float64Array(contacts.length * columns.length)
  contacts.forEach((contact, row) => {
    columns.forEach((column, at) => {
      values[row * columns.length + at] = column.of(contact, after[row] as Aftermath)
    })
  })
  return { names: columns.map(({ name }) => name), rows: contacts.length, values }
}

function dummies(
  contacts: readonly HistoryContact[],
  field: 'topic' | 'channel' | 'language' | 'segment' | 'outcome',
): Column[] {
  const counts = new Map<string, number>()
  for (const contact of contacts) {
    const level = contact[field] ?? ''
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const [, ...others] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return others
    .filter(([, count]) => count >= FEWEST_OF_LEVEL)
    .map(([level]) => ({ name: `${field} ${level}`, of: (contact) => Number((contact[field] ?? '') === level) }))
}

function filled(
  contacts: readonly HistoryContact[],
  name: string,
  read: (contact: HistoryContact) => number | null,
): Column {
  let sum = 0
  let count = 0
  for (const contact of contacts) {
    const value = read(contact)
    if (value === null) continue
    sum += value
    count++
  }
  const usual = count > 0 ? sum / count : 0
  return { name, of: (contact) => read(contact) ?? usual }
}

/** The design with more columns, and only the rows asked for, in that order; a row may come more than once. */
export function takeRows(
  design: Design,
  rows: ArrayLike<number>,
  more: { name: string; values: ArrayLike<number> }[] = [],
): Design {
  const p = design.names.length
  const width = p + more.length
  const values = new Float64Array(rows.length * width)
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] as number) * p
    values.set(design.values.subarray(from, from + p), i * width)
    more.forEach((column, at) => {
      values[i * width + p + at] = column.values[i] as number
    })
  }
  return { names: [...design.names, ...more.map(({ name }) => name)], rows: rows.length, values }
}

/** The columns of two designs of the same rows, the first one's first. */
export function sideBySide(first: Design, second: Design): Design {
  const [p, q] = [first.names.length, second.names.length]
  const values = new Float64Array(first.rows * (p + q))
  for (let row = 0; row < first.rows; row++) {
    values.set(first.values.subarray(row * p, (row + 1) * p), row * (p + q))
    values.set(second.values.subarray(row * q, (row + 1) * q), row * (p + q) + p)
  }
  return { names: [...first.names, ...second.names], rows: first.rows, values }
}
