import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'

type Table = CreateTableBuilder<string, never>
type Columns = Record<string, Type>
type Type = 'id' | 'text' | 'int' | 'ms' | 'claim' | 'number' | 'time' | 'flag'

/** Names ending in `?` may be null. */
const tables: Record<string, Columns> = {
  settings: { value: 'text' },
  users: {
    name: 'text',
    email: 'text',
    emailVerified: 'flag',
    'image?': 'text',
    createdAt: 'time',
    updatedAt: 'time',
    preferences: 'text',
    isTakingChats: 'claim',
    'removedAt?': 'ms',
  },
  sessions: {
    expiresAt: 'time',
    token: 'text',
    createdAt: 'time',
    updatedAt: 'time',
    'ipAddress?': 'text',
    'userAgent?': 'text',
    userId: 'id',
  },
  accounts: {
    accountId: 'text',
    providerId: 'text',
    userId: 'id',
    'accessToken?': 'text',
    'refreshToken?': 'text',
    'idToken?': 'text',
    'accessTokenExpiresAt?': 'time',
    'refreshTokenExpiresAt?': 'time',
    'scope?': 'text',
    'password?': 'text',
    createdAt: 'time',
    updatedAt: 'time',
  },
  verifications: { identifier: 'text', value: 'text', expiresAt: 'time', createdAt: 'time', updatedAt: 'time' },
  brands: {
    name: 'text',
    language: 'text',
    currency: 'text',
    timeZone: 'text',
    widgetKey: 'text',
    identitySecret: 'text',
    allowedOrigins: 'text',
    'privacyUrl?': 'text',
    armShares: 'text',
    chatSilenceMin: 'int',
    mailSilenceDays: 'int',
    lastNumber: 'int',
    createdAt: 'ms',
  },
  userRoles: { userId: 'id', brandId: 'id', role: 'text' },
  invitations: {
    brandId: 'id',
    roles: 'text',
    'email?': 'text',
    tokenHash: 'text',
    invitedBy: 'id',
    createdAt: 'ms',
    expiresAt: 'ms',
    'acceptedAt?': 'ms',
    'acceptedBy?': 'id',
  },
  counters: { count: 'int', resetsAt: 'ms' },
  loaders: { body: 'text', createdAt: 'ms' },
  customers: {
    brandId: 'id',
    'name?': 'text',
    'email?': 'text',
    language: 'text',
    'timeZone?': 'text',
    'segment?': 'text',
    isDemo: 'claim',
    'mergedIntoId?': 'id',
    createdAt: 'ms',
    lastSeenAt: 'ms',
  },
  identities: { brandId: 'id', customerId: 'id', kind: 'text', value: 'text', 'verifiedAt?': 'ms', createdAt: 'ms' },
  touchpoints: {
    brandId: 'id',
    customerId: 'id',
    messageId: 'text',
    kind: 'text',
    name: 'text',
    'stage?': 'text',
    properties: 'text',
    at: 'ms',
    receivedAt: 'ms',
  },
  helpOffers: {
    brandId: 'id',
    customerId: 'id',
    kind: 'text',
    'touchpointId?': 'id',
    offeredAt: 'ms',
    'acceptedAt?': 'ms',
    'dismissedAt?': 'ms',
  },
  conversations: {
    brandId: 'id',
    customerId: 'id',
    number: 'int',
    channel: 'text',
    status: 'text',
    'assigneeId?': 'id',
    'teamId?': 'id',
    'snoozedUntil?': 'ms',
    'waitingSince?': 'ms',
    lastSeq: 'int',
    lastPublicSeq: 'int',
    lastMessageAt: 'ms',
    customerSeenSeq: 'int',
    staffSeenSeq: 'int',
    'stage?': 'text',
    'stageDetail?': 'text',
    language: 'text',
    'languageEvidence?': 'text',
    'contactId?': 'id',
    'previousConversationId?': 'id',
    isDemo: 'claim',
    createdAt: 'ms',
    'closedAt?': 'ms',
  },
  messages: {
    brandId: 'id',
    conversationId: 'id',
    'contactId?': 'id',
    seq: 'int',
    'publicSeq?': 'int',
    author: 'text',
    'userId?': 'id',
    visibility: 'text',
    channel: 'text',
    body: 'text',
    'event?': 'text',
    'score?': 'number',
    'scoreLabel?': 'text',
    'scoreConfidence?': 'number',
    'scoreLanguage?': 'text',
    'scoreEvidence?': 'text',
    'scoreVersion?': 'text',
    'redactedAt?': 'ms',
    'redactedBy?': 'id',
    createdAt: 'ms',
  },
  scoreCorrections: {
    brandId: 'id',
    messageId: 'id',
    textHash: 'text',
    language: 'text',
    scoreLabel: 'text',
    score: 'number',
    scoreVersion: 'text',
    saysLabel: 'text',
    userId: 'id',
    createdAt: 'ms',
  },
  agentReads: { brandId: 'id', conversationId: 'id', userId: 'id', seenSeq: 'int' },
  drafts: { brandId: 'id', conversationId: 'id', userId: 'id', visibility: 'text', body: 'text', updatedAt: 'ms' },
  contacts: {
    brandId: 'id',
    'conversationId?': 'id',
    customerId: 'id',
    matterId: 'id',
    channel: 'text',
    entryPoint: 'text',
    topicAtStart: 'text',
    'stageAtStart?': 'text',
    'segment?': 'text',
    language: 'text',
    'openedBy?': 'id',
    openedAt: 'ms',
    firstMessageChars: 'int',
    'firstScore?': 'number',
    'firstReplyAt?': 'ms',
    priorContacts: 'int',
    'closedAt?': 'ms',
    'closedBy?': 'text',
    'closedByUserId?': 'id',
    'settledAt?': 'ms',
    reopens: 'int',
    arm: 'text',
    armReason: 'text',
    isTakeYourTime: 'claim',
    'topic?': 'text',
    'outcome?': 'text',
    'prediction?': 'int',
    isDemo: 'claim',
  },
  matters: {
    brandId: 'id',
    customerId: 'id',
    topic: 'text',
    'reference?': 'text',
    openedAt: 'ms',
    'lastClosedAt?': 'ms',
    'settledAt?': 'ms',
  },
  closes: {
    brandId: 'id',
    contactId: 'id',
    matterId: 'id',
    closedAt: 'ms',
    closedBy: 'text',
    'userId?': 'id',
    'reopenedAt?': 'ms',
    'cameBackAt?': 'ms',
  },
  assignments: {
    brandId: 'id',
    conversationId: 'id',
    'contactId?': 'id',
    'fromUserId?': 'id',
    'toUserId?': 'id',
    'fromTeamId?': 'id',
    'toTeamId?': 'id',
    'byUserId?': 'id',
    'reason?': 'text',
    at: 'ms',
  },
  assignmentOffers: {
    brandId: 'id',
    conversationId: 'id',
    'contactId?': 'id',
    userId: 'id',
    isAccepted: 'claim',
    at: 'ms',
  },
  promises: {
    brandId: 'id',
    conversationId: 'id',
    'contactId?': 'id',
    customerId: 'id',
    text: 'text',
    dueAt: 'ms',
    madeBy: 'id',
    madeAt: 'ms',
    'keptAt?': 'ms',
  },
  attentionSpans: {
    brandId: 'id',
    conversationId: 'id',
    'contactId?': 'id',
    userId: 'id',
    kind: 'text',
    startedAt: 'ms',
    endedAt: 'ms',
  },
  contactFacts: {
    contactId: 'id',
    brandId: 'id',
    'conversationId?': 'id',
    brandDay: 'text',
    'teamId?': 'id',
    topicAtStart: 'text',
    channel: 'text',
    'stage?': 'text',
    'segment?': 'text',
    'outcome?': 'text',
    attentionSec: 'number',
    wrapUpSec: 'number',
    'waitSec?': 'number',
    customerTurns: 'int',
    agentTurns: 'int',
    transfers: 'int',
    reopens: 'int',
    comeBacks: 'int',
    'scoreStart?': 'number',
    'scorePeak?': 'number',
    'scoreTrough?': 'number',
    'scoreEnd?': 'number',
    'scoreMean?': 'number',
    closedAt: 'ms',
    isFinal: 'claim',
    isDemo: 'claim',
  },
  contactAgents: {
    contactId: 'id',
    brandId: 'id',
    userId: 'id',
    attentionSec: 'number',
    wrapUpSec: 'number',
    publicMessages: 'int',
    share: 'number',
  },
  surveys: {
    brandId: 'id',
    contactId: 'id',
    'conversationId?': 'id',
    customerId: 'id',
    moment: 'text',
    instrumentVersion: 'text',
    language: 'text',
    invitedAt: 'ms',
    expiresAt: 'ms',
    'linkedAt?': 'ms',
    'answeredAt?': 'ms',
    'skippedAt?': 'ms',
    isDemo: 'claim',
  },
  answers: {
    brandId: 'id',
    surveyId: 'id',
    contactId: 'id',
    moment: 'text',
    instrumentVersion: 'text',
    language: 'text',
    feltUnderstood: 'int',
    'solved?': 'text',
    'comment?': 'text',
    maySeeNext: 'claim',
    'wasAskedForScore?': 'claim',
    answeredAt: 'ms',
  },
  auditEntries: {
    brandId: 'id',
    userId: 'id',
    action: 'text',
    subject: 'text',
    subjectId: 'id',
    'reason?': 'text',
    at: 'ms',
  },
}

