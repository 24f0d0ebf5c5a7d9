import type { Page, WebSocket } from 'playwright-core'

export interface Watch {
  /** What must not happen in a normal walk: errors of the console and of scripts, failed requests, dialogs. */
  troubles: string[]
  /** Every address asked for. */
  requests: string[]
  /** Every frame over a WebSocket, of the page and the frames in it. */
  sent: string[]
  received: string[]
}

/** Keeps what a page does, from before it is opened. */
export function watch(page: Page): Watch {
  const seen: Watch = { troubles: [], requests: [], sent: [], received: [] }
  const trouble = (what: string) => seen.troubles.push(`${what} (at ${page.url()})`)
  page.on('console', (message) => {
    if (message.type() === 'error') trouble(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => trouble(`script: ${error.stack ?? error.message}`))
  page.on('dialog', (dialog) => {
    trouble(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('request', (request) => seen.requests.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) trouble(`answer ${response.status()}: ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // Given up because the page went away: what is fetched ahead often is.
    if (why !== 'net::ERR_ABORTED') trouble(`request: ${request.url()} ${why}`)
  })
  page.on('websocket', (socket) => listen(socket, seen))
  return seen
}

function listen(socket: WebSocket, seen: Watch): void {
  seen.requests.push(socket.url())
  socket.on('framesent', ({ payload }) => seen.sent.push(String(payload)))
  socket.on('framereceived', ({ payload }) => seen.received.push(String(payload)))
}
