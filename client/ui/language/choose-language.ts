import type { Language } from '../../../shared/contract/fields.ts'
import { setLanguage, type T } from '../../lib/i18n.ts'
import { toast } from '../toast/toast.tsx'

/** Turns the screen to a language. Where its texts cannot be fetched it stays as it is, says so, and tells false. */
export async function chooseLanguage(language: Language, t: T): Promise<boolean> {
  try {
    await setLanguage(language)
    return true
  } catch {
    // Browsers remember what could not be imported: only a fresh load asks again.
    toast.error(t('common.partMissing'))
    return false
  }
}