/** Tables whose key is not a column called `id`. */
const keys: Record<string, string[]> = {
  settings: ['key'],
  userRoles: ['userId', 'brandId', 'role'],
  counters: ['key'],
  loaders: ['file'],
  agentReads: ['conversationId', 'userId'],
  drafts: ['conversationId', 'userId', 'visibility'],
  contactFacts: ['contactId'],
  contactAgents: ['contactId', 'userId'],
}

const unique: Record<string, string[][]> = {
  users: [['email']],
  sessions: [['token']],
  brands: [['widgetKey']],
  invitations: [['tokenHash']],
  touchpoints: [['brandId', 'messageId']],
  conversations: [['brandId', 'number']],
  messages: [['conversationId', 'seq']],
  scoreCorrections: [['messageId', 'userId']],
  surveys: [['contactId', 'moment']],
  answers: [['surveyId']],
}

const indexes: Record<string, string[][]> = {
  sessions: [['userId']],
  accounts: [['userId']],
  verifications: [['identifier']],
  userRoles: [['brandId']],
  customers: [['brandId', 'lastSeenAt'], ['mergedIntoId']],
  identities: [['customerId']],
  touchpoints: [['customerId', 'at']],
  helpOffers: [['customerId', 'offeredAt']],
  conversations: [
    ['brandId', 'status', 'waitingSince', 'lastMessageAt', 'id'],
    ['brandId', 'assigneeId', 'status'],
    ['brandId', 'status', 'closedAt', 'id'],
    ['customerId'],
    ['status', 'snoozedUntil'],
  ],
  contacts: [
    ['conversationId'],
    ['customerId', 'openedAt'],
    ['matterId'],
    ['settledAt', 'closedAt'],
    ['brandId', 'firstReplyAt'],
  ],
  matters: [['customerId', 'lastClosedAt']],
  closes: [
    ['contactId', 'closedAt'],
    ['matterId', 'closedAt'],
  ],
  assignments: [['conversationId', 'at']],
  assignmentOffers: [['conversationId']],
  promises: [['conversationId'], ['brandId', 'dueAt']],
  attentionSpans: [['userId', 'startedAt'], ['contactId'], ['endedAt']],
  contactFacts: [
    ['brandId', 'brandDay'],
    ['brandId', 'closedAt'],
  ],
  surveys: [['customerId', 'invitedAt']],
  answers: [['contactId'], ['brandId', 'answeredAt', 'id']],
  auditEntries: [['brandId', 'at']],
}

