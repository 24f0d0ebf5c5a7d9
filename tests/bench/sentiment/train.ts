// `npm run train:sentiment`: learns the weights of the text engine from the public sets and our own, and writes them into the
// repository. The same texts give the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trainEngine } from '../../../shared/sentiment/training/train.ts'
import { publicSets, supportTexts } from './datasets.ts'

const WEIGHTS = join(import.meta.dirname, '../../../shared/sentiment/weights.bin')
const SEED = 20

const sets = publicSets('train')
if (!sets) {
  console.error('The public sets are not on this machine. Set SENTIMENT_DATA to the folder that holds train/ and dev/.')
  process.exit(1)
}
const startedAt = performance.now()
const texts = [...[...sets.values()].flat(), ...supportTexts('train')]
const bytes = trainEngine(texts, SEED)
writeFileSync(WEIGHTS, bytes)
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
console.log(`Learned from ${texts.length} texts in ${seconds} s: ${(bytes.length / 1000).toFixed(0)} kB.`)
