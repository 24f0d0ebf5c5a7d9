// `npm run bench:measurement`: how near the measurement comes to the truth of desks whose truth is known, beside what desks commonly
// rank by, and how long it takes. Our own worlds at full size, and the given ones where they are. `--seeds N` for more or fewer.
import { WORLDS } from '../../simulations/world/index.ts'
import { describeAcceptance } from './acceptance.ts'
import { describeTable } from './table.ts'
import { fileWorlds, scoreFile, scoreSeeds } from './worlds.ts'

const at = process.argv.indexOf('--seeds')
const seeds = at > 0 ? Number(process.argv[at + 1]) : 5

const ours = Object.keys(WORLDS).map((name) => scoreSeeds(name as keyof typeof WORLDS, seeds))
const given = fileWorlds().map(scoreFile)
if (given.length === 0) console.log('SKIPPED the given worlds: ../shared/data/worlds is not here.\n')
console.log(describeTable(`Our worlds, means of ${seeds} seeds`, ours))
if (given.length > 0) console.log(describeTable('The given worlds', given))
const { text, isMet } = describeAcceptance(ours, given)
console.log(text)
process.exit(isMet ? 0 : 1)
