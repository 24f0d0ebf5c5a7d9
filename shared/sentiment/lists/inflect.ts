/** Entries of one topic with their common weight, −5 to 5, as `formsOf` reads them, parted by commas. */
type Group = readonly [weight: number, entries: string]

/**
 * The weights of all forms of the entries, under topics that only the reader needs. A weight of 0 silences what is
 * listed within a phrase ("god morgon" is no praise). Throws for an empty entry, and where a form would get two
 * weights, since one of them is a mistake.
 */
export const weigh = (topics: Record<string, readonly Group[]>): ReadonlyMap<string, number> =>
  mapOf(
    Object.values(topics)
      .flat()
      .flatMap(([weight, entries]) =>
        entries
          .split(',')
          .flatMap(formsOf)
          .map((form) => [form, weight]),
      ),
  )

/** What each word does to the weight of the one it goes with, as a factor: over 1 strengthens, under 1 weakens. */
export const factorsOf = (groups: readonly (readonly [factor: number, words: string])[]): ReadonlyMap<string, number> =>
  mapOf(groups.flatMap(([factor, words]) => [...wordsOf(words)].map((word) => [word, factor])))

/** The words of a text, parted by white space. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * All forms of an entry written as dictionaries do: `besvik.en|-et|-na` is besviken, besviket and besvikna; without a
 * dot the endings follow the whole first form; a form without a hyphen stands for itself. `(jätte/super)nöjd|-a` and
 * `(funkar/går) (/det) inte` are said once for each alternative, of which one may be empty.
 */
export function formsOf(entry: string): string[] {
  return alternativesOf(entry).flatMap((plain) => {
    const [first = '', ...others] = plain.split('|')
    const [stem = ''] = first.split('.')
    const endings = others.map((form) => (form.startsWith('-') ? stem + form.slice(1) : form))
    return [first.replace('.', ''), ...endings].map((form) => form.replaceAll(/\s+/g, ' ').trim())
  })
}

function alternativesOf(entry: string): string[] {
  const open = entry.indexOf('(')
  const close = entry.indexOf(')', open)
  if (open < 0 || close < 0) return [entry]
  const rest = alternativesOf(entry.slice(close + 1))
  const choices = entry.slice(open + 1, close).split('/')
  return choices.flatMap((choice) => rest.map((tail) => entry.slice(0, open) + choice + tail))
}

function mapOf(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const [form, value] of pairs) {
    const other = map.get(form) ?? value
    if (form === '') throw new Error(`an entry weighing ${value} is empty`)
    if (other !== value) throw new Error(`“${form}” is listed with ${other} and with ${value}`)
    map.set(form, value)
  }
  return map
}
