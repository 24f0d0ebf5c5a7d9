import { find, joined, type Sentence } from '../sentences.ts'
import type { Lexicon } from './lexicon.ts'
import { countShared, type Matter, matterOf } from './matter.ts'
import { questionsOf } from './questions.ts'
import type { Block, Message } from './talk.ts'

/** Something said again: where, and in which turns it was said before. */
export type Repeat = { message: Message; sentence: Sentence; before: number[]; isMarked: boolean }

type Said = { message: Message; sentence: Sentence; matter: Matter; asks: string | null }

const MOST_SENTENCES = 25
// one word in four may be new; a question of another kind, or a denial of the same words, is something else
const NEW_WORDS = 4
const SHARE_OF_BOTH = 0.4

/**
 * What the customer's last messages say once more, though an agent wrote in between: most of a sentence's words, numbers
 * whole, or fewer where the customer says so (`as I said`). The one said most often first.
 */
export function repeatIn(earlier: readonly Block[], last: Block, lexicon: Lexicon): Repeat | null {
  const said = earlier
    .filter(({ author }) => author === 'customer')
    .flatMap((block) => [...sayings(block, lexicon), ...wholes(block, lexicon)])
  const asked = earlier.at(-1)
  if (asked?.author !== 'agent' || confirms(asked, lexicon)) return null
  const repeats = sayings(last, lexicon).flatMap((saying) => {
    const isMarked = find(saying.sentence, lexicon.customer.asISaid) !== null
    if (!isMarked && agrees(saying, lexicon)) return []
    const same = said.filter((old) => (isMarked ? isAbout(old, saying) : isSame(old, saying)))
    const before = [...new Set(same.map(({ message }) => message.turn))]
    return before.length === 0 ? [] : [{ message: saying.message, sentence: saying.sentence, before, isMarked }]
  })
  repeats.sort((a, b) => b.before.length - a.before.length || Number(b.isMarked) - Number(a.isMarked))
  return repeats[0] ?? null
}

const confirms = ({ messages }: Block, { feeling }: Lexicon): boolean =>
  messages.some(({ sentences }) => sentences.some((sentence) => find(sentence, feeling.confirm)))

function sayings({ messages }: Block, lexicon: Lexicon): Said[] {
  return messages.flatMap((message) =>
    message.sentences.slice(0, MOST_SENTENCES).map((sentence) => ({
      message,
      sentence,
      matter: matterOf(sentence.words, lexicon),
      asks: questionsOf([sentence], lexicon)[0]?.kind ?? null,
    })),
  )
}

/** Whole messages, since what was two sentences may be said again in one. */
const wholes = ({ messages }: Block, lexicon: Lexicon): Said[] =>
  messages.flatMap((message) => {
    const [sentence] = message.sentences
    const words = message.sentences.slice(0, MOST_SENTENCES).flatMap((one) => one.words)
    if (sentence === undefined || message.sentences.length < 2) return []
    return { message, sentence, matter: matterOf(words, lexicon), asks: null }
  })

/** `Great, so I return the shoes` takes up what the agent said, `the shoes too` is something more. */
function agrees({ message, sentence }: Said, { customer }: Lexicon): boolean {
  const first = message.sentences[0]
  return (
    sentence.words.some(({ word }) => customer.further.has(word)) ||
    [first, sentence].some((one) => one && find(joined(one.words.slice(0, 2)), customer.agreeing)?.from === 0)
  )
}

function isSame(old: Said, late: Said): boolean {
  if (old.asks !== null && late.asks !== null && old.asks !== late.asks) return false
  if (old.matter.isDenied !== late.matter.isDenied) return false
  const { stems } = late.matter
  const shared = countShared(stems, old.matter.stems)
  if (hasOtherNumber(stems, old.matter.stems)) return false
  if (isNumber(stems)) return shared === stems.size
  const all = stems.size + old.matter.stems.size - shared
  const said = shared + (late.matter.isDenied ? 1 : 0) + (late.asks !== null ? 1 : 0)
  return (
    shared > 0 &&
    said >= 2 &&
    stems.size - shared <= Math.floor(stems.size / NEW_WORDS) &&
    shared >= all * SHARE_OF_BOTH
  )
}

/** Both name a number, and not the same. */
function hasOtherNumber(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const numbers = [...some].filter((stem) => /\d{3}/.test(stem))
  return (
    numbers.length > 0 && [...others].some((stem) => /\d{3}/.test(stem)) && !numbers.some((stem) => others.has(stem))
  )
}

/** An order number and at most one word to it, as `order 55190`. */
const isNumber = (stems: ReadonlySet<string>): boolean =>
  stems.size > 0 && stems.size <= 2 && [...stems].some((stem) => /\d{4}/.test(stem))

const isAbout = (old: Said, late: Said): boolean =>
  countShared(late.matter.stems, old.matter.stems) > 0 ||
  [...late.matter.concepts].some((concept) => old.matter.concepts.has(concept))
