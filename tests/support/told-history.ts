import type { Insertable } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../db/open.ts'
import type { Database, Row } from '../../db/schema.ts'
import { dayIn } from '../../server/day-in.ts'
import { rebuildRollups } from '../../server/rollups/service.ts'

/** A closed contact told in short; what is left out is the same in all. */
export interface Told {
  agent?: string
  team?: string
  topic?: string
  channel?: string
  stage?: string
  minutes?: number
  /** Days before now that it was closed. */
  daysAgo?: number
  step?: number
  stepLater?: number
  outcome?: string
  predicted?: number
  isTakeYourTime?: boolean
  isRetained?: boolean
  margin?: number
  isDemo?: boolean
}

const DAY_MS = 24 * 60 * 60_000
const MINUTE_MS = 60_000
const TIME_ZONE = 'Europe/Stockholm'
const ROWS_A_WRITE = 200

const TABLES = ['contacts', 'contactFacts', 'contactAgents', 'closes', 'surveys', 'answers', 'laterOutcomes'] as const

interface Where {
  db: Db
  brandId: string
  now: number
}

/** Writes contacts with their facts and answers straight into the tables, as an import would, and counts the roll-ups. */
export async function tellHistory({ db, brandId, now }: Where, told: readonly Told[]): Promise<void> {
  for (let from = 0; from < told.length; from += ROWS_A_WRITE) {
    const all = told.slice(from, from + ROWS_A_WRITE).map((one) => rowsOf(brandId, now, one))
    await db.write(async (trx) => {
      for (const table of TABLES) {
        const rows = all.flatMap((one): Insertable<Database[typeof table]>[] => one[table])
        if (rows.length > 0) await trx.insertInto(table).values(rows).execute()
      }
    })
  }
  await rebuildRollups(db)
}

function rowsOf(brandId: string, now: number, told: Told) {
  const { agent = 'agent-1', topic = 'delivery', channel = 'chat', minutes = 5, daysAgo = 1, isDemo = false } = told
  const [id, customerId, matterId] = [uuidv7(), uuidv7(), uuidv7()]
  const closedAt = now - daysAgo * DAY_MS
  const openedAt = closedAt - 30 * MINUTE_MS
  const shared = { brandId, channel, topicAtStart: topic, openedBy: null, openedAt, closedAt, closedBy: 'agent' }
  const more = {
    closedByUserId: agent,
    segment: null,
    language: 'en',
    firstMessageChars: 60,
    firstScore: 0,
    queue: null,
  }
  const about = { priorContacts: 0, reopens: 0, arm: 'both', armReason: 'drawn', isDemo: isDemo ? 1 : 0 } as const
  const isTakeYourTime = told.isTakeYourTime ? 1 : 0
  const outcome = told.outcome ?? null
  const moments = [
    ['at_contact', told.step],
    ['remembered', told.stepLater],
  ] as const
  const asked = moments.flatMap(([moment, step]) => (step === undefined ? [] : [{ moment, step, surveyId: uuidv7() }]))
  const instrument = { brandId, contactId: id, instrumentVersion: 'fu-1', language: 'en' }
  return {
    contacts: [
      {
        ...shared,
        ...more,
        ...about,
        id,
        customerId,
        matterId,
        conversationId: null,
        entryPoint: 'widget',
        stageAtStart: told.stage ?? null,
        firstReplyAt: openedAt + MINUTE_MS,
        settledAt: closedAt + 3 * DAY_MS,
        isTakeYourTime,
        topic,
        outcome,
        prediction: told.predicted ?? null,
        predictedBy: told.predicted ? agent : null,
      } satisfies Row<'contacts'>,
    ],
    contactFacts: [
      {
        ...shared,
        ...more,
        ...about,
        contactId: id,
        customerId,
        matterId,
        conversationId: null,
        brandDay: dayIn(TIME_ZONE, closedAt),
        teamId: told.team ?? null,
        stage: told.stage ?? null,
        outcome,
        attentionSec: minutes * 60,
        wrapUpSec: 0,
        waitSec: 60,
        customerTurns: 1,
        agentTurns: 1,
        transfers: 0,
        comeBacks: 0,
        scoreStart: null,
        scorePeak: null,
        scoreTrough: null,
        scoreEnd: null,
        scoreMean: null,
        isFinal: 1,
        isFollowUp: 0,
        isTakeYourTime,
        provenOutcome: null,
        isConfirmed: null,
        agentId: agent,
        wasAskedAtContact: told.step ? 1 : 0,
        wasAskedLater: told.stepLater ? 1 : 0,
        stepAtContact: told.step ?? null,
        stepLater: told.stepLater ?? null,
        afterCloseId: null,
        untilFirstCloseSec: minutes * 60,
        laterDueAt: null,
      } satisfies Row<'contactFacts'>,
    ],
    contactAgents: [
      {
        contactId: id,
        brandId,
        userId: agent,
        attentionSec: minutes * 60,
        wrapUpSec: 0,
        publicMessages: 1,
        share: 1,
        teamId: told.team ?? null,
        isReceiver: 0,
        handOvers: 0,
        receiversSec: 0,
        closes: 1,
        comeBacks: 0,
        laterSec: 0,
      } satisfies Row<'contactAgents'>,
    ],
    closes: [
      {
        id: uuidv7(),
        brandId,
        contactId: id,
        matterId,
        closedAt,
        closedBy: 'agent',
        userId: agent,
        reopenedAt: null,
        cameBackAt: null,
        isConfirmed: null,
        openSec: null,
        reopenedSec: 0,
      } satisfies Row<'closes'>,
    ],
    surveys: asked.map(({ moment, surveyId }) => ({
      ...instrument,
      id: surveyId,
      conversationId: null,
      customerId,
      moment,
      invitedAt: closedAt,
      expiresAt: closedAt + 3 * DAY_MS,
      linkedAt: null,
      answeredAt: closedAt,
      skippedAt: null,
      suppressedBy: null,
      isDemo: about.isDemo,
    })),
    answers: asked.map(({ moment, step, surveyId }) => ({
      ...instrument,
      id: uuidv7(),
      surveyId,
      moment,
      feltUnderstood: step,
      solved: null,
      comment: null,
      maySeeNext: 0 as const,
      wasAskedForScore: null,
      answeredAt: closedAt,
    })),
    laterOutcomes:
      told.isRetained === undefined
        ? []
        : [
            {
              contactId: id,
              brandId,
              customerId,
              orders: told.isRetained ? 1 : 0,
              refunds: 0,
              isRetained: told.isRetained ? (1 as const) : (0 as const),
              margin: told.margin ?? null,
              isImported: 0 as const,
              countedAt: now,
            },
          ],
  }
}
