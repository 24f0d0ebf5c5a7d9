import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Language } from '../../shared/contract/fields.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { brandByKey } from '../brands/service.ts'
import { spokenLanguage } from '../texts.ts'
import { built, DIST } from './built.ts'
import { loaderTag } from './service.ts'
import { unlistedOrigin, unlistedPage } from './unlisted.ts'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000
const SCRIPT = '<!--lyhord-script-->'

/** Nothing inline, nothing from elsewhere. `frame-ancestors` says who may show the page in a frame. */
const policy = (parts: Record<string, string> = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...parts,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Anybody may show it, as it holds nothing and can do nothing. */
const UNLISTED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *"

function page(reply: FastifyReply, html: string, csp: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', csp)
    .header('cache-control', 'no-cache')
    .header('referrer-policy', 'strict-origin')
    .send(html)
}

export async function pageRoutes(http: FastifyInstance, app: App): Promise<void> {
  for (const folder of ['desk', 'pages']) {
    await http.register(fastifyStatic, {
      root: join(DIST, folder, 'assets'),
      prefix: folder === 'desk' ? '/assets/' : '/pages/assets/',
      decorateReply: false,
      preCompressed: true,
      immutable: true,
      maxAge: YEAR_MS,
      index: false,
    })
  }

  http.get<{ Querystring: { key?: string } }>('/chat', async ({ query, headers }, reply) => {
    const brand = await brandByKey(app, query.key ?? '')
    const unlisted = unlistedOrigin(app, headers, brand.allowedOrigins)
    if (unlisted !== null) {
      const language = spokenLanguage(headers['accept-language']) ?? (brand.language as Language)
      return page(reply, unlistedPage(language, unlisted), UNLISTED)
    }
    const ancestors = ["'self'", ...brand.allowedOrigins].join(' ')
    return page(reply, built('pages/widget/frame/index.html'), policy({ 'frame-ancestors': ancestors }))
  })

  // The signed link back into a chat: the token stands behind the #, where no log and no proxy sees it.
  http.get('/chat/back', async (_request, reply) => page(reply, built('pages/widget/frame/index.html'), policy()))

  // Not as a parameter: the router takes a hundred characters for one, and the token has more.
  for (const path of ['/s/*', '/p/*', '/m/*'])
    http.get(path, async (_request, reply) => page(reply, built('pages/survey/index.html'), policy()))

  http.get<{ Querystring: ShopQuery }>('/shop', async ({ query }, reply) => {
    return page(reply, await shop(app, 'pages/shop/index.html', query), policy())
  })

  http.get<{ Querystring: ShopQuery }>('/shop/strict', async ({ query }, reply) => {
    const strict = policy({ 'img-src': "'self'", 'form-action': "'none'", 'font-src': "'none'" })
    return page(reply, await shop(app, 'pages/shop/strict.html', query), strict)
  })

  // Styles of the component library are set by script, which a policy counts as inline.
  const desk = policy({ 'style-src': "'self' 'unsafe-inline'" })
  http.get('/*', async (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) throw new DeskError('not_found')
    return page(reply, built('desk/index.html'), desk)
  })
}

interface ShopQuery {
  key?: string
  lang?: string
}

/** The demo shop carries the very tag that a real shop would, and says its language before any script runs. */
async function shop(app: App, path: string, { key, lang }: ShopQuery): Promise<string> {
  const brand = await brandByKey(app, key ?? '')
  const language = spokenLanguage(lang) ?? brand.language
  return built(path)
    .replace(SCRIPT, loaderTag('', brand.widgetKey))
    .replace(/<html lang="\w*"/, `<html lang="${language}"`)
}
