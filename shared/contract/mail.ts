import { z } from 'zod'
import type { Language } from './fields.ts'

export const StopToken = z.strictObject({ token: z.string().min(1).max(1000) })

/** What the page behind "no more e-mail" shows. */
export interface MailStop {
  brandName: string
  language: Language
  isStopped: boolean
}
