import type { Kysely } from 'kysely'
import { addColumns, type Columns, createIndexes, createTables } from './create-tables.ts'

/** Names ending in `?` may be null. */
const tables: Record<string, Columns> = {
  teams: { brandId: 'id', name: 'text' },
  teamMembers: { brandId: 'id', userId: 'id', teamId: 'id', 'handleTimeTargetSec?': 'number' },
  laterOutcomes: {
    brandId: 'id',
    customerId: 'id',
    orders: 'int',
    refunds: 'int',
    'isRetained?': 'claim',
    'margin?': 'number',
    isImported: 'claim',
    countedAt: 'ms',
  },
  jobs: {
    brandId: 'id',
    kind: 'text',
    payload: 'text',
    'key?': 'text',
    dueAt: 'ms',
    attempts: 'int',
    'lockedUntil?': 'ms',
    'lockedBy?': 'text',
    'lastError?': 'text',
    'doneAt?': 'ms',
    'failedAt?': 'ms',
    createdAt: 'ms',
  },
  mails: {
    brandId: 'id',
    customerId: 'id',
    kind: 'text',
    key: 'text',
    'address?': 'text',
    addressHash: 'text',
    language: 'text',
    subject: 'text',
    body: 'text',
    linkPurpose: 'text',
    linkSubject: 'id',
    linkExpiresAt: 'ms',
    messageId: 'text',
    madeAt: 'ms',
    expiresAt: 'ms',
    'sentAt?': 'ms',
    'lapsedAt?': 'ms',
  },
  mailStops: { brandId: 'id', addressHash: 'text', at: 'ms' },
}

/** Tables whose key is not a column called `id`. */
const keys: Record<string, string[]> = {
  teamMembers: ['brandId', 'userId'],
  laterOutcomes: ['contactId'],
}

const unique: Record<string, string[][]> = {
  teams: [['brandId', 'name']],
  jobs: [['key']],
  mails: [['key']],
  mailStops: [['brandId', 'addressHash']],
}

const indexes: Record<string, string[][]> = {
  teamMembers: [['teamId']],
  laterOutcomes: [['brandId', 'customerId']],
  jobs: [['doneAt', 'failedAt', 'dueAt']],
  mails: [['brandId', 'madeAt'], ['brandId', 'addressHash', 'madeAt'], ['expiresAt']],
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTables(db, { tables, keys, unique, indexes })
  await addColumns(db, {
    brands: {
      /** Money a minute of attention costs, in the brand's currency; null until the brand says. */
      costPerMinute: { type: 'number' },
      /** Money per step of felt understood that the brand assumes until enough answers are linked. */
      assumedValue: { type: 'number' },
      /** The brand's own weight on the exchange rate, 0–2. */
      policyWeight: { type: 'number', default: 1 },
      /** Share of contacts, in percent, whose agent is told to take the time it needs. */
      takeYourTimeShare: { type: 'int', default: 0 },
    },
    surveys: { suppressedBy: { type: 'id' } },
    contacts: { queue: { type: 'text' }, predictedBy: { type: 'id' } },
    closes: {
      isConfirmed: { type: 'claim' },
      openSec: { type: 'number' },
      reopenedSec: { type: 'number', default: 0 },
    },
    contactFacts: {
      customerId: { type: 'id' },
      matterId: { type: 'id' },
      openedAt: { type: 'ms' },
      queue: { type: 'text' },
      language: { type: 'text' },
      firstMessageChars: { type: 'int', default: 0 },
      firstScore: { type: 'number' },
      priorContacts: { type: 'int', default: 0 },
      openedBy: { type: 'id' },
      isFollowUp: { type: 'claim', default: 0 },
      isTakeYourTime: { type: 'claim', default: 0 },
      provenOutcome: { type: 'text' },
      closedBy: { type: 'text' },
      closedByUserId: { type: 'id' },
      isConfirmed: { type: 'claim' },
      agentId: { type: 'id' },
      arm: { type: 'text' },
      armReason: { type: 'text' },
      wasAskedAtContact: { type: 'claim', default: 0 },
      wasAskedLater: { type: 'claim', default: 0 },
      stepAtContact: { type: 'int' },
      stepLater: { type: 'int' },
      afterCloseId: { type: 'id' },
      untilFirstCloseSec: { type: 'number', default: 0 },
      laterDueAt: { type: 'ms' },
    },
    contactAgents: {
      teamId: { type: 'id' },
      isReceiver: { type: 'claim', default: 0 },
      handOvers: { type: 'int', default: 0 },
      receiversSec: { type: 'number', default: 0 },
      closes: { type: 'int', default: 0 },
      comeBacks: { type: 'int', default: 0 },
      laterSec: { type: 'number', default: 0 },
    },
  })
  await createIndexes(db, {
    indexes: {
      touchpoints: [['brandId', 'name', 'at']],
      contactFacts: [['afterCloseId'], ['laterDueAt']],
      contactAgents: [['brandId', 'userId']],
    },
  })
}
