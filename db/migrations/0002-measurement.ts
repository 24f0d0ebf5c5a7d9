import { type Kysely, sql } from 'kysely'
import { addColumns, type Columns, createIndexes, createTables } from './create-tables.ts'

const rollupSums = [
  'contacts finals attentionMs wrapUpMs handleSq receiversMs laterMs waits waitMs received handedOver reopens closes',
  'comeBacks confirmed takeYourTime share shareSteps shareSquares step1 step2 step3 step4 step5 step6 step7',
  ...Array.from({ length: 35 }, (_, at) => `h${at}`),
].flatMap((names) => names.split(' '))

/** Names ending in `?` may be null. */
const tables: Record<string, Columns> = {
  teams: { brandId: 'id', name: 'text' },
  teamMembers: { brandId: 'id', userId: 'id', 'teamId?': 'id', 'handleTimeTargetSec?': 'number' },
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
  reviews: { brandId: 'id', contactId: 'id', userId: 'id', score: 'number', at: 'ms' },
  importedIds: { id: 'id', 'lines?': 'text', isDemo: 'claim', importedAt: 'ms' },
  importedAttention: { brandId: 'id', contactId: 'id', userId: 'id', attentionSec: 'number', wrapUpSec: 'number' },
  importedMessages: {
    place: 'int',
    brandId: 'id',
    afterSeq: 'int',
    author: 'text',
    'userId?': 'id',
    'score?': 'number',
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
  pulses: {
    brandId: 'id',
    customerId: 'id',
    quarter: 'text',
    language: 'text',
    invitedAt: 'ms',
    expiresAt: 'ms',
    'answeredAt?': 'ms',
    'skippedAt?': 'ms',
    'recommend?': 'int',
    'comment?': 'text',
    isDemo: 'claim',
  },
  personLevels: {
    brandId: 'id',
    purpose: 'text',
    informed: 'text',
    discussedWith: 'text',
    reviewOn: 'text',
    switchedOnBy: 'id',
    switchedOnAt: 'ms',
    'endedBy?': 'id',
    'endedAt?': 'ms',
  },
  looks: { brandId: 'id', agentId: 'id', userId: 'id', what: 'text', brandDay: 'text', reason: 'text', at: 'ms' },
  refits: {
    brandId: 'id',
    weeks: 'int',
    'askedAt?': 'ms',
    'staleAt?': 'ms',
    'madeAt?': 'ms',
    'failedAt?': 'ms',
    'figures?': 'text',
  },
  signalQuestions: {
    brandId: 'id',
    userId: 'id',
    signal: 'text',
    fromDay: 'text',
    toDay: 'text',
    evidence: 'text',
    openedAt: 'ms',
    'seenAt?': 'ms',
    'answer?': 'text',
    'answeredAt?': 'ms',
    'note?': 'text',
    'closedBy?': 'id',
    'closedAt?': 'ms',
  },
  ownBatches: { brandId: 'id', userId: 'id', week: 'text', steps: 'text', answerIds: 'text', madeAt: 'ms' },
  ownFigures: { brandId: 'id', userId: 'id', week: 'text', answers: 'int', madeAt: 'ms', figures: 'text' },
  rollups: {
    ...Object.fromEntries(
      ['brandId', 'agentId', 'brandDay', 'moment'].map((column): [string, 'text'] => [column, 'text']),
    ),
    isDemo: 'claim',
    ...Object.fromEntries(
      ['teamId', 'topicAtStart', 'channel', 'stage', 'segment', 'outcome'].map((column): [string, 'text'] => [
        column,
        'text',
      ]),
    ),
    ...Object.fromEntries(rollupSums.map((column): [string, 'ms'] => [column, 'ms'])),
  },
}

/** Tables whose key is not a column called `id`. */
const keys: Record<string, string[]> = {
  teamMembers: ['brandId', 'userId'],
  laterOutcomes: ['contactId'],
  importedIds: ['brandId', 'kind', 'foreignId'],
  importedMessages: ['contactId', 'place'],
  refits: ['brandId', 'weeks'],
  ownFigures: ['brandId', 'userId', 'week'],
  rollups: [
    'brandId',
    'agentId',
    'brandDay',
    'moment',
    'isDemo',
    'teamId',
    'topicAtStart',
    'channel',
    'stage',
    'segment',
    'outcome',
  ],
}

const unique: Record<string, string[][]> = {
  teams: [['brandId', 'name']],
  jobs: [['key']],
  mails: [['key']],
  mailStops: [['brandId', 'addressHash']],
  pulses: [['customerId', 'quarter']],
  looks: [['brandId', 'agentId', 'userId', 'what', 'brandDay', 'reason']],
}

const indexes: Record<string, string[][]> = {
  teamMembers: [['teamId']],
  laterOutcomes: [['customerId']],
  reviews: [['contactId']],
  importedAttention: [['contactId']],
  jobs: [['doneAt', 'failedAt', 'dueAt']],
  signalQuestions: [
    ['userId', 'openedAt'],
    ['brandId', 'closedAt'],
  ],
  ownBatches: [['brandId', 'userId', 'week']],
  mails: [['brandId', 'madeAt'], ['brandId', 'addressHash', 'madeAt'], ['expiresAt']],
  pulses: [
    ['customerId', 'invitedAt'],
    ['brandId', 'answeredAt'],
  ],
  personLevels: [['brandId', 'switchedOnAt']],
  looks: [['brandId', 'agentId', 'at']],
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
      /** The quarter whose relationship pulse is drawn already, as 2026-Q1. */
      pulseQuarter: { type: 'text' },
    },
    surveys: { suppressedBy: { type: 'id' }, item: { type: 'text' }, asksForScore: { type: 'claim' } },
    answers: {
      item: { type: 'text' },
      itemStep: { type: 'int' },
      satisfaction: { type: 'int' },
      recommend: { type: 'int' },
    },
    customers: { emailProvenAt: { type: 'ms' } },
    auditEntries: { detail: { type: 'text' } },
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
  // Until now addresses came from the shops' servers alone.
  await sql`update ${sql.table('customers')} set ${sql.ref('emailProvenAt')} = ${sql.ref('lastSeenAt')} where email is not null`.execute(
    db,
  )
  await createIndexes(db, {
    indexes: {
      assignments: [['contactId']],
      promises: [['contactId']],
      importedIds: [['brandId', 'kind', 'id']],
      assignmentOffers: [['contactId']],
      touchpoints: [['brandId', 'name', 'at']],
      contactFacts: [['afterCloseId'], ['laterDueAt'], ['customerId']],
      contactAgents: [['brandId', 'userId']],
    },
  })
  await fillFacts(db)
}

/** What facts of before can still be told of their contacts. Whoever opens the desk next counts the roll-ups of them. */
async function fillFacts(db: Kysely<unknown>): Promise<void> {
  const columns =
    'customerId matterId openedAt language firstMessageChars firstScore priorContacts openedBy closedBy closedByUserId arm armReason'
  const set = columns
    .split(' ')
    .map(
      (name) =>
        sql`${sql.ref(name)} = (select ${sql.ref(`c.${name}`)} from contacts c where c.id = "contactFacts"."contactId")`,
    )
  await sql`update "contactFacts" set ${sql.join(set)}`.execute(db)
  await sql`update "contactFacts" set
    "agentId" = "closedByUserId",
    "wasAskedAtContact" = (select count(*) from surveys s where s."contactId" = "contactFacts"."contactId" and s.moment = 'at_contact'),
    "stepAtContact" = (select min(a."feltUnderstood") from answers a
      where a."contactId" = "contactFacts"."contactId" and a.moment = 'at_contact')`.execute(db)
  await sql`insert into settings (key, value) select 'rollups', 'to be counted'
    where exists (select 1 from "contactFacts")`.execute(db)
}
