import type { Language } from '../../shared/contract/fields.ts'
import type { App } from '../app.ts'
import { escapeHtml } from '../escape-html.ts'
import { translator } from '../texts.ts'

/**
 * The origin of the page that asks for the chat in its frame, where the brand does not list it. A browser would show such a frame as an
 * empty box. Null too for a page that does not say where it is: the policy alone stands in its way then.
 */
export function unlistedOrigin(
  app: Pick<App, 'isOwnOrigin'>,
  { referer, host }: { referer?: string | undefined; host?: string | undefined },
  allowed: readonly string[],
): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { origin } = new URL(referer)
  return allowed.includes(origin) || app.isOwnOrigin(origin, host ?? null) ? null : origin
}

/** What stands in the chat's place there: no script, nothing of the brand's. */
export function unlistedPage(language: Language, origin: string): string {
  const t = translator(language)
  const shop = t('widget.unlisted.shop').replace('{{origin}}', () => escapeHtml(origin))
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Chat</title>
<style>
  :root { color-scheme: light dark }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 32px 24px }
  p { overflow-wrap: anywhere }
</style>
<h1 style="font-size: 18px">${t('widget.unlisted.title')}</h1>
<p>${shop}</p>
`
}
