import type { Row } from '../../../../db/schema.ts'
import type { Writer } from './clients.ts'
import type { Ledger } from './ledger.ts'

export interface Outcome {
  /** Acknowledged and not stored, or not as it was acknowledged. */
  lost: string[]
  /** Stored more often than sent. */
  doubled: string[]
  /** Not in the order its sender wrote it, or its conversation's numbers have holes. */
  disordered: string[]
  /** Stored, and not on a screen where it belongs; or on a screen, and not stored so. */
  unseen: string[]
  /** Sent and neither acknowledged nor refused once all is quiet, or stored though nobody sent it or it was refused. */
  unexplained: string[]
}

/** Compares what was sent, acknowledged, stored and seen. `messages` are all that are stored, by conversation and `seq`. */
export function compare(ledger: Ledger, messages: readonly Row<'messages'>[], writers: readonly Writer[]): Outcome {
  const written = messages.filter(({ author }) => author !== 'system')
  const stored = new Map(written.map((message) => [message.id, message]))
  const numberFor = (author: string, message: Row<'messages'>) =>
    author === 'customer' ? message.publicSeq : message.seq

  const lost = [...ledger.acknowledged].flatMap(([id, ack]) => {
    const row = stored.get(id)
    const isSame =
      row?.body === ack.body &&
      row.conversationId === ack.conversationId &&
      numberFor(row.author, row) === ack.seq &&
      row.body === ledger.sent.get(id)?.body
    return isSame ? [] : [id]
  })

  const bodies = Map.groupBy(written, ({ body }) => body)
  const doubled = [...bodies].filter(([, rows]) => rows.length > 1).map(([body]) => body)

  const disordered: string[] = []
  for (const [conversationId, rows] of Map.groupBy(messages, (message) => message.conversationId)) {
    const seqs = rows.map(({ seq }) => seq)
    const publicSeqs = rows.flatMap(({ publicSeq }) => publicSeq ?? [])
    for (const numbers of [seqs, publicSeqs])
      if (numbers.some((seq, index) => seq !== index + 1)) disordered.push(`numbers of ${conversationId}: ${numbers}`)
    const last = new Map<string, number>()
    for (const { id } of rows) {
      const sent = ledger.sent.get(id)
      if (!sent) continue
      if (sent.n <= (last.get(sent.who) ?? 0)) disordered.push(`${sent.body} after ${last.get(sent.who)}`)
      last.set(sent.who, sent.n)
    }
  }

  const unseen: string[] = []
  for (const { name, screens } of writers) {
    const isCustomer = name.startsWith('customer')
    for (const [conversationId, screen] of screens) {
      const own = messages.filter((message) => message.conversationId === conversationId)
      const expected = own.filter(({ visibility }) => !isCustomer || visibility === 'public').map(({ id }) => id)
      if (screen.ids().join() !== expected.join())
        unseen.push(`${name} sees ${screen.ids().length} of ${expected.length}`)
    }
    if (screens.size === 0) unseen.push(`${name} sees nothing`)
  }
  const all = new Map(messages.map((message) => [message.id, message]))
  for (const [key, seq] of ledger.pushed) {
    const [audience = '', id = ''] = key.split(' ')
    const row = all.get(id)
    if (!row || numberFor(audience, row) !== seq) unseen.push(`${key} was pushed as ${seq} and is not stored so`)
  }

  const unexplained = [
    ...[...ledger.sent.keys()].filter((id) => !ledger.acknowledged.has(id) && !ledger.refused.has(id)),
    ...[...stored.keys()].filter((id) => !ledger.sent.has(id) || ledger.refused.has(id)),
    ...ledger.faults,
  ]
  return { lost, doubled, disordered, unseen, unexplained }
}
