import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { z } from 'zod'
import { Email, line } from '../../shared/contract/fields.ts'
import type { HistoryLine } from '../../shared/contract/history.ts'
import { type ExportOptions, exportHistory } from '../history/service.ts'
import { command } from './command.ts'
import { Failure, UsageError } from './errors.ts'
import { fileNamed } from './file-name.ts'
import { brandField, findBrand } from './find-brand.ts'
import { type Desk, withDesk } from './with-desk.ts'

const EVERY = 10_000

export const exportCommand = command({
  name: 'export',
  summary:
    'Writes a brand’s history as import reads it. Agents, customers and contacts get other names, new ones each time, and known names are taken out of the agents’ words; customers’ words stay here. Answers go out as the desk shows them: what was answered days later without its comment, never beside the customer’s words, and only where five such answers stand together.',
  example: 'npm run -s lyhord -- export --brand Nordan --out history.jsonl.gz',
  values: z.strictObject({
    brand: z.string().trim().min(1).optional(),
    out: z.string().min(1).optional(),
    demo: z.boolean().default(false),
    withCustomersWords: z.boolean().default(false),
    identifyAgents: z.boolean().default(false),
    as: Email.optional(),
    reason: line(500).optional(),
  }),
  fields: {
    brand: brandField,
    out: {
      value: 'FILE',
      takes: 'the name of a file that does not exist yet',
      help: 'packed where it ends in .gz; else it is printed',
    },
    demo: { help: 'the demo data, instead of what is real' },
    withCustomersWords: {
      help: 'messages of customers and their comments too, which may say who they are; without the answers of days later',
    },
    identifyAgents: {
      help: 'call agents by their addresses; takes --as and --reason, and each of them is told; their answers of days later go along where an agent has five',
    },
    as: { value: 'ADDRESS', takes: 'the e-mail address of an administrator', help: 'who names the agents' },
    reason: {
      value: 'TEXT',
      takes: 'at most 500 characters on one line',
      help: 'why the agents are named; they read it',
    },
  },
  async run(given, surroundings) {
    const { config, tell } = surroundings
    if (given.identifyAgents && !(given.as && given.reason))
      throw new UsageError(
        '--identify-agents takes an administrator (--as) and a reason (--reason): the agents are told both.',
      )
    if (!given.identifyAgents && (given.as || given.reason))
      throw new UsageError('--as and --reason belong to --identify-agents.')
    const file = given.out ? fileNamed(given.out, surroundings) : null
    if (file && existsSync(file))
      throw new Failure(`${file} exists already. An export overwrites nothing: choose another name.`)
    return await withDesk(config, async (desk) => {
      const { id: brandId } = await findBrand(desk, given.brand)
      const options: ExportOptions = {
        brandId,
        isDemo: given.demo,
        hasCustomersWords: given.withCustomersWords,
        naming: given.as && given.reason ? await namingBy(desk, brandId, given.as, given.reason) : null,
        onContacts: (done) => {
          if (done % EVERY === 0) tell(`${done} contacts written`)
        },
      }
      const lines = exportHistory(desk.db, options)
      if (file) return { file, lines: await writeFile(file, lines) }
      for await (const one of lines) surroundings.print(written(one))
      return null
    })
  },
})

async function namingBy(desk: Desk, brandId: string, email: string, reason: string) {
  const admin = await desk.db.kysely
    .selectFrom('users')
    .innerJoin('userRoles', 'userRoles.userId', 'users.id')
    .select('users.id')
    .where('users.email', '=', email)
    .where('users.removedAt', 'is', null)
    .where('userRoles.brandId', '=', brandId)
    .where('userRoles.role', '=', 'admin')
    .executeTakeFirst()
  if (!admin) throw new Failure(`No administrator of this brand has the address ${email}.`)
  return { userId: admin.id, reason, at: desk.now() }
}

/** A line without the fields that say nothing. */
const written = (event: HistoryLine): string =>
  JSON.stringify(event, (_, value) => (value === null ? undefined : value))

/** The whole file or none: it has its name once it is complete, and nobody else on the machine may read it. */
async function writeFile(file: string, lines: AsyncGenerator<HistoryLine>): Promise<number> {
  let count = 0
  async function* bytes() {
    for await (const one of lines) {
      count += 1
      yield `${written(one)}\n`
    }
  }
  const unfinished = `${file}.unfinished`
  const target: Writable = createWriteStream(unfinished, { mode: 0o600 })
  try {
    if (file.endsWith('.gz')) await pipeline(Readable.from(bytes()), createGzip(), target)
    else await pipeline(Readable.from(bytes()), target)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return count
}
