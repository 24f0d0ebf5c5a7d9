import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { stopByToken, stopMail } from './stops.ts'

/** The button "unsubscribe" that mail programs show themselves (RFC 8058): a form without a page, sent to the link in the header. */
export async function mailRoutes(http: FastifyInstance, app: App): Promise<void> {
  await http.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // What is in the form says nothing more than that it was sent.
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 1024 }, (_request, _body, done) => done(null))
    const options = { config: { rateLimit: { max: 60, timeWindow: 60_000 } } }
    scope.post<{ Params: { '*': string } }>('/m/*', options, async ({ params }) => {
      await stopMail(app, await stopByToken(app, params['*']))
      return { ok: true }
    })
  })
}
