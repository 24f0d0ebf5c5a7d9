import { useNavigate } from '@tanstack/react-router'
import { useHasRole } from '../lib/me.ts'
import { useKeys } from '../lib/use-keys.ts'

/** `G` and a letter: from page to page. */
export function useGoKeys(): void {
  const navigate = useNavigate()
  const isLead = useHasRole('lead')
  const isAdmin = useHasRole('admin')
  useKeys({
    goInbox: () => navigate({ to: '/inbox' }),
    ...(isLead && { goLead: () => navigate({ to: '/balance' }), goVoices: () => navigate({ to: '/voices' }) }),
    ...(isAdmin && { goSettings: () => navigate({ to: '/settings' }) }),
  })
}
