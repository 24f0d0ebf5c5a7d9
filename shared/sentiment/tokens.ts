/** A word as it is looked up, and where it stands in the text (UTF-16 units, `end` excluded). */
export type Token = { word: string; start: number; end: number }

const WORDS = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}/gu

/** The words and pictures of a text in order, lower case, NFC, with straight apostrophes. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORDS)) {
    const [raw] = match
    const word = raw.normalize('NFC').toLowerCase().replaceAll('’', "'")
    tokens.push({ word, start: match.index, end: match.index + raw.length })
  }
  return tokens
}

/** A phrase as one word, since the package looks up single words only. */
export const asOneWord = (phrase: string): string => phrase.replaceAll(' ', '+')

/** Listed phrases under their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

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

/** The tokens with every listed phrase made one, the longest where several begin alike. */
export function joinPhrases(tokens: readonly Token[], phrases: Phrases): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = phrases
      .get(token.word)
      ?.find((words) => words.every((word, next) => tokens[at + next]?.word === word))
    const last = phrase === undefined ? token : (tokens[at + phrase.length - 1] ?? token)
    joined.push(phrase === undefined ? token : { word: phrase.join('+'), start: token.start, end: last.end })
    at += phrase?.length ?? 1
  }
  return joined
}
