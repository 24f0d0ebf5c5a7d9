import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FailedJob } from '../../../shared/contract/work.ts'
import { describeError } from '../../lib/errors.ts'
import { formatMoment } from '../../lib/format.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import styles from './work.module.css'

/** What was given up, why, and the way to have it done after all. */
export function FailedWork({ brandId, failed }: { brandId: string; failed: readonly FailedJob[] }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const tryAgain = useMutation(
    trpc.work.tryAgain.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.work.failed.again'))
        await queries.invalidateQueries({ queryKey: trpc.work.waiting.queryKey({ brandId }) })
      },
      onError: (error) => toast.error(describeError(error, t)),
    }),
  )
  return (
    <Section title={t('admin.work.failed.title')} lede={t('admin.work.failed.lede')}>
      <ul className={styles.list}>
        {failed.map(({ id, kind, error, attempts, failedAt }) => {
          const what = t(`admin.work.kinds.${kind}`)
          const when = formatMoment(failedAt)
          return (
            <li key={id} className={styles.row}>
              <p>{what}</p>
              <Button
                size="small"
                aria-label={t('admin.work.failed.tryNamed', { what, when })}
                isBusy={tryAgain.isPending && tryAgain.variables.jobId === id}
                onClick={() => tryAgain.mutate({ brandId, jobId: id })}
              >
                {t('common.tryAgain')}
              </Button>
              <p className={styles.late}>
                {t(`admin.work.errors.${error}`)} {t('admin.work.failed.when', { when, count: attempts })}
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
