/** A section of a catalogue: sentences, possibly in groups. */
export interface Texts {
  readonly [key: string]: string | Texts
}

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

/** The dotted paths of a section's sentences; `days_one` and `days_other` are one key, `days`. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`
}[keyof T & string]

export type Values = Readonly<Record<string, string | number>>
export type Translate<T> = (key: TextKey<T>, values?: Values) => string

/**
 * Makes the `t()` of one section in one language, with i18next's conventions: `{{name}}` is replaced by `values.name`,
 * and with a numeric `values.count` the sentence is chosen by the language's plural rules (`key_one`, `key_other`).
 * A key without a sentence comes back as it is, so that a gap is seen and nothing breaks.
 */
export function createTranslate<T extends Texts>(texts: T, language: string): Translate<T> {
  const plural = new Intl.PluralRules(language)
  const find = (path: string): string | undefined => {
    let at: string | Texts | undefined = texts
    for (const part of path.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined
    return typeof at === 'string' ? at : undefined
  }
  return (key, values = {}) => {
    const { count } = values
    const counted =
      typeof count === 'number' ? (find(`${key}_${plural.select(count)}`) ?? find(`${key}_other`)) : undefined
    const sentence = counted ?? find(key) ?? key
    return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
