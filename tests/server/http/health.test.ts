import { expect, test } from 'vitest'
import { startDesk } from '../../support/desk.ts'
import { send } from '../../support/http.ts'

test('the desk says that it lives and that it is ready, and not ready once its database is gone', async () => {
  const desk = await startDesk()
  expect((await send(desk.url, '/healthz')).status).toBe(200)
  expect((await send(desk.url, '/readyz')).status).toBe(200)

  await desk.app.db.close()
  expect(await send(desk.url, '/readyz')).toMatchObject({ status: 503, body: '{"ok":false}' })
  expect((await send(desk.url, '/healthz')).status).toBe(200)
})
