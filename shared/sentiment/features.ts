import type { Token } from './tokens.ts'

/** How many buckets the features of a text are hashed into. */
export const BUCKETS = 1 << 16
/** Letters of a word that are looked at; nobody writes longer ones but to harm. */
const LONGEST_WORD = 40

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const WORD = 1
const PAIR = 2
const PIECE = 3
const END_OF_WORD = 32

/**
 * The hashed features of a text: `buckets[i]` came from the token `owners[i]`. First the `words` of them, words and pairs, then pieces of
 * words; each counts `ofWord` or `ofPiece`, one by the root of its kind's number, so that long texts weigh no more than short ones.
 */
export type Features = { buckets: number[]; owners: number[]; words: number; ofWord: number; ofPiece: number }

const step = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME)
// FNV's low bits are its weakest, so the high ones are folded in.
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

function hashWord(word: string, seed: number): number {
  let hash = step(FNV_OFFSET, seed)
  for (let at = 0; at < word.length && at < LONGEST_WORD; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

/**
 * Each word, each pair of neighbours, and each three to five letters of a word with its ends: what a linear model needs to know stems,
 * endings and misspellings. Hashed by FNV-1a.
 */
export function featuresOf(tokens: readonly Token[]): Features {
  const buckets: number[] = []
  const owners: number[] = []
  let before = FNV_OFFSET
  for (let owner = 0; owner < tokens.length; owner++) {
    const hash = hashWord((tokens[owner] as Token).word, WORD)
    buckets.push(bucketOf(hash), bucketOf(step(step(before, PAIR), hash)))
    owners.push(owner, owner)
    before = hash
  }
  const words = buckets.length
  for (let owner = 0; owner < tokens.length; owner++) addPieces((tokens[owner] as Token).word, owner, buckets, owners)
  const ofPiece = 1 / Math.sqrt(Math.max(1, buckets.length - words))
  return { buckets, owners, words, ofWord: 1 / Math.sqrt(Math.max(1, words)), ofPiece }
}

function addPieces(word: string, owner: number, buckets: number[], owners: number[]): void {
  const letters = Math.min(word.length, LONGEST_WORD)
  if (letters < 2) return
  for (let from = -1; from < letters - 1; from++) {
    let piece = step(FNV_OFFSET, PIECE)
    const longest = Math.min(5, letters + 1 - from)
    for (let size = 1; size <= longest; size++) {
      const at = from + size - 1
      piece = step(piece, at < 0 || at === letters ? END_OF_WORD : word.charCodeAt(at))
      if (size < 3) continue
      buckets.push(bucketOf(piece))
      owners.push(owner)
    }
  }
}
