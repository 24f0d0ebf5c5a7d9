/**
 * Pieces of conversations. `(a|b)` is one or the other, `{slot}` a fact of the story (`Facts`). Each list holds ways to say the
 * same; whatever stands in one fits beside whatever stands in the others.
 */
export type SituationTexts = {
  /** The customer's first words: in peace, and worried or angry. */
  calm: string[]
  upset: string[]
  /** What the customer adds. */
  detail: string[]
  /** A question of the agent's, and answers to it. */
  asks: string[][]
  /** The answer of an agent who did not take in what was written, and the customer's after each. */
  miss: string[]
  repeat: string[]
  /** What this is like for the customer, said by an agent who heard it. */
  feel: string[]
  explain: string[]
  granted: string[]
  partly: string[]
  declined: string[]
  information: string[]
  /** What the agent takes on to do, as it follows “I will”. */
  promise: string[]
  /** The customer, writing again because it is not settled. */
  again: string[]
  /** Comments afterwards of customers who felt understood, and of those who did not. */
  glad: string[]
  sore: string[]
}

/** What is said whatever the matter is. */
export type TalkTexts = {
  hello: string[]
  helloMail: string[]
  hold: string[]
  askOrder: string[]
  giveOrder: string[]
  orderAgain: string[]
  withOrder: string[]
  hearUpset: string[]
  hearCalm: string[]
  promised: string[]
  object: string[]
  stand: string[]
  standCold: string[]
  handOver: string[]
  takeOver: string[]
  takeOverCold: string[]
  tellAgain: string[]
  relieved: string[]
  content: string[]
  flat: string[]
  disappointed: string[]
  angry: string[]
  grudging: string[]
  understood: string[]
  bye: string[]
  byeCold: string[]
  thanks: string[]
  greetAgain: string[]
  promiseBroken: string[]
  settle: string[]
  settleCold: string[]
  afterCall: string[]
  greetMail: string[]
  greetChat: string[]
  endMail: string[]
  endShort: string[]
  signMail: string[]
}

/** What customers write in the survey, whatever the matter was. */
export type CommentTexts = {
  high: string[]
  middle: string[]
  low: string[]
  cutShort: string[]
  understoodNo: string[]
  waited: string[]
  handedOver: string[]
  cameBack: string[]
}
