import { find, joined, type Sentence, type Word } from '../sentences.ts'
import type { AnswerKind, Lexicon } from './lexicon.ts'
import { type Matter, matterOf } from './matter.ts'

/**
 * A question of the customer's, where it stands (UTF-16 units) and what it asks for. `isOfDeed`: may I, will
 * you. `isAll`: nothing else is written with it but greetings. */
export type Question = {
  start: number
  end: number
  kind: AnswerKind
  matter: Matter
  isMarked: boolean
  isOfDeed: boolean
  isAll: boolean
}

const MOST_QUESTIONS = 12
const MOST_WORDS_UNOPENED = 10
const BEFORE_A_QUESTION =
  /^(?:hej|hejsan|hallå|hei|heisann|hallo|hi|hello|hey|ok|okej|tack|takk|thanks|but|men|and|och|og|also)$/
const RELATIVE = /^(?:which|vilket|vilken|vilka|hvilket|hvilken|hvilke)$/

/**
 * What is asked in these sentences, with or without a question mark. Left out: what is asked of nobody (`Are you kidding
 * me?`), what asks for any answer at all (`Hello?`, `Can you help me?`) and what asks for nothing (`Thanks, ok?`).
 */
export function questionsOf(sentences: readonly Sentence[], lexicon: Lexicon): Question[] {
  const questions: Question[] = []
  const isAll = sentences.filter(({ words }) => matterOf(words, lexicon).stems.size > 0).length <= 1
  for (const sentence of sentences) {
    for (const clause of clausesOf(sentence, lexicon)) {
      const question = questionIn(clause, lexicon)
      if (question !== null && questions.length < MOST_QUESTIONS) questions.push({ ...question, isAll })
    }
  }
  return questions
}

type Clause = { words: readonly Word[]; end: number; isAsked: boolean }

/** A sentence parted where a further question begins: `do you ship to Norway | and how much is it`. */
function clausesOf(sentence: Sentence, lexicon: Lexicon): Clause[] {
  const { conjunctions } = lexicon.question
  const { words } = sentence
  const starts = words.flatMap((_, at) => {
    if (at === 0) return [0]
    const opened = openingOf(words.slice(at, at + 6), lexicon)
    const isAfter = conjunctions.has(words[at - 1]?.word ?? '')
    // without a mark it may just go on: `När jag loggar in, kan jag inte …`, `and which is good`
    const isParted = isAfter || words[at]?.isAfterComma === true
    const goesOn = !sentence.isAsked && (opened === 'yesNo' || isRelative(words.slice(at, at + 2), lexicon))
    return opened !== null && isParted && !goesOn ? [at] : []
  })
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const to = next === undefined ? words.length : next - (conjunctions.has(words[next - 1]?.word ?? '') ? 1 : 0)
    const isLast = next === undefined
    return {
      words: words.slice(from, to),
      end: isLast ? sentence.end : (words[to - 1]?.end ?? sentence.end),
      // the mark belongs to what comes last, as in `Sorry to bother you, could you resend it?`, or has its verb first
      isAsked: sentence.isAsked && (isLast || hasVerbFirst(words.slice(from, to), lexicon)),
    }
  })
}

const hasVerbFirst = (words: readonly Word[], { question }: Lexicon): boolean =>
  question.auxiliaries.has(words.find(({ word }) => !question.fillers.has(word))?.word ?? '')

function questionIn(clause: Clause, lexicon: Lexicon): Omit<Question, 'isAll'> | null {
  const { fillers } = lexicon.question
  const head = clause.words.findIndex(({ word }) => !fillers.has(word))
  const words = head < 0 ? [] : clause.words.slice(head)
  const [first] = words
  if (first === undefined || find(joined(words), lexicon.question.idle)) return null
  const kind =
    openingOf(words, lexicon) ?? wonderedAbout(words, lexicon) ?? (clause.isAsked ? askedFor(words, lexicon) : null)
  if (kind === null || isCondition(clause, kind, words, lexicon)) return null
  if (!clause.isAsked && isInverted(words, lexicon) && !isBelieved(clause.words, head, lexicon)) return null
  if (!clause.isAsked && isRelative(words, lexicon)) return null
  const matter = matterOf(words, lexicon)
  if (matter.stems.size === 0 && (kind === 'yesNo' || (kind !== 'why' && words.length < 3))) return null
  return {
    start: first.start,
    end: clause.end,
    kind,
    matter,
    isMarked: clause.isAsked,
    isOfDeed: lexicon.question.persons.has(words[1]?.word ?? ''),
  }
}

