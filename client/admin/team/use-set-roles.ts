import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colleague, Role } from '../../../shared/contract/people.ts'
import { describeError } from '../../lib/errors.ts'
import { useMe } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { toast } from '../../ui/toast/toast.tsx'

/** A colleague's roles, shown as chosen while they are saved and as they were when they could not be. */
export function useSetRoles(brandId: string, colleague: Colleague) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const me = useMe()
  const [error, setError] = useState<string | null>(null)
  const save = useMutation(
    trpc.team.setRoles.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.team.rolesSaved', { name: colleague.name }))
        await queries.invalidateQueries({ queryKey: trpc.team.list.queryKey({ brandId }) })
        if (colleague.id === me.id) await queries.invalidateQueries({ queryKey: trpc.me.get.queryKey() })
      },
      onError: (cause) => setError(describeError(cause, t)),
    }),
  )
  const setRoles = (roles: Role[]) => {
    setError(roles.length === 0 ? t('admin.wrong.roles') : null)
    if (roles.length > 0) save.mutate({ brandId, userId: colleague.id, roles })
  }
  return { roles: save.isPending ? save.variables.roles : colleague.roles, error, isBusy: save.isPending, setRoles }
}
