import type { App } from '../app.ts'
import type { Viewer } from '../viewer.ts'

const EVERY_MS = 3_000

/**
 * Cuts the sockets whose session is gone: run out, or ended by another process, such as the command line. What this process ends
 * itself is cut at once, by the hook on deletion.
 */
export function watchSessions(app: App): { stop: () => void } {
  const timer = setInterval(() => {
    cutEnded(app).catch((err) => app.log.error({ err }, 'sessions could not be checked'))
  }, EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

async function cutEnded(app: App): Promise<void> {
  const staff = [...app.io.sockets.sockets.values()].flatMap((socket) => {
    const viewer: Viewer | undefined = socket.data.viewer
    return viewer?.kind === 'staff' ? [{ socket, sessionId: viewer.sessionId }] : []
  })
  if (staff.length === 0) return
  const rows = await app.db.kysely
    .selectFrom('sessions')
    .select(['id', 'expiresAt'])
    .where('id', 'in', [...new Set(staff.map(({ sessionId }) => sessionId))])
    .execute()
  const living = new Set(rows.filter((row) => new Date(row.expiresAt).getTime() > Date.now()).map(({ id }) => id))
  for (const { socket, sessionId } of staff) if (!living.has(sessionId)) socket.disconnect(true)
}
