import { find, type Sentence, sentencesOf } from '../sentences.ts'
import type { Lexicon } from './lexicon.ts'

/** A message as it is looked at: whose, which of the conversation, and its sentences. */
export type Message = {
  author: 'customer' | 'agent'
  turn: number
  text: string
  score: number | null
  sentences: readonly Sentence[]
}

/** Messages that one side wrote before the other did. */
export type Block = { author: 'customer' | 'agent'; messages: readonly Message[] }

/** A conversation's latest messages, those in a row put together. */
export function blocksOf(messages: readonly Message[]): Block[] {
  const blocks: { author: Block['author']; messages: Message[] }[] = []
  for (const message of messages) {
    const last = blocks.at(-1)
    if (last?.author === message.author) last.messages.push(message)
    else blocks.push({ author: message.author, messages: [message] })
  }
  return blocks
}

export const readMessage = (
  { author, text, score }: { author: 'customer' | 'agent'; text: string; score?: number | null },
  turn: number,
  spellings: ReadonlyMap<string, string>,
): Message => ({
  author,
  turn,
  text,
  score: typeof score === 'number' && Number.isFinite(score) ? score : null,
  sentences: sentencesOf(text, spellings),
})

/** Whether the customer says that it is well now, or no longer matters: thanks without a but, and nothing asked. */
export function isSettled(message: Message, { customer, feeling }: Lexicon): boolean {
  if (message.sentences.some((sentence) => sentence.isAsked && sentence.words.length > 2)) return false
  if (message.sentences.some((sentence) => find(sentence, customer.but) || find(sentence, feeling.other))) return false
  return message.sentences.some((sentence) => find(sentence, customer.settled) !== null)
}
