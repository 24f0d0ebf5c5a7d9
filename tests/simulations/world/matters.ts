import { clamp, type Draws } from './draws.ts'
import { QUEUES, type Queue, TOPICS, type TopicName, topicsOf } from './topics.ts'

export const CHANNELS = { chat: 0.39, phone: 0.33, email: 0.28 } as const
export type Channel = keyof typeof CHANNELS

const SEGMENTS = { low: 0.485, mid: 0.375, high: 0.14 } as const
export type Segment = keyof typeof SEGMENTS

const CHANNEL_WORK: Record<Channel, number> = { chat: 1, phone: 0.9, email: 0.76 }

/** One customer's trouble, the same however often they must write about it. */
export interface Matter {
  topic: TopicName
  queue: Queue
  channel: Channel
  segment: Segment
  /** How much harder than others of its topic: the log of the work. */
  hardness: number
  /** Unsqueezed feeling at the start; 0 is neutral. */
  mood: number
  isDeclined: boolean
  /** Seconds of work, known to nobody beforehand. */
  workSec: number
}

const WITHIN = Object.fromEntries(QUEUES.map((queue) => [queue, topicsOf(queue)])) as Record<
  Queue,
  Record<TopicName, number>
>

export function drawMatter(queues: Record<Queue, number>, draws: Draws): Matter {
  const queue = draws.weighted(queues)
  const topic = draws.weighted(WITHIN[queue])
  const channel = draws.weighted(CHANNELS)
  const hardness = 0.3 * draws.normal()
  const mood = TOPICS[topic].mood + 0.42 * draws.normal()
  return {
    topic,
    queue,
    channel,
    segment: draws.weighted(SEGMENTS),
    hardness,
    mood,
    isDeclined: draws.chance(TOPICS[topic].declined),
    workSec: TOPICS[topic].workSec * CHANNEL_WORK[channel] * Math.exp(1.02 * hardness - 0.27 * mood),
  }
}

/** What can be seen of a matter as a contact begins. */
export interface FirstSight {
  firstMessageChars: number
  firstSentiment: number
}

export function drawFirstSight(matter: Matter, draws: Draws): FirstSight {
  return {
    firstMessageChars: Math.round(
      clamp(Math.exp(TOPICS[matter.topic].logChars + matter.hardness + 0.28 * draws.normal()), 8, 2000),
    ),
    firstSentiment: roundTo(3, Math.tanh(matter.mood + 0.32 * draws.normal())),
  }
}

export function roundTo(digits: number, x: number): number {
  const scale = 10 ** digits
  return Math.round(x * scale) / scale
}
