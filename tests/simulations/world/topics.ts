export const QUEUES = ['general', 'complaint', 'technical'] as const
export type Queue = (typeof QUEUES)[number]

export interface Topic {
  queue: Queue
  /** Within its queue. */
  share: number
  /** Seconds of work that half of its matters need, listening apart. */
  workSec: number
  declined: number
  /** Mean feeling at the first message, before it is squeezed into −1 to 1. */
  mood: number
  /** Log of the length of a first message. */
  logChars: number
}

export const TOPICS = {
  delivery: { queue: 'general', share: 0.36, workSec: 365, declined: 0.21, mood: -0.25, logChars: 4.11 },
  howto: { queue: 'general', share: 0.275, workSec: 235, declined: 0.05, mood: 0.22, logChars: 3.95 },
  invoice: { queue: 'general', share: 0.365, workSec: 302, declined: 0.26, mood: -0.09, logChars: 4.04 },
  complaint: { queue: 'complaint', share: 0.615, workSec: 515, declined: 0.49, mood: -0.52, logChars: 4.25 },
  cancel: { queue: 'complaint', share: 0.385, workSec: 370, declined: 0.35, mood: -0.36, logChars: 4.14 },
  technical: { queue: 'technical', share: 1, workSec: 715, declined: 0.33, mood: -0.15, logChars: 4.41 },
} as const satisfies Record<string, Topic>

export type TopicName = keyof typeof TOPICS

export const topicsOf = (queue: Queue): Partial<Record<TopicName, number>> =>
  Object.fromEntries(
    Object.entries(TOPICS).flatMap(([name, topic]) => (topic.queue === queue ? [[name, topic.share]] : [])),
  )
