import type { Row } from '../../db/schema.ts'
import type { AskCues, ListeningCue } from '../../shared/contract/conversation.ts'
import { type Cue, listeningCues } from '../../shared/sentiment/cues.ts'
import type { LanguageEvidence } from '../../shared/sentiment/index.ts'
import type { App } from '../app.ts'
import { allOfCustomer } from '../customers/service.ts'
import { latestWritten } from '../messages/service.ts'
import { promisesDue } from '../promises/service.ts'
import type { Staff } from '../viewer.ts'

type Conversation = Row<'conversations'>
type Written = Awaited<ReturnType<typeof latestWritten>>

const AT_MOST = 2
const MESSAGES_READ = 60
/** UTF-16 units read, so that a conversation of long letters holds up nobody's chat: 20 ms at the worst. */
const UNITS_READ = 40_000

/**
 * What the agent who answers may have passed over, at most two: a promise that is due to who has it in hand, then the customer's
 * words, strongest first. Worked out anew each time; nothing of it is kept, counted or logged.
 */
export async function listeningCuesFor(
  app: App,
  agent: Staff,
  { conversationId, dismissed = [] }: AskCues,
): Promise<ListeningCue[]> {
  const conversation = await app.db.kysely
    .selectFrom('conversations')
    .selectAll()
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  if (conversation.status === 'closed') return []
  const promises = conversation.assigneeId === agent.userId ? await promiseCues(app, conversation) : []
  const cues = [...promises, ...(await wordCues(app, conversation))]
  const isDismissed = (cue: ListeningCue) => dismissed.some(({ kind, id }) => kind === cue.kind && id === cue.id)
  return cues.filter((cue) => !isDismissed(cue)).slice(0, AT_MOST)
}

async function promiseCues(app: App, { brandId, customerId }: Conversation): Promise<ListeningCue[]> {
  const due = await promisesDue(app, brandId, await allOfCustomer(app, customerId))
  return due.map(({ id, text, dueAt }) => ({ kind: 'promise_due', id, quote: text, dueAt }))
}

async function wordCues(app: App, conversation: Conversation): Promise<ListeningCue[]> {
  if (conversation.contactId === null) return []
  const written = readable(await latestWritten(app.db.kysely, conversation, MESSAGES_READ))
  const turns = written.map(({ author, body, score }) => ({
    author: author === 'agent' ? ('agent' as const) : ('customer' as const),
    text: body,
    score,
  }))
  const language = languageOf(conversation)
  return listeningCues(turns, { language }).flatMap((cue) => {
    const quoted = written[cue.turn]
    return quoted ? { id: quoted.id, quote: cue.quote, ...shown(cue, written) } : []
  })
}

function shown(cue: Cue, written: Written) {
  switch (cue.kind) {
    case 'said_again':
      return { kind: cue.kind, times: cue.saidIn.length }
    case 'getting_worse':
      return { kind: cue.kind, since: written[cue.since]?.createdAt ?? 0 }
    default:
      return { kind: cue.kind }
  }
}

/**
 * Messages whose words stand, as far back as is read. What an agent wrote and took the words out of may have been the answer: of what
 * came before it nobody is told that it was passed over.
 */
function readable(written: Written): Written {
  const taken = written.findLastIndex(({ author, redactedAt }) => author === 'agent' && redactedAt !== null)
  const standing = written.slice(taken + 1).filter(({ redactedAt }) => redactedAt === null)
  let units = 0
  for (const [at, { body }] of [...standing.entries()].reverse()) {
    units += body.length
    if (units > UNITS_READ) return standing.slice(at + 1)
  }
  return standing
}

function languageOf({ language, languageEvidence }: Conversation): string {
  const evidence: LanguageEvidence | null = languageEvidence ? JSON.parse(languageEvidence) : null
  return evidence?.language ?? language
}
