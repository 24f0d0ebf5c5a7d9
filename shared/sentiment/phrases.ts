import type { Token } from './tokens.ts'

/** Listed phrases under their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A phrase as one word, since the package looks up single words only. */
export const asOneWord = (phrase: string): string => phrase.replaceAll(' ', '+')

/** The phrases among what is listed. */
export function phrasesOf(listed: Iterable<string>): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const phrase of listed) {
    const words = phrase.split(' ')
    const [first] = words
    if (words.length > 1 && first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), words])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return phrases
}

/** The tokens with every listed phrase made one, the longest where several begin alike. A mark between ends a phrase. */
export function joinPhrases(tokens: readonly Token[], phrases: Phrases): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const phrase = phrases
      .get(token.word)
      ?.find((words) => words.every((word, next) => tokens[at + next]?.word === word))
    const last = tokens[at + (phrase?.length ?? 1) - 1] ?? token
    joined.push(phrase === undefined ? token : { ...token, word: phrase.join('+'), end: last.end })
    at += phrase?.length ?? 1
  }
  return joined
}
