import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../lib/errors.ts'
import { useMe } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import styles from './welcome.module.css'

/** Whether a customer would find anybody here, and where the first conversation will appear. */
export function Readiness() {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { isTakingChats } = useMe()
  const take = useMutation(
    trpc.me.setAvailability.mutationOptions({
      onSuccess: (me) => queries.setQueryData(trpc.me.get.queryKey(), me),
      onError: (error) => toast.error(describeError(error, t)),
    }),
  )
  return (
    <div className={styles.readiness} data-ready={isTakingChats || undefined}>
      <p role="status">{t(isTakingChats ? 'admin.welcome.takingChats' : 'admin.welcome.notTakingChats')}</p>
      {!isTakingChats && (
        <Button isBusy={take.isPending} onClick={() => take.mutate({ isTakingChats: true })}>
          {t('admin.welcome.takeChats')}
        </Button>
      )}
      <Link to="/inbox">{t('admin.welcome.inbox')}</Link>
    </div>
  )
}
