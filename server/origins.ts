import type { IncomingHttpHeaders } from 'node:http'
import { DeskError } from '../shared/errors.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'

/**
 * Is this origin the desk itself? With PUBLIC_URL it is that address; without, whatever host the browser asked for, since then the
 * request came to the page it was made from.
 */
export function ownOrigins(config: Config): (origin: string, host: string | null) => boolean {
  return (origin, host) => {
    if (config.publicUrl) return origin === config.publicUrl
    return host !== null && URL.canParse(origin) && new URL(origin).host === host
  }
}

/** A cookie alone is no proof that the desk's own page sent a request. */
export function refuseForeign(app: Pick<App, 'isOwnOrigin'>, { origin, host }: IncomingHttpHeaders): void {
  if (origin && !app.isOwnOrigin(origin, host ?? null)) throw new DeskError('foreign_origin')
}
