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
      const said = { sentence, matter: matterOf(sentence.words, lexicon), block }
      if (find(sentence, answer.closing)) isBegun = true
      else if (advertises(said, lexicon)) isBegun = true
      else if (find(sentence, answer.promising)) isPromised = true
      else if (find(sentence, answer.holding)) isUnderWay = true
      else if (sentence.isAsked) isUnderWay ||= !find(sentence, answer.greeting)
      else if (isFelt(sentence, lexicon)) isBegun = true
      else if (!isGreeting(said, lexicon) && tells(said, lexicon)) told.push(said)
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

const isGreeting = ({ sentence, matter }: Said, { answer }: Lexicon): boolean =>
  find(sentence, answer.greeting) !== null && matter.concepts.size === 0 && sentence.words.length <= 12

/** `Have a look at our new collection`, but not `It was on offer`. */
const advertises = (said: Said, lexicon: Lexicon): boolean =>
  find(said.sentence, lexicon.answer.advertising) !== null && said.matter.concepts.size === 0 && !refers(said, lexicon)

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

/**
 * Whether words come again that only this question has: enough of them to be about it, or any in a sentence that has none
 * of the other questions'.
 */
function isNamed(question: Question, questions: readonly Question[], { told }: Reply): boolean {
  const others = questions.filter((other) => other !== question).map((other) => other.matter)
  const own = without(
    question.matter.stems,
    others.map(({ stems }) => stems),
  )
  const concepts = without(
    question.matter.concepts,
    others.map((other) => other.concepts),
  )
  return told.some(({ matter }) => {
    const shared = countShared(own, matter.stems, 'anyPart')
    const about = [...concepts].filter((concept) => matter.concepts.has(concept)).length
    if (shared > 0 && shared * 2 >= own.size) return true
    if (shared + about >= 2 || (about > 0 && own.size <= 2 && question.kind !== 'who')) return true
    return shared > 0 && others.length > 0 && others.every(({ stems }) => countShared(stems, matter.stems) === 0)
  })
}

function without(some: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...some].filter((one) => !others.some((other) => other.has(one))))
}

/** Whether a sentence takes up the words of one of the questions that a yes would answer. */
const isClaimed = ({ matter }: Said, questions: readonly Question[]): boolean =>
  questions.length > 1 &&
  questions.some(({ kind, matter: asked }) => kind === 'yesNo' && countShared(asked.stems, matter.stems) > 0)

const opens = ({ sentence }: Said, { answer }: Lexicon): boolean => {
  const found = find(sentence, answer.opener)
  // `Hi! Yes`, `Hej Anna, ja`
  return found !== null && found.from <= 2
}

/** `It`, `den`: at the head of a sentence, taking up what was asked about. */
const refers = ({ sentence }: Said, { answer }: Lexicon): boolean => (find(sentence, answer.refers)?.from ?? 3) < 3

/**
 * Whether there is the kind of answer that is asked for. Where a question was all that was asked, what an agent says next
 * is taken for the answer to `how`, `what` and yes or no, unless both are plainly about different matters.
 */
function isAnswered(question: Question, isOnly: boolean, { told }: Reply, lexicon: Lexicon): boolean {
  const { answer } = lexicon
  const says = (...patterns: RegExp[]): boolean =>
    told.some(({ sentence }) => patterns.some((pattern) => find(sentence, pattern) !== null))
  const hasFigure = told.some(({ sentence }) => /\d/.test(sentence.line))
  const direct = isOnly ? told.filter(({ block }) => block === 0) : []
  if (direct.some((said) => refers(said, lexicon))) return true
  switch (question.kind) {
    case 'yesNo': {
      if (isOnly && (says(answer.yesNo) || (question.isOfDeed && says(answer.done)))) return true
      return question.isAll && direct.some((said) => isNear(question, said))
    }
    case 'how':
      return says(answer.how) || direct.some((said) => isNear(question, said))
    case 'what':
      return direct.some((said) => isNear(question, said))
    case 'why':
      return says(answer.why) || direct.some(({ sentence }) => !answer.deed.has(sentence.words[0]?.word ?? ''))
    case 'amount':
      return says(answer.amount) || hasFigure
    case 'when':
      return says(answer.when) || (isOnly && hasFigure)
    case 'where':
      return says(answer.where, answer.how)
    case 'who':
      return says(answer.who, answer.how)
  }
}

/** Not plainly about something else: of the concepts of both, one is the same, or one of them has none. */
function isNear({ matter }: Question, said: Said): boolean {
  const { concepts } = said.matter
  if (matter.concepts.size === 0 || concepts.size === 0) return true
  return [...matter.concepts].some((concept) => concepts.has(concept))
}
