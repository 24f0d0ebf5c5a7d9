import { passedOver, replyOf } from './cues/answers.ts'
import { feelingIn, isAcknowledged } from './cues/feelings.ts'
import { LEXICONS } from './cues/languages/lexicons.ts'
import type { Lexicon } from './cues/lexicon.ts'
import { questionsOf } from './cues/questions.ts'
import { LONGEST_QUOTE, quoteOf } from './cues/quote.ts'
import { repeatIn } from './cues/repeats.ts'
import { type Block, blocksOf, isSettled, type Message, readMessage } from './cues/talk.ts'
import { fallOf } from './cues/worse.ts'

/** A message of a conversation, in order. `score` from −1 to 1, absent or null where it was not scored. */
export type Turn = { author: 'customer' | 'agent'; text: string; score?: number | null }

type Quoted = {
  /** Index of the quoted message among the turns given. */
  turn: number
  /** The customer's own words, 120 UTF-16 units at most, equal to `text.slice(start, end)` of that turn. */
  quote: string
  start: number
  end: number
  /** 0 to 1, by which cues are ordered; of no meaning beyond that. */
  strength: number
}

/** Something of the customer's that was passed over, with what shows it. Turns are indexes into the turns given. */
export type Cue =
  /** Asked, and nothing the agent wrote since deals with it; `passedBy` are the agent's turns. */
  | (Quoted & { kind: 'unanswered_question'; passedBy: number[] })
  /** Said before in the turns of `saidIn`, with an agent's turn in between. */
  | (Quoted & { kind: 'said_again'; saidIn: number[] })
  /** Named, and not taken up by the agent's turns of `passedBy`. */
  | (Quoted & { kind: 'feeling_unacknowledged'; passedBy: number[] })
  /** Scores fell from `from` at the turn `since` to `to`, −1 to 1. */
  | (Quoted & { kind: 'getting_worse'; since: number; from: number; to: number })

/** Messages looked at, the latest; what lies further back is no longer what the conversation is about. */
const MOST_TURNS = 60
const MOST_CUES = 8
/** Customer turns back from the last within which a passed-over feeling or question still matters. */
const FEELING_MATTERS = 2
const QUESTION_MATTERS = 5

/**
 * What of the customer's an agent has passed over and that still matters (ux.md, "Listening cues"), strongest first, 8 at
 * most. A cue needs an agent's turn after it: what nobody has had the time to answer is not neglected. Answered later,
 * promised, asked back about, or followed by a customer who is content, it is none. Getting worse is read from the scores
 * given and from nothing else, so that who declined scoring is not scored here.
 *
 * By rules, and careful rather than complete: what is missed costs less than what is wrongly held up. Pure; linear in the
 * length of the text, of which each message's first 10,000 units and the last 60 messages are read.
 *
 * @param language `en`, `sv` or `nb`; in any other only getting worse is told
 */
export function listeningCues(turns: readonly Turn[], { language }: { language: string }): Cue[] {
  const lexicon = LEXICONS.get(language)
  const skipped = Math.max(0, turns.length - MOST_TURNS)
  const messages = turns
    .slice(skipped)
    .map((turn, at) => readMessage(turn, skipped + at, lexicon?.spellings ?? new Map()))
  const blocks = blocksOf(messages)
  const cues =
    lexicon === undefined
      ? []
      : [...questionCues(blocks, lexicon), ...repeatCues(blocks, lexicon), ...feelingCues(blocks, lexicon)]
  return [...cues, ...fallCues(blocks, lexicon)]
    .sort((a, b) => b.strength - a.strength || b.turn - a.turn || a.start - b.start)
    .slice(0, MOST_CUES)
}

/** The customer's latest turns that an agent wrote after and that the customer was not content after. */
function openTurns(blocks: readonly Block[], most: number, lexicon: Lexicon): { block: Block; after: Block[] }[] {
  const settledAt = blocks.findLastIndex(
    ({ author, messages }, at) =>
      author === 'customer' &&
      isReplyTo(blocks[at - 1], lexicon) &&
      messages.some((message) => isSettled(message, lexicon)),
  )
  return blocks
    .flatMap((block, at) =>
      block.author === 'customer' && at >= settledAt ? [{ block, after: blocks.slice(at + 1) }] : [],
    )
    .slice(-most)
    .filter(({ after }) => after.length > 0)
}

