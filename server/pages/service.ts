import type { FastifyInstance } from 'fastify'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { built } from './built.ts'

const current = (): { file: string; integrity: string } => JSON.parse(built('loader/manifest.json'))

/** The script tag for a shop. Its address holds the script's hash, so the integrity attribute stays true for ever. */
export function loaderTag(baseUrl: string, widgetKey: string): string {
  const { file, integrity } = current()
  return `<script async src="${baseUrl}/loader/${file}" integrity="${integrity}" crossorigin="anonymous" data-key="${widgetKey}"></script>`
}

/** Remembers this release's loader: shops that carry its tag get these bytes after every upgrade. */
export async function keepLoader(app: App): Promise<void> {
  const { file } = current()
  await app.db.write(async (trx) => {
    await trx
      .insertInto('loaders')
      .values({ file, body: built(`loader/${file}`), createdAt: app.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

export async function loaderRoutes(http: FastifyInstance, app: App): Promise<void> {
  http.get<{ Params: { file: string } }>('/loader/:file', async ({ params }, reply) => {
    const loader = await app.db.kysely
      .selectFrom('loaders')
      .select('body')
      .where('file', '=', params.file)
      .executeTakeFirst()
    if (!loader) throw new DeskError('not_found')
    return reply
      .type('text/javascript; charset=utf-8')
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(loader.body)
  })
}
