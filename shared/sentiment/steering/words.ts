/**
 * What steering is told by in a language. Each is looked up in a sentence; those of `…About` count only where the message
 * speaks of a survey or a score.
 */
export type SteeringWords = {
  /** A survey, a score, or the question that comes afterwards. */
  survey: RegExp
  /** Wishing, urging, pleading: with `goodScore` in one sentence it asks for a score. */
  urging: RegExp
  goodScore: RegExp
  /** Asking outright: with a score named it asks for that one. */
  pleading: RegExp
  asks: RegExp
  asksAbout: RegExp
  names: RegExp
  namesAbout: RegExp
  /** A limit like `under 6`, which names a score where the message tells what comes of less. */
  limit: RegExp
  limitAbout: RegExp
  consequence: RegExp
  consequenceAbout: RegExp
  veiled: RegExp
  veiledAbout: RegExp
  /** Leaves the answer to the customer; what the same sentence wishes then is no steering, unless a but follows. */
  honest: RegExp
  but: RegExp
  /** The agent, or those the agent speaks for: a score in a sentence without them may be a ware's. */
  agent: RegExp
  /** Others' scores and other things' scores. */
  elsewhere: RegExp
}
