import { pick, type Random } from '../chance.ts'
import type { Happenings } from '../happenings.ts'
import type { Story } from '../story.ts'
import type { Timed } from '../timing.ts'
import { commentsFor } from './comment.ts'
import { agentFacts, type Facts, factsOf } from './facts.ts'
import { TEXTS } from './index.ts'
import { wordsOf } from './say.ts'
import { asTyped } from './slips.ts'
import { fill } from './template.ts'

/** Puts a contact in words. */
export type Writer = {
  write(turn: Timed): string
  /** What the customer writes in the survey beside a step, or null. */
  comment(step: number): string | null
  /** What was promised, in the words of who noted it. */
  promise(): string
}

/** A writer for one contact; the same `random` gives the same words. Says nothing twice within the contact where it can. */
export function createWriter(random: Random, story: Story, happenings: Happenings): Writer {
  const { customer, situation } = story.matter
  const texts = TEXTS[customer.language]
  let facts: Facts = {
    ...factsOf(random, story, happenings),
    promise: pick(random, texts.situations[situation].promise),
  }
  const said = new Set<string>()
  const say = (list: readonly string[]): string => {
    const fresh = list.filter((one) => !said.has(one))
    const one = pick(random, fresh.length > 0 ? fresh : list)
    said.add(one)
    return fill(random, one, facts)
  }
  const context = {
    random,
    story,
    texts,
    say,
    asked: [],
    missed: 0,
    greeted: new Set<number>(),
    isAcknowledged: false,
    isReturned: false,
  }
  const isChat = story.channel === 'chat'
  return {
    write(turn) {
      const at = turn.kind === 'settle' ? -1 : turn.agent
      facts = { ...facts, ...agentFacts(story, story.agents.at(at)) }
      const text = wordsOf(context, turn)
      return turn.author === 'customer' ? asTyped(random, text, customer, isChat) : text
    },
    comment(step) {
      facts = { ...facts, ...agentFacts(story, story.agents.at(-1)) }
      const list = commentsFor(random, story, texts, step)
      return list === null ? null : asTyped(random, say(list), customer, false)
    },
    promise: () => fill(random, '{promise}', facts),
  }
}
