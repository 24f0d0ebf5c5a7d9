import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useHasRole } from '../lib/me.ts'

const QUIET_MS = 2_000

/** Fetches the code of the other pages when this one has come to rest: they then open at once, and without a connection. */
export function usePreloadPages(): void {
  const router = useRouter()
  const isLead = useHasRole('lead')
  const isAdmin = useHasRole('admin')
  const isAgent = useHasRole('agent')
  useEffect(() => {
    const places = [
      ...(isAgent ? (['/me/work'] as const) : []),
      ...(isLead ? (['/voices', '/balance', '/integrity'] as const) : []),
      ...(isAdmin ? (['/settings/install', '/settings/team', '/settings/brand'] as const) : []),
      '/settings/account' as const,
    ]
    const timer = setTimeout(() => Promise.allSettled(places.map((to) => router.preloadRoute({ to }))), QUIET_MS)
    return () => clearTimeout(timer)
  }, [router, isAgent, isLead, isAdmin])
}
