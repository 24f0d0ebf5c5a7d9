import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledText } from '../../../shared/sentiment/training/train.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** Public labelled sentences. They are no part of the product: read where they lie, never copied in. */
const PUBLIC = process.env.SENTIMENT_DATA ?? join(ROOT, '../shared/data/sentiment')

export type MeasuredText = LabelledText & { id?: string; score?: number }

export const readLines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** The public sets of one part by their names, in the order of the names; null where they are not on this machine. */
export function publicSets(part: 'train' | 'dev'): Map<string, MeasuredText[]> | null {
  const folder = join(PUBLIC, part)
  if (!existsSync(folder)) return null
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
  return new Map(files.map((file) => [file.replace('.jsonl', ''), readLines<MeasuredText>(join(folder, file))]))
}

/** Customers' messages of our own writing: to learn from, and others to measure on. */
export const supportTexts = (part: 'train' | 'dev'): MeasuredText[] =>
  readLines<MeasuredText>(
    part === 'train'
      ? join(ROOT, 'shared/sentiment/training/support.jsonl')
      : join(import.meta.dirname, 'support.jsonl'),
  ).map((text) => ({ ...text, source: 'support' }))
