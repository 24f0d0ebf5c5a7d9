export const HONEST_KINDS = ['slow', 'average', 'fast', 'empathic'] as const
export const GAMER_KINDS = ['dumper', 'speeder', 'beggar', 'cherry', 'splitter', 'buncher', 'canned', 'closer'] as const

export type HonestKind = (typeof HONEST_KINDS)[number]
export type GamerKind = (typeof GAMER_KINDS)[number]
export type Kind = HonestKind | GamerKind

export interface WorldParams {
  agents: number
  weeks: number
  /** New matters an agent is given a week; may be a fraction. */
  perWeek: number
  gamerShare: number
  /** The kinds of gaming there are; their gamers are spread evenly over them. */
  only: readonly GamerKind[]
  /** How wholeheartedly they game: each draws a figure between these, 0 for honest and 1 for always. */
  zeal: readonly [number, number]
  /** Gamers who know how they are measured: they veil what can be seen, and cheer customers up without hearing them. */
  knowing: boolean
  /** How unequal the agents' queues are: the standard deviation of the log of each queue's weight. 0: all alike. */
  skew: number
  /** Answers asked for that come, against the usual quarter (at contact) and sixth (remembered). */
  responding: number
  /** How far answering depends on the feeling; 1 as usual, 0 not at all. */
  leaning: number
  /** What a point of felt understood, and a solved matter, add to the log odds of staying. */
  stayPerPoint: number
  stayIfSolved: number
  costPerMinute: number
  takeYourTimeShare: number
  /** From this week (counted from 1) a share of the agents games; null for never. */
  driftWeek: number | null
  driftShare: number
}

export const BALANCED: WorldParams = {
  agents: 48,
  weeks: 14,
  perWeek: 22,
  gamerShare: 0.42,
  only: GAMER_KINDS,
  zeal: [0.6, 1],
  knowing: false,
  skew: 0,
  responding: 1,
  leaning: 1,
  stayPerPoint: 0.4,
  stayIfSolved: 0.8,
  costPerMinute: 0.75,
  takeYourTimeShare: 0.1,
  driftWeek: null,
  driftShare: 0.6,
}

/** The worlds of §14 and §15, and the smallest desk of §12. */
export const WORLDS = {
  balanced: BALANCED,
  casemix: { ...BALANCED, skew: 1.6 },
  thirdOfData: { ...BALANCED, perWeek: 22 / 3 },
  knowing: { ...BALANCED, knowing: true },
  mild: { ...BALANCED, zeal: [0.25, 0.5] },
  honest: { ...BALANCED, gamerShare: 0 },
  empathyPaysLittle: { ...BALANCED, stayPerPoint: 0.18 },
  quarterOfAnswers: { ...BALANCED, responding: 0.25 },
  drift: { ...BALANCED, agents: 96, gamerShare: 0, driftWeek: 8, only: ['beggar', 'beggar', 'canned', 'speeder'] },
  // forty contacts a week between them
  small: { ...BALANCED, agents: 3, gamerShare: 0, perWeek: 40 / 3 },
} as const satisfies Record<string, WorldParams>