/** What is asked for by words that open a question; null where they open none. */
function openingOf(words: readonly Word[], { question }: Lexicon): AnswerKind | null {
  const at = (index: number): string => words[index]?.word ?? ''
  const asking = question.askingTwo.get(`${at(0)} ${at(1)}`) ?? question.asking.get(at(0))
  if (asking !== undefined) {
    // up to three words may come between, as in `vilken storlek ska`, but a subject there makes it a subordinate clause
    if (asking === 'why' && isBare(words)) return asking
    for (let next = 1; next <= 4; next += 1) {
      if (question.isVerb(at(next))) return asking
      if (question.subjects.has(at(next))) return null
      if (!question.measures.has(at(next)) && (next > 1 || asking !== 'what')) return null
    }
    return null
  }
  return isInverted(words, { question }) ? 'yesNo' : null
}

const isInverted = (words: readonly Word[], { question }: Pick<Lexicon, 'question'>): boolean =>
  question.auxiliaries.has(words[0]?.word ?? '') && question.subjects.has(words[1]?.word ?? '')

/** `do you ship` and `hej har ni` without a mark are questions, `have a nice day` and `så är det` are not. */
function isBelieved(words: readonly Word[], head: number, { question }: Lexicon): boolean {
  const subject = words[head + 1]?.word ?? ''
  if (!question.persons.has(subject) && !question.things.has(subject)) return false
  return head === 0 || words[head]?.isAfterComma === true || BEFORE_A_QUESTION.test(words[head - 1]?.word ?? '')
}

/** `which is good`, `vilket är synd`. */
const isRelative = (words: readonly Word[], { question }: Lexicon): boolean =>
  RELATIVE.test(words[0]?.word ?? '') && question.isVerb(words[1]?.word ?? '')

/** `Why, I was home`, `varför det?` */
const isBare = (words: readonly Word[]): boolean =>
  words[1] === undefined ||
  words[1].isAfterComma ||
  (/^(?:det|då|da|that|not|inte|ikke)$/.test(words[1].word) && (words[2] === undefined || words[2].isAfterComma))

function wonderedAbout(words: readonly Word[], { question, negators }: Lexicon): AnswerKind | null {
  const found = find(joined(words), question.wondering)
  if (found === null || words.slice(Math.max(0, found.from - 2), found.from).some(({ word }) => negators.has(word)))
    return null
  for (const [index, { word }] of words.slice(found.to + 1, found.to + 5).entries()) {
    if (question.whether.has(word)) return 'yesNo'
    const next = words[found.to + 2 + index]?.word ?? ''
    const asking = question.askingTwo.get(`${word} ${next}`) ?? question.asking.get(word)
    if (asking !== undefined) return asking
  }
  return null
}

/**
 * What a sentence with a question mark asks for, that opens as none: that of its first asking word, else yes or no. Null
 * where it is long, denies or says `still`: a reproach rather than a question.
 */
function askedFor(words: readonly Word[], { question, negators, customer }: Lexicon): AnswerKind | null {
  for (const [index, { word }] of words.entries()) {
    const two = question.askingTwo.get(`${word} ${words[index + 1]?.word ?? ''}`)
    const asking = two ?? question.asking.get(word)
    const next = words[index + 1]?.word ?? ''
    if (asking !== undefined && (two !== undefined || index === 0 || next === '' || question.isVerb(next)))
      return asking
  }
  const isReproach = words.some(({ word }) => negators.has(word) || customer.still.has(word))
  return isReproach || words.length > MOST_WORDS_UNOPENED ? null : 'yesNo'
}

/** `Får jag inte svar så …`: a verb first and no question mark is a condition in Swedish and Norwegian. */
function isCondition(
  { isAsked }: Clause,
  kind: AnswerKind,
  words: readonly Word[],
  { negators, question }: Lexicon,
): boolean {
  if (isAsked || kind !== 'yesNo' || !question.auxiliaries.has(words[0]?.word ?? '')) return false
  return words.some(({ word }, at) => at > 1 && (word === 'så' || word === 'då' || negators.has(word)))
}
