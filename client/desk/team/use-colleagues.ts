import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Colleague } from '../../../shared/contract/people.ts'
import { useBrand } from '../../lib/me.ts'
import { trpc } from '../../lib/trpc.ts'

/** Everybody on the staff of this brand, and their names by id. */
export function useColleagues() {
  const { id: brandId } = useBrand()
  const { data } = useQuery(trpc.team.list.queryOptions({ brandId }))
  return useMemo(() => {
    const colleagues: readonly Colleague[] = data ?? []
    const byId = new Map(colleagues.map((colleague) => [colleague.id, colleague]))
    return { colleagues, nameOf: (userId: string | null) => (userId ? (byId.get(userId)?.name ?? null) : null) }
  }, [data])
}
