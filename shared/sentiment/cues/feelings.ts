import { find, type Sentence } from '../sentences.ts'
import type { Lexicon } from './lexicon.ts'
import type { Block, Message } from './talk.ts'

/** A feeling named in a sentence. Worry is told apart, since it can be answered by reassuring. */
export type Feeling = { sentence: Sentence; isWorry: boolean }

/** The first feeling a message names: not one denied, excused, supposed, or gone by the message's own end. */
export function feelingIn({ sentences }: Message, lexicon: Lexicon): Feeling | null {
  const { feeling, customer } = lexicon
  for (const [index, sentence] of sentences.entries()) {
    if (find(sentence, feeling.none)) continue
    const worry = find(sentence, feeling.worry)
    const found = worry ?? find(sentence, feeling.other)
    if (found === null || isDenied(sentence, found, lexicon)) continue
    const before = sentence.words.slice(Math.max(0, found.from - 3), found.from + 1)
    const isPast = before.some(({ word }) => feeling.past.has(word))
    const after = [...sentences.slice(index)]
    if (isPast && after.some((later) => find(later, customer.settled) || find(later, customer.but))) continue
    return { sentence, isWorry: worry !== null }
  }
  return null
}

/** `We are not going to be angry`, but not `not happy`, whose no is its own. */
function isDenied({ words }: Sentence, { from, to }: { from: number; to: number }, { negators }: Lexicon): boolean {
  if (negators.has(words[from]?.word ?? '')) return false
  const first = Math.max(0, from - 2)
  const pause = words.slice(first + 1, from + 1).findLastIndex((word) => word.isAfterComma)
  return words.slice(pause < 0 ? first : first + 1 + pause, to).some(({ word }) => negators.has(word))
}

/**
 * Whether the agent's messages take up a feeling: they name it or what brought it about, say that they understand, or are
 * sorry *for* something (`beklager at du har måttet vente`). A sorry that only opens a refusal (`Beklager, men …`,
 * `Sorry, we can't`) takes up nothing; one that stands by itself does, since whoever wrote it meant the feeling.
 */
export function isAcknowledged({ messages }: Block, { isWorry }: Feeling, { feeling }: Lexicon): boolean {
  return messages.some(({ sentences }) =>
    sentences.some((sentence) => {
      if (find(sentence, feeling.acknowledged)) return true
      if (isWorry && find(sentence, feeling.reassured)) return true
      return sentence.words.length <= 3 && find(sentence, feeling.apology) !== null
    }),
  )
}