/** Thanks are for something told or promised; `10042, thanks` only answers a question. */
function isReplyTo(before: Block | undefined, lexicon: Lexicon): boolean {
  const reply = before && replyOf([before], lexicon)
  return reply !== undefined && (reply.told.length > 0 || reply.isPromised)
}

function questionCues(blocks: readonly Block[], lexicon: Lexicon): Cue[] {
  return openTurns(blocks, QUESTION_MATTERS, lexicon).flatMap(({ block, after }) => {
    const agents = after.filter(({ author }) => author === 'agent')
    const reply = replyOf(agents, lexicon)
    const asked = block.messages.flatMap((message) =>
      questionsOf(message.sentences, lexicon).map((question) => ({ ...question, message })),
    )
    const passedBy = turnsOf(agents)
    return passedOver(asked, reply, lexicon).flatMap((question) => {
      const message = asked.find((one) => one.start === question.start && one.end === question.end)?.message
      if (message === undefined) return []
      const strength = 0.55 + (question.isMarked ? 0.1 : 0) + Math.min(0.15, 0.05 * agents.length)
      const { turn } = message
      return {
        kind: 'unanswered_question' as const,
        turn,
        ...quoteOf(message.text, question.start, question.end),
        strength,
        passedBy,
      }
    })
  })
}

function repeatCues(blocks: readonly Block[], lexicon: Lexicon): Cue[] {
  const at = blocks.findLastIndex(({ author }) => author === 'customer')
  const last = blocks[at]
  if (last === undefined || last.messages.some((message) => isSettled(message, lexicon))) return []
  const since = replyOf(blocks.slice(at + 1), lexicon)
  if (since.told.length > 0 || since.isPromised) return []
  const repeat = repeatIn(blocks.slice(0, at), last, lexicon)
  if (repeat === null) return []
  const { message, sentence, before, isMarked } = repeat
  const strength = Math.min(1, 0.75 + 0.1 * (before.length - 1) + (isMarked ? 0.1 : 0))
  return [
    {
      kind: 'said_again',
      turn: message.turn,
      ...quoteOf(message.text, sentence.start, sentence.end),
      strength,
      saidIn: before,
    },
  ]
}

function feelingCues(blocks: readonly Block[], lexicon: Lexicon): Cue[] {
  return openTurns(blocks, FEELING_MATTERS, lexicon).flatMap(({ block, after }) => {
    const agents = after.filter(({ author }) => author === 'agent')
    if (!replyOf(agents, lexicon).isBegun) return []
    for (const message of block.messages) {
      const feeling = feelingIn(message, lexicon)
      if (feeling === null) continue
      if (agents.some((agent) => isAcknowledged(agent, feeling, lexicon))) return []
      const { start, end } = feeling.sentence
      const cue = {
        turn: message.turn,
        ...quoteOf(message.text, start, end),
        strength: 0.72,
        passedBy: turnsOf(agents),
      }
      return [{ kind: 'feeling_unacknowledged' as const, ...cue }]
    }
    return []
  })
}

function fallCues(blocks: readonly Block[], lexicon: Lexicon | undefined): Cue[] {
  const fall = fallOf(blocks)
  const messages = blocks.findLast(({ author }) => author === 'customer')?.messages ?? []
  const message = messages.filter(({ score }) => score !== null).sort((a, b) => (a.score ?? 0) - (b.score ?? 0))[0]
  if (fall === null || message === undefined) return []
  const told = toldIn(message, lexicon)
  if (told === undefined) return []
  const strength = Math.min(1, 0.5 + (fall.from - fall.to) / 4)
  return [
    { kind: 'getting_worse', turn: message.turn, ...quoteOf(message.text, told.start, told.end), strength, ...fall },
  ]
}

/** All that was written where it is short; else the sentence that names a feeling, or the last. */
function toldIn({ text, sentences, ...message }: Message, lexicon: Lexicon | undefined) {
  const start = sentences[0]?.start ?? 0
  const end = sentences.at(-1)?.end ?? 0
  if (end - start <= LONGEST_QUOTE && end > start) return { start, end }
  return (lexicon && feelingIn({ text, sentences, ...message }, lexicon)?.sentence) ?? sentences.at(-1)
}

const turnsOf = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(({ messages }) => messages.map(({ turn }) => turn))
