import { redirect } from '@tanstack/react-router'
import type { Role } from '../../shared/contract/people.ts'
import { setLanguage } from './i18n.ts'
import { chosenBrand, findBrand } from './me.ts'
import { connectStaff, socket } from './socket.ts'
import { client, queryClient, trpc } from './trpc.ts'

/** Before a page for the staff: knows who is signed in, or leads to where they can. */
export async function requireStaff(): Promise<void> {
  const key = trpc.me.get.queryKey()
  // Known already: a page may open while the connection is away.
  if (queryClient.getQueryData(key)) return
  if (!(await connectStaff())) {
    const { isSetUp } = await client.setup.status.query()
    throw redirect({ to: isSetUp ? '/sign-in' : '/setup' })
  }
  const me = await queryClient.ensureQueryData(trpc.me.get.queryOptions())
  await setLanguage(me.preferences.language)
}

/** To the sign-in page by a fresh load, so that nothing stays in memory of whoever was signed in. */
export function leaveDesk(): void {
  socket.disconnect()
  location.assign('/sign-in')
}

export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  leaveDesk()
}

/** Before a page of leads or administrators: whoever is neither is led to the inbox. */
export function requireRole(role: Role): void {
  const me = queryClient.getQueryData(trpc.me.get.queryKey())
  if (!me || !findBrand(me, chosenBrand())?.roles.includes(role)) throw redirect({ to: '/inbox', replace: true })
}
