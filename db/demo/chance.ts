/** Numbers in [0, 1), as `seededRandom` gives them. */
export type Random = () => number

/** A seed of 32 bits for one thing among many, so that each is told the same whatever is told of the others. */
export function seedOf(seed: number, kind: number, index: number): number {
  let mixed =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35) ^ Math.imul(index + 1, 0x27d4eb2f)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Normally distributed (Box and Muller). */
export const normal = (random: Random, mean = 0, sd = 1): number =>
  mean + sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

export const between = (random: Random, least: number, most: number): number => least + (most - least) * random()

/** Throws where the list is empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)]
  if (picked === undefined) throw new RangeError('nothing to pick from')
  return picked
}

/** The place in the list, each as likely as its weight says. */
export function pickPlace(random: Random, weights: readonly number[]): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [place, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return place
  }
  return weights.length - 1
}

export const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
