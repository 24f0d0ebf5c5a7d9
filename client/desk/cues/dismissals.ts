import type { CueKind } from '../../../shared/contract/conversation.ts'

/** By what one cue is told from another. */
export interface CueName {
  kind: CueKind
  id: string
}

const MOST_KEPT = 300
const MOST_TOLD = 50

/** Which cues were put away in this browser, the latest some hundred. Where nothing can be stored, until the page goes. */
export function createDismissals(storage: Storage | null, key: string) {
  let memory: string[] | undefined
  const entryOf = (conversationId: string, { kind, id }: CueName) => `${conversationId} ${kind} ${id}`
  // Another tab may have put something away meanwhile.
  const all = (): string[] => memory ?? read(storage, key)
  return {
    add(conversationId: string, cue: CueName): void {
      const entry = entryOf(conversationId, cue)
      const kept = [...all().filter((one) => one !== entry), entry].slice(-MOST_KEPT)
      try {
        if (!storage) throw new Error('no storage')
        storage.setItem(key, JSON.stringify(kept))
      } catch {
        memory = kept
      }
    },
    has: (conversationId: string, cue: CueName): boolean => all().includes(entryOf(conversationId, cue)),
    of: (conversationId: string): CueName[] =>
      all()
        .map((entry) => entry.split(' '))
        .flatMap(([of, kind, id]) => (of === conversationId && id ? [{ kind: kind as CueKind, id }] : []))
        .slice(-MOST_TOLD),
  }
}

function read(storage: Storage | null, key: string): string[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}
