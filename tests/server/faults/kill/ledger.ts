interface Sent {
  who: string
  n: number
  body: string
}

/** What the clients of a run did and were told, to be compared with what is stored. */
export function createLedger() {
  const sent = new Map<string, Sent>()
  const acknowledged = new Map<string, { conversationId: string; seq: number; body: string }>()
  const refused = new Set<string>()
  const pushed = new Map<string, number>()
  const faults: string[] = []
  let nextAck = Promise.withResolvers<void>()

  return {
    sent,
    acknowledged,
    refused,
    /** Every message a push told of, by audience and id, with the number it had. */
    pushed,
    faults,
    acknowledge(id: string, ack: { conversationId: string; seq: number; body: string }): void {
      const { conversationId, seq, body } = ack
      const before = acknowledged.get(id)
      if (before && before.seq !== seq) faults.push(`${id} was acknowledged as ${before.seq} and as ${seq}`)
      acknowledged.set(id, { conversationId, seq, body })
      nextAck.resolve()
      nextAck = Promise.withResolvers<void>()
    },
    nextAck: () => nextAck.promise,
  }
}

export type Ledger = ReturnType<typeof createLedger>

/** The messages of one conversation as somebody's screen has them: what was pushed and what was fetched, by number. */
export function createScreen(report: (fault: string) => void) {
  const bySeq = new Map<number, string>()
  return {
    put({ seq, id }: { seq: number; id: string }): void {
      const before = bySeq.get(seq)
      if (before !== undefined && before !== id) report(`number ${seq} was ${before} and is ${id}`)
      bySeq.set(seq, id)
    },
    /** The last number up to which nothing is missing. */
    whole(): number {
      let seq = 0
      while (bySeq.has(seq + 1)) seq++
      return seq
    },
    ids: () => [...bySeq].sort(([a], [b]) => a - b).map(([, id]) => id),
  }
}

export type Screen = ReturnType<typeof createScreen>
