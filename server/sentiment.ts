import { readFileSync } from 'node:fs'
import { createEngine, type Engine } from '../shared/sentiment/index.ts'

const WEIGHTS = new URL('../shared/sentiment/weights.bin', import.meta.url)

/** The text engine with its weights; where they cannot be read, with lists and rules alone, which is said. */
export function loadEngine(warn: (message: string) => void): Engine {
  try {
    return createEngine(readFileSync(WEIGHTS))
  } catch (error) {
    warn(`Texts are scored by lists and rules alone. ${error instanceof Error ? error.message : error}`)
    return createEngine(null)
  }
}
