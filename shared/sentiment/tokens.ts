/**
 * A piece of a text as it is looked up: lower case, NFC, straight apostrophes, an emoticon as its emoji. `start` and `end` say where it
 * stands in the text as written (UTF-16 units, `end` excluded). `isLoud` is a word all in capitals.
 */
export type Token = { kind: 'word' | 'emoji' | 'mark'; word: string; start: number; end: number; isLoud: boolean }

/** What is no word, though it looks like one: addresses, handles, and order numbers with their letters. */
const NOISE = String.raw`(?:https?:\/\/|www\.)[^\s]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}|@[\p{L}\p{N}_]{1,50}`
const NUMBER = String.raw`(?=[\p{L}-]{0,8}\p{N})[\p{L}\p{N}][\p{L}\p{N}.,:/-]{0,40}`
const EMOTICON = String.raw`(?:>?[:;=][’'°]?[-^o]?(?:[)(\]\[|\/\\*]+|[DPpOoSs3](?![\p{L}\p{N}]))|<\/?3|(?<![\p{L}\p{N}])[xX]D+(?![\p{L}\p{N}]))`
const EMOJI = String.raw`\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?`
const WORD = String.raw`\p{L}[\p{L}\p{M}]{0,100}(?:['’-][\p{L}\p{M}]{1,100})*`
const MARK = String.raw`[!?]+|\.{2,}|…|[.,;:\n()]`
const PIECES = new RegExp(`(${NOISE}|${NUMBER})|(${EMOTICON})|(${EMOJI})|(${WORD})|(${MARK})`, 'gu')

const EMOTICONS: readonly (readonly [RegExp, string])[] = [
  [/^<\/3/, '💔'],
  [/^<3/, '❤'],
  [/[’'][-^o]?[([/\\]/, '😢'],
  [/^[xX]D|D$/, '😄'],
  [/^;.?[)\]D]/, '😉'],
  [/[pP]$/, '😛'],
  [/\*$/, '😘'],
  [/[)\]3]$/, '😊'],
  [/^>/, '😠'],
  [/[([]$/, '😞'],
  [/[/\\|sS]$/, '😕'],
]
const emojiOf = (emoticon: string): string => EMOTICONS.find(([shape]) => shape.test(emoticon))?.[1] ?? '😐'

/** The words, pictures and marks of a text in order. Linear in its length. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECES)) {
    const [raw, noise, emoticon, emoji, word, mark] = match
    if (noise !== undefined) continue
    const place = { start: match.index, end: match.index + raw.length, isLoud: false }
    if (word !== undefined) {
      const lower = word.normalize('NFC').toLowerCase()
      const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
      tokens.push({
        ...place,
        kind: 'word',
        word: shorten(plain),
        isLoud: raw.length > 2 && raw === raw.toUpperCase() && raw !== lower,
      })
    } else if (emoticon !== undefined) tokens.push({ ...place, kind: 'emoji', word: emojiOf(emoticon) })
    else if (emoji !== undefined)
      tokens.push({ ...place, kind: 'emoji', word: String.fromCodePoint(emoji.codePointAt(0) ?? 0) })
    else if (mark !== undefined)
      tokens.push({
        ...place,
        kind: 'mark',
        word: mark.length > 1 && mark[0] !== '.' ? (mark.includes('?') ? '?' : '!') : mark.length > 1 ? '…' : mark,
      })
  }
  return tokens
}

/** sååååå → såå: nobody spells with three alike, and more of them say no more. */
const shorten = (word: string): string => (/(.)\1\1/u.test(word) ? word.replace(/(.)\1{2,}/gu, '$1$1') : word)
