import { LEXICONS } from './cues/languages/lexicons.ts'
import { find, sentencesOf } from './sentences.ts'

/**
 * Whether an agent's message says that it understands how something feels, or is sorry for it, heartfelt or not: what canned
 * empathy is made of (quality-metrics.md §9). By the words of the listening cues; pure; in `en`, `sv` and `nb`.
 */
export function takesUpFeeling(text: string, { language }: { language: string }): boolean {
  const lexicon = LEXICONS.get(language)
  if (lexicon === undefined) return false
  return sentencesOf(text, lexicon.spellings).some((sentence) => find(sentence, lexicon.feeling.acknowledged) !== null)
}
