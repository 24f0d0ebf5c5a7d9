import { find, type Sentence } from '../sentences.ts'
import type { Lexicon } from './lexicon.ts'
import { countShared, type Matter, matterOf } from './matter.ts'
import type { Question } from './questions.ts'
import type { Block } from './talk.ts'

type Said = { sentence: Sentence; matter: Matter; block: number }

/** What the agent wrote after a question, by what it does. */
export type Reply = {
  /** Sentences that tell something. */
  told: readonly Said[]
  /** Whether an answer is promised: it will come, and is no neglect. */
  isPromised: boolean
  /** Whether the last thing done was to ask back, or to ask for a moment. */
  isUnderWay: boolean
  /** Whether there is anything but a greeting. */
  isBegun: boolean
}

/** Sorts what the agent wrote in these blocks, in order. */
export function replyOf(blocks: readonly Block[], lexicon: Lexicon): Reply {
  const { answer } = lexicon
  const told: Said[] = []
  let isPromised = false
  let isUnderWay = false
  let isBegun = false
  for (const [block, { messages }] of blocks.entries()) {
    isUnderWay = false
    for (const sentence of messages.flatMap((message) => message.sentences)) {
      const matter = matterOf(sentence.words, lexicon)
      if (find(sentence, answer.closing)) isBegun = true
      else if (find(sentence, answer.promising)) isPromised = true
      else if (find(sentence, answer.holding)) isUnderWay = true
      else if (sentence.isAsked) isUnderWay ||= !find(sentence, answer.greeting)
      else if (isFelt(sentence, lexicon)) isBegun = true
      else if (!isGreeting(sentence, matter, lexicon) && tells({ sentence, matter, block }, lexicon)) {
        told.push({ sentence, matter, block })
      }
    }
  }
  return { told, isPromised, isUnderWay, isBegun: isBegun || isPromised || isUnderWay || told.length > 0 }
}

/** `Thanks` alone tells nothing; `yes` does. */
const tells = (said: Said, lexicon: Lexicon): boolean => said.matter.stems.size > 0 || opens(said, lexicon)

/** Sympathy and nothing else, which answers no question. */
function isFelt(sentence: Sentence, { feeling, answer }: Lexicon): boolean {
  if (!find(sentence, feeling.acknowledged) && !find(sentence, feeling.apology)) return false
  return sentence.words.length <= 12 && !find(sentence, answer.when) && !find(sentence, answer.done)
}

const isGreeting = ({ words, line, places }: Sentence, matter: Matter, { answer }: Lexicon): boolean =>
  find({ words, line, places }, answer.greeting) !== null && matter.concepts.size === 0 && words.length <= 12

/**
 * Which of the questions of a turn the reply passed over. A question counts as dealt with when anything points to it:
 * words of its own come again, the kind of answer it asks for is there, an answer is promised, or the agent asks back.
 * Where several were asked, what only another one holds, and what answers that one, points to this one no more.
 */
export function passedOver(questions: readonly Question[], reply: Reply, lexicon: Lexicon): Question[] {
  if (!reply.isBegun || reply.isPromised || reply.isUnderWay) return []
  const open = questions.filter((question) => !isNamed(question, questions, reply))
  let openers = reply.told.filter((said) => opens(said, lexicon) && !isClaimed(said, questions)).length
  return open.filter((question) => {
    if (question.kind === 'yesNo' && openers > 0) {
      openers -= 1
      return false
    }
    return !isAnswered(question, questions.length === 1, reply, lexicon)
  })
}

/** Whether words come again that only this question has, enough of them to be about it. */
function isNamed(question: Question, questions: readonly Question[], { told }: Reply): boolean {
  const others = questions.filter((other) => other !== question)
  const own = without(
    question.matter.stems,
    others.map((other) => other.matter.stems),
  )
  const concepts = without(
    question.matter.concepts,
    others.map((other) => other.matter.concepts),
  )
  return told.some(({ matter }) => {
    const shared = countShared(own, matter.stems, 'anyPart')
    const about = [...concepts].filter((concept) => matter.concepts.has(concept)).length
    return shared * 2 >= Math.max(1, own.size) && shared > 0
      ? true
      : shared + about >= 2 || (about > 0 && own.size <= 2 && question.kind !== 'who')
  })
}

function without(some: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...some].filter((one) => !others.some((other) => other.has(one))))
}

/** Whether a sentence takes up the words of one of the questions. */
const isClaimed = ({ matter }: Said, questions: readonly Question[]): boolean =>
  questions.length > 1 && questions.some((question) => countShared(question.matter.stems, matter.stems) > 0)

const opens = ({ sentence }: Said, { answer }: Lexicon): boolean => {
  const found = find(sentence, answer.opener)
  // `Hi! Yes`, `Hej Anna, ja`
  return found !== null && found.from <= 2
}

/** `It`, `den`: at the head of a sentence, taking up what was asked about. */
const refers = ({ sentence }: Said, { answer }: Lexicon): boolean => (find(sentence, answer.refers)?.from ?? 3) < 3

function isAnswered({ kind, isOfDeed }: Question, isOnly: boolean, { told }: Reply, lexicon: Lexicon): boolean {
  const { answer } = lexicon
  const says = (pattern: RegExp): boolean => told.some(({ sentence }) => find(sentence, pattern) !== null)
  const isDirect = told.some(({ block }) => block === 0)
  switch (kind) {
    case 'yesNo':
      return (
        isOnly &&
        (says(answer.yesNo) ||
          (isOfDeed && says(answer.done)) ||
          (isDirect && told.some((said) => refers(said, lexicon))))
      )
    case 'amount':
      return says(answer.amount) || told.some(({ sentence }) => /\d/.test(sentence.line))
    case 'what':
      return isOnly && isDirect && told.some(({ matter }) => matter.stems.size > 0)
    case 'how':
      return says(answer.how)
    default:
      return says(answer[kind])
  }
}
