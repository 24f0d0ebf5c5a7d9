import type { TouchpointReply } from '../../../shared/contract/touchpoint.ts'
import type { Keep } from './keep.ts'
import { makeToken } from './visitor.ts'

export type Properties = Record<string, unknown>
interface Touchpoint extends Properties {
  kind: 'track' | 'page'
}

const QUEUE = 'lyhord.queue'
const MOST = 50
/** Then a wait is a minute. */
const MOST_DOUBLINGS = 6

/**
 * Sends what the shop tells, one event at a time and in order. Without consent the last fifty wait in memory and nowhere else.
 * With it they also wait in the tab's storage, so that turning the page loses none; the desk knows an event it has by its
 * messageId. `envelope` is asked for at each sending.
 */
export function createJourney(
  desk: string,
  keep: Keep,
  envelope: () => Properties,
  onReply: (reply: TouchpointReply) => void,
) {
  let queue: Touchpoint[] = []
  let hasConsent = false
  let isSending = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function hold(events: Touchpoint[]): void {
    queue = events.slice(-MOST)
    if (hasConsent) keep.set(QUEUE, JSON.stringify(queue))
  }

  const post = ({ kind, ...event }: Touchpoint) =>
    fetch(`${desk}/v1/${kind}`, {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...event, ...envelope(), sentAt: new Date() }),
    }).catch(() => null)

  async function sendAll(): Promise<void> {
    clearTimeout(timer)
    if (isSending) return
    isSending = true
    for (let event = queue[0]; event && hasConsent; event = queue[0]) {
      const response = await post(event)
      if (!response || response.status === 429 || response.status >= 500) {
        timer = setTimeout(sendAll, 1e3 * 2 ** Math.min(MOST_DOUBLINGS, failures++) * (1 + Math.random()))
        break
      }
      failures = 0
      const reply = await response.json().catch(() => ({}))
      hold(queue.filter((waiting) => waiting !== event))
      if (!response.ok) console.warn('lyhord:', event, reply)
      else if (hasConsent) onReply(reply)
    }
    isSending = false
  }

  return {
    add(kind: Touchpoint['kind'], event: Properties): void {
      // A copy as it is now: the shop may go on changing its own object. What is no JSON throws here.
      const copy = JSON.parse(JSON.stringify({ ...event, messageId: makeToken(), timestamp: new Date() }))
      hold([...queue, { kind, ...copy }])
      sendAll()
    },
    consent(granted: boolean): void {
      const kept = granted && !hasConsent ? keep.get(QUEUE) : null
      hasConsent = granted
      hold(granted ? [...(kept ? JSON.parse(kept) : []), ...queue] : [])
      if (!granted) keep.remove(QUEUE)
      sendAll()
    },
    /** The page goes away: what is left goes at once, without waiting for answers. */
    flush(): void {
      if (hasConsent) queue.slice(isSending ? 1 : 0).map(post)
    },
  }
}
