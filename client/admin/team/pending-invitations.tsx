import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../lib/errors.ts'
import { formatMoment, localeOf } from '../../lib/format.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import styles from './team.module.css'

/** Links that are out and still work. Where there are none, nothing is said. */
export function PendingInvitations({ brandId }: { brandId: string }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const invitations = useQuery(trpc.team.invitations.queryOptions({ brandId }))
  const withdraw = useMutation(
    trpc.team.withdraw.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.team.pending.withdrawn'))
        await queries.invalidateQueries({ queryKey: trpc.team.invitations.queryKey({ brandId }) })
      },
      onError: (error) => toast.error(describeError(error, t)),
    }),
  )
  if (invitations.isError)
    return (
      <Section title={t('admin.team.pending.title')}>
        <ErrorState error={invitations.error} onRetry={() => void invitations.refetch()} />
      </Section>
    )
  if (!invitations.data || invitations.data.length === 0) return null
  const list = new Intl.ListFormat(localeOf(), { type: 'conjunction' })
  return (
    <Section title={t('admin.team.pending.title')}>
      <ul className={styles.team}>
        {invitations.data.map(({ id, email, roles, expiresAt }) => {
          const who = email ?? t('admin.team.pending.anyone')
          return (
            <li key={id} className={styles.invitation}>
              <p className={styles.name}>{who}</p>
              <p className={styles.soft}>
                {list.format(roles.map((role) => t(`admin.roles.${role}Inline`)))},{' '}
                {t('admin.team.pending.until', { when: formatMoment(expiresAt) })}
              </p>
              <Button
                size="small"
                kind="quiet"
                aria-label={t('admin.team.pending.withdrawNamed', { who })}
                isBusy={withdraw.isPending && withdraw.variables.invitationId === id}
                onClick={() => withdraw.mutate({ brandId, invitationId: id })}
              >
                {t('admin.team.pending.withdraw')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
