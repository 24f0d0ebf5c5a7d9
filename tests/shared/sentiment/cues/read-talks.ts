import type { Turn } from '../../../../shared/sentiment/cues.ts'

/** A conversation and the cues it ought to give: the kind, and what the quote must hold. */
export type Talk = { name: string; turns: Turn[]; expected: { kind: string; quote: string }[] }

/**
 * Reads a table of conversations, parted by empty lines. `C` is the customer, `C[-0.5]` with a score, `A` the agent;
 * `= kind: words` a cue that ought to come, quoting these words. Without such a line none ought to.
 */
export const readTalks = (table: string): Talk[] =>
  table
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const talk: Talk = { name: block.split('\n')[0] ?? '', turns: [], expected: [] }
      for (const line of block.split('\n')) readLine(talk, line.trim())
      return talk
    })

function readLine(talk: Talk, line: string): void {
  const [, author, score, text = ''] = /^([CA=])(?:\[([^\]]*)\])? (.*)$/.exec(line) ?? []
  if (author === '=') {
    const [kind = '', quote = ''] = text.split(': ')
    talk.expected.push({ kind, quote })
  } else if (author === undefined) throw new Error(`no line of a conversation: ${line}`)
  else talk.turns.push({ author: author === 'C' ? 'customer' : 'agent', text, ...(score && { score: Number(score) }) })
}
