import { seededRandom } from '../../../shared/seeded-random.ts'

/** What a simulation draws, all from one seed. */
export interface Draws {
  /** In [0, 1). */
  uniform: () => number
  between: (low: number, high: number) => number
  /** Of mean 0 and standard deviation 1 (Marsaglia's polar method). */
  normal: () => number
  exponential: (mean: number) => number
  chance: (probability: number) => boolean
  pick: <T>(items: readonly T[]) => T
  /** A key, as often as its weight says. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K
}

export function drawsOf(seed: number): Draws {
  const uniform = seededRandom(seed)
  return {
    uniform,
    between: (low, high) => low + (high - low) * uniform(),
    normal: normals(uniform),
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    chance: (probability) => uniform() < probability,
    pick: (items) => items[Math.floor(uniform() * items.length)] as (typeof items)[number],
    weighted: (weights) => weightedBy(weights, uniform()),
  }
}

function normals(uniform: () => number): () => number {
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const drawn = spare
      spare = undefined
      return drawn
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }
}

function weightedBy<K extends string>(weights: Readonly<Record<K, number>>, u: number): K {
  let all = 0
  for (const key in weights) all += weights[key]
  let left = u * all
  let drawn: K | undefined
  for (const key in weights) {
    drawn = key
    left -= weights[key]
    if (left < 0) break
  }
  if (drawn === undefined) throw new RangeError('there is nothing to draw from')
  return drawn
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

export const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)