/** Rows that go with what they belong to. */
const belongsTo: Record<string, Record<string, string>> = {
  sessions: { userId: 'users.id' },
  accounts: { userId: 'users.id' },
  userRoles: { userId: 'users.id', brandId: 'brands.id' },
  invitations: { brandId: 'brands.id' },
  customers: { brandId: 'brands.id' },
  identities: { customerId: 'customers.id' },
  touchpoints: { customerId: 'customers.id' },
  conversations: { customerId: 'customers.id' },
  messages: { conversationId: 'conversations.id' },
  scoreCorrections: { messageId: 'messages.id', userId: 'users.id' },
  agentReads: { conversationId: 'conversations.id', userId: 'users.id' },
  drafts: { conversationId: 'conversations.id', userId: 'users.id' },
}

export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const sqlType = {
    id: 'text',
    text: 'text',
    int: 'integer',
    ms: 'bigint',
    claim: 'integer',
    number: 'double precision',
    time: isPostgres ? 'timestamptz' : 'date',
    flag: isPostgres ? 'boolean' : 'integer',
  } as const satisfies Record<Type, string>

  for (const [name, columns] of Object.entries(tables)) {
    const key = keys[name] ?? ['id']
    let table = db.schema.createTable(name) as Table
    for (const column of key.filter((column) => !(column in columns)))
      table = table.addColumn(column, 'text', (c) => c.notNull()) as Table
    for (const [column, type] of Object.entries(columns)) {
      const parent = belongsTo[name]?.[column]
      table = table.addColumn(column.replace('?', ''), sql.raw(sqlType[type]), (c) => {
        const withParent = parent ? c.references(parent).onDelete('cascade') : c
        return column.endsWith('?') ? withParent : withParent.notNull()
      }) as Table
    }
    await table.addPrimaryKeyConstraint(`${name}Key`, key as never).execute()

    for (const columns of unique[name] ?? [])
      await db.schema
        .createIndex(`${name}${suffix(columns)}`)
        .on(name)
        .columns(columns)
        .unique()
        .execute()
    for (const columns of indexes[name] ?? [])
      await db.schema
        .createIndex(`${name}${suffix(columns)}`)
        .on(name)
        .columns(columns)
        .execute()
  }

  // Two proven identities of a kind are never the same; claims may be. A browser's token belongs to one customer.
  await db.schema
    .createIndex('identitiesProven')
    .on('identities')
    .columns(['brandId', 'kind', 'value'])
    .unique()
    .where(sql.ref('verifiedAt'), 'is not', null)
    .execute()
}

const suffix = (columns: string[]) => `By${columns.map((c) => c[0]?.toUpperCase() + c.slice(1)).join('')}`
