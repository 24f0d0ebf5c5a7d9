import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { staffFrom } from '../sign-in/service.ts'
import { heldAbout } from './held.ts'

/** All that is held about whoever is signed in, as a file. Over plain HTTP: it may be long, and a link is enough to fetch it. */
export async function ownWorkRoutes(http: FastifyInstance, app: App): Promise<void> {
  const config = { rateLimit: { max: 10, timeWindow: '1 minute' } }
  http.get('/me/held.json', { config }, async ({ headers }, reply) => {
    const viewer = await staffFrom(app, headers)
    if (!viewer) throw new DeskError('not_signed_in')
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="lyhord-me.json"')
      .header('cache-control', 'no-store')
      .send(Readable.from(heldAbout(app, viewer.userId)))
  })
}
