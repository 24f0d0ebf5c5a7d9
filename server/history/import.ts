import type { Db } from '../../db/open.ts'
import type { ScratchPlace } from '../../db/scratch.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { Engine } from '../../shared/sentiment/index.ts'
import { refitSoon } from '../quality/service.ts'
import { resolveAgents } from './colleagues.ts'
import { type ImportContext, importContacts, type ToldContact } from './contacts.ts'
import { knownIds, resolveCustomers } from './customers.ts'
import { HistoryError, type Reading } from './read.ts'
import {
  type ContactEvent,
  type HistorySource,
  type PartEvent,
  type Staged,
  stage,
  type TouchpointEvent,
} from './stage.ts'
import { addTouchpoints } from './touchpoints.ts'

/** So many contacts are stored in one transaction: enough to be quick, few enough that a desk on the same file hardly waits. */
const CONTACTS = 100
const TOUCHPOINTS = 500

export interface ImportOptions extends Reading {
  brandId: string
  isDemo: boolean
  now: () => number
  engine: Engine
  /** Hears how far it has come in what it is doing. */
  onProgress?: (doing: 'touchpoints' | 'contacts', done: number, of: number) => void
}

export interface Imported {
  lines: number
  badLines: number
  agents: number
  contacts: { read: number; added: number; changed: number }
  touchpoints: { read: number; added: number }
  /** Lines about contacts that nobody knows. */
  leftOut: number
}

/**
 * Takes a desk's history in. First the whole of it is read and checked; with more than one in a hundred lines bad, or about contacts
 * that nobody knows, nothing is stored. Then it is stored in batches, each whole or not at all, each contact with its facts and
 * roll-ups: whatever breaks it off, the same import again ends in the same state.
 */
export async function importHistory(db: Db, source: HistorySource, options: ImportOptions): Promise<Imported> {
  const staged = await stage(source, options)
  try {
    return await store(db, staged, options)
  } finally {
    staged.scratch.close()
  }
}

async function store(db: Db, staged: Staged, options: ImportOptions): Promise<Imported> {
  const { scratch, lines, badLines, agents } = staged
  const strangers = await findStrangers(db, staged, options.brandId)
  const { language } = await db.kysely
    .selectFrom('brands')
    .select('language')
    .where('id', '=', options.brandId)
    .executeTakeFirstOrThrow()
  const importing = {
    brandId: options.brandId,
    isDemo: options.isDemo ? (1 as const) : (0 as const),
    at: options.now(),
  }
  const userIds = await resolveAgents(db, importing, agents)
  const context: ImportContext = { ...importing, language: language as Language, engine: options.engine, userIds }
  const touchpoints = await storeTouchpoints(db, staged, context, options)
  const contacts = await storeContacts(db, staged, context, options)
  const late = await storeLateParts(db, context, scratch, strangers.known)
  await db.write((trx) => refitSoon(trx, options.brandId, options.now()))
  return {
    lines,
    badLines,
    agents: userIds.size,
    contacts: { ...contacts, changed: contacts.changed + late },
    touchpoints,
    leftOut: strangers.leftOut,
  }
}

/** Contacts that are spoken of without their own line: known from an earlier import, or of nobody knows whom. */
async function findStrangers(db: Db, { scratch, lines }: Staged, brandId: string) {
  const known: string[] = []
  let leftOut = 0
  for (let after = ''; ; ) {
    const page = scratch.keysMissing('part', 'known', after, 500)
    const last = page.at(-1)
    if (!last) break
    const keys = page.map(({ key }) => key)
    const ids = await db.write((trx) => knownIds(trx, brandId, 'contact', keys))
    for (const { key, rows } of page)
      if (ids.has(key)) known.push(key)
      else leftOut += rows
    after = last.key
  }
  if (leftOut > lines / 100)
    throw new HistoryError(
      `${leftOut} of ${lines} lines are about contacts that neither this history nor an earlier one has. Nothing of it is used.`,
    )
  return { known, leftOut }
}

async function storeTouchpoints(db: Db, { scratch }: Staged, context: ImportContext, { onProgress }: ImportOptions) {
  const read = scratch.count('touchpoint')
  let added = 0
  let done = 0
  for (let place: ScratchPlace | null = null; ; ) {
    const page = scratch.page('touchpoint', place, TOUCHPOINTS)
    if (page.length === 0) break
    const events = page.map(({ value }) => JSON.parse(value) as TouchpointEvent)
    added += await db.write(async (trx) => {
      const met = events.map(({ customer, at }) => ({ foreignId: customer, at, segment: null, name: null }))
      const customerIds = await resolveCustomers(trx, context, context.language, met)
      return await addTouchpoints(trx, context.brandId, events, customerIds)
    })
    done += page.length
    onProgress?.('touchpoints', done, read)
    place = page.at(-1) ?? null
  }
  return { read, added }
}

async function storeContacts(db: Db, { scratch }: Staged, context: ImportContext, { onProgress }: ImportOptions) {
  const read = scratch.count('contact')
  const counts = { read, added: 0, changed: 0 }
  let done = 0
  for (let place: ScratchPlace | null = null; ; ) {
    const page = scratch.page('contact', place, CONTACTS)
    if (page.length === 0) break
    const told = page.map(({ value }): ToldContact => {
      const line = JSON.parse(value) as ContactEvent
      return { foreignId: line.id, line, parts: partsOf(scratch, line.id) }
    })
    const { added, changed } = await db.write((trx) => importContacts(trx, context, lastOfEach(told)))
    counts.added += added
    counts.changed += changed
    done += page.length
    onProgress?.('contacts', done, read)
    place = page.at(-1) ?? null
  }
  return counts
}

async function storeLateParts(db: Db, context: ImportContext, scratch: Staged['scratch'], foreignIds: string[]) {
  let changed = 0
  for (let at = 0; at < foreignIds.length; at += CONTACTS) {
    const told = foreignIds
      .slice(at, at + CONTACTS)
      .map((foreignId): ToldContact => ({ foreignId, line: null, parts: partsOf(scratch, foreignId) }))
    changed += (await db.write((trx) => importContacts(trx, context, told))).changed
  }
  return changed
}

const partsOf = (scratch: Staged['scratch'], contact: string): PartEvent[] =>
  scratch.values('part', contact).map((value) => JSON.parse(value) as PartEvent)

/** A contact with two lines of its own in a row is one, as the last says. */
const lastOfEach = (told: readonly ToldContact[]): ToldContact[] => [
  ...new Map(told.map((one) => [one.foreignId, one])).values(),
]
