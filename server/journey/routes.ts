import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { PageEvent, type TouchpointReply, TrackEvent } from '../../shared/contract/touchpoint.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { brandByKey } from '../brands/service.ts'
import { allOfCustomer, customerOfBrowser, rememberWhereabouts } from '../customers/service.ts'
import { parse } from '../input.ts'
import { hashToken } from '../secrets.ts'
import { surveyLink, waitingSurvey } from '../surveys/service.ts'
import { spokenLanguage, translator } from '../texts.ts'
import { noteOfferEvent, offerHelp } from './help-offers.ts'
import { recordTouchpoint } from './service.ts'

/** Clocks of browsers err; an event is never from the future, nor older than a day. */
const OLDEST_MS = 24 * 60 * 60 * 1000
/** A question is offered by link within so long of the close. */
const LINK_WITHIN_MS = 10 * 60 * 1000

type Envelope = z.infer<typeof TrackEvent>

/** Where web shops send the journey: Segment's calls, from the pages a brand has allowed. */
export async function journeyRoutes(http: FastifyInstance, app: App): Promise<void> {
  // Counted by hand, since the plugin's own hooks run once a request: after the address nothing else would be counted.
  const counts = [
    http.createRateLimit({
      max: 300,
      timeWindow: 60_000,
      keyGenerator: ({ body }: FastifyRequest) => hashToken(String((body as Partial<Envelope> | null)?.anonymousId)),
    }),
    http.createRateLimit({
      max: 60_000,
      timeWindow: 60_000,
      keyGenerator: ({ body }: FastifyRequest) => `brand ${String((body as Partial<Envelope> | null)?.writeKey)}`,
    }),
  ]
  const preHandler = async (request: FastifyRequest, reply: FastifyReply) => {
    for (const count of counts) {
      const limit = await count(request)
      if (limit.isAllowed || !limit.isExceeded) continue
      reply.header('retry-after', limit.ttlInSeconds)
      throw new DeskError('too_many_requests')
    }
  }
  const options = { preHandler, config: { rateLimit: { max: 1200, timeWindow: 60_000 } } }

  for (const path of ['/v1/track', '/v1/page']) {
    http.options(path, async (request, reply) => allow(request, reply).status(204).send())
  }
  http.post('/v1/track', options, async (request, reply) => {
    const event = parse(TrackEvent, request.body)
    return await receive(app, request, reply, event, { kind: 'track', name: event.event })
  })
  http.post('/v1/page', options, async (request, reply) => {
    const event = parse(PageEvent, request.body)
    return await receive(app, request, reply, event, { kind: 'page', name: event.name ?? '' })
  })
}

/** The preflight cannot name its brand; the answer to the real request checks the origin against the brand's list. */
function allow(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', request.headers.origin ?? '*')
    .header('access-control-allow-methods', 'POST')
    .header('access-control-allow-headers', 'content-type')
    .header('access-control-max-age', '86400')
    .header('vary', 'origin')
}

async function receive(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  event: z.infer<typeof TrackEvent> | z.infer<typeof PageEvent>,
  { kind, name }: { kind: 'track' | 'page'; name: string },
): Promise<TouchpointReply> {
  allow(request, reply)
  const { origin, host } = request.headers
  const isOwn = origin !== undefined && app.isOwnOrigin(origin, host ?? null)
  const brand = await brandByKey(app, event.writeKey)
  if (origin && !isOwn && !brand.allowedOrigins.includes(origin)) throw new DeskError('foreign_origin')
  const id = await customerOfBrowser(app, brand, event.anonymousId, { isDemo: isOwn })
  const ids = await allOfCustomer(app, id)
  const customer = { id, ids, brandId: brand.id }
  const touchpoints = await recordTouchpoint(app, customer, {
    messageId: event.messageId,
    kind,
    name,
    properties: event.properties,
    at: happenedAt(event, app.now()),
  })
  for (const known of new Set([id, ids[0]])) await rememberWhereabouts(app, known, event.context)
  if (kind === 'track') await noteOfferEvent(app, id, name, event.properties)
  const language = spokenLanguage(event.context?.locale) ?? spokenLanguage(brand.language) ?? 'en'
  const helpOffer = await offerHelp(app, customer, touchpoints, language)
  if (helpOffer) return { helpOffer }
  const survey = await linkToSurvey(app, ids, language)
  return survey ? { survey } : {}
}

/** When it happened by our clock: the sender's own times tell how long before sending. */
function happenedAt(event: z.infer<typeof TrackEvent> | z.infer<typeof PageEvent>, now: number): number {
  const said = event.timestamp ?? event.originalTimestamp
  if (!said) return now
  const sentAt = event.sentAt ? Date.parse(event.sentAt) : now
  const agoMs = sentAt - Date.parse(said)
  return now - Math.min(Math.max(agoMs, 0), OLDEST_MS)
}

/** A customer who left the chat before the question finds it on the shop's page, by a signed link, once. */
async function linkToSurvey(
  app: App,
  customerIds: readonly string[],
  language: 'en' | 'sv' | 'nb',
): Promise<TouchpointReply['survey'] | null> {
  if (customerIds.some(app.presence.customers.has)) return null
  const survey = await waitingSurvey(app, customerIds)
  // Days later the question comes by mail, or in the chat.
  if (survey?.moment !== 'at_contact' || survey.linkedAt !== null) return null
  if (app.now() - survey.invitedAt > LINK_WITHIN_MS) return null
  await app.db.write(async (trx) => {
    await trx.updateTable('surveys').set({ linkedAt: app.now() }).where('id', '=', survey.id).execute()
  })
  const t = translator(language)
  return {
    url: await surveyLink(app, survey),
    text: t('widget.offer.surveyInvite'),
    accept: t('widget.offer.surveyAnswer'),
    dismiss: t('widget.offer.later'),
  }
}
