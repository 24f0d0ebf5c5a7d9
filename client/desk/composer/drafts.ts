import type { Draft } from '../../../shared/contract/conversation.ts'
import type { Visibility } from '../../../shared/contract/message.ts'
import { myId } from '../../lib/me.ts'
import { client } from '../../lib/trpc.ts'

const PAUSE_MS = 700
const PREFIX = 'lyhord.desk.draft'

interface Kept {
  readonly body: string
  /** `changed`: not with the server yet, but kept in this browser. */
  readonly state: 'saved' | 'changed'
}

let kept: Map<string, Kept> | undefined
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()

const prefix = () => `${PREFIX}.${myId()}.`
const keyOf = (conversationId: string, visibility: Visibility) => `${prefix()}${conversationId}.${visibility}`

/** This person's drafts, beginning with those the last visit could not hand over. */
function all(): Map<string, Kept> {
  kept ??= new Map(readAll(prefix()))
  return kept
}

function set(key: string, value: Kept): void {
  all().set(key, value)
  if (value.state === 'saved') localStorage.removeItem(key)
  else localStorage.setItem(key, value.body)
  for (const listener of listeners) listener()
}

/** One draft for each conversation and kind, kept by the server and, until it has it, by this browser. */
export const drafts = {
  of: (conversationId: string, visibility: Visibility): Kept | undefined =>
    all().get(keyOf(conversationId, visibility)),

  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  write(draft: Draft): void {
    const key = keyOf(draft.conversationId, draft.visibility)
    set(key, { body: draft.body, state: 'changed' })
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => save(draft), PAUSE_MS),
    )
  },

  /** What the server has, unless something newer was written here. */
  fill(conversationId: string, saved: readonly { visibility: Visibility; body: string }[]): void {
    for (const { visibility, body } of saved) {
      const key = keyOf(conversationId, visibility)
      if (all().get(key) === undefined) set(key, { body, state: 'saved' })
    }
  },

  /** The text became a message. */
  clear(conversationId: string, visibility: Visibility): void {
    drafts.write({ conversationId, visibility, body: '' })
  },
}

async function save(draft: Draft): Promise<void> {
  const key = keyOf(draft.conversationId, draft.visibility)
  try {
    await client.drafts.save.mutate(draft)
  } catch {
    // Kept in this browser; the next connection sends it.
    return
  }
  if (all().get(key)?.body === draft.body) set(key, { body: draft.body, state: 'saved' })
}

/** The connection is back: the server gets what it missed. */
export function sendDrafts(): void {
  for (const [key, { body, state }] of all()) {
    const [conversationId, visibility] = key.slice(prefix().length).split('.')
    if (state === 'changed' && conversationId && (visibility === 'public' || visibility === 'note'))
      save({ conversationId, visibility, body })
  }
}

function* readAll(start: string): Generator<[string, Kept]> {
  for (let i = 0; i < localStorage.length; i++) {
    const key = localStorage.key(i)
    if (key?.startsWith(start)) yield [key, { body: localStorage.getItem(key) ?? '', state: 'changed' }]
  }
}
