import { maskCardNumbers } from '../../../shared/text/card-numbers.ts'

/** What is typed and unsent, kept for a reload. A card number is hidden already here: nothing of ours stores one. */
export function keepDraft(storage: Storage | null, scope: string) {
  const key = `lyhord.draft.${scope}`
  return {
    read(): string {
      try {
        return storage?.getItem(key) ?? ''
      } catch {
        return ''
      }
    },
    write(draft: string): void {
      try {
        if (draft) storage?.setItem(key, maskCardNumbers(draft).text)
        else storage?.removeItem(key)
      } catch {
        // It stays on the screen.
      }
    },
  }
}
