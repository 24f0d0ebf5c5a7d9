import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PersonLevels } from '../../../shared/contract/person-levels.ts'
import { describeError } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { Notice } from '../entrance/notice.tsx'
import styles from './person-levels.module.css'
import { Said } from './said.tsx'

/** On, with all that was said for it and the way to switch it off; or off. */
export function InForce({ brandId, current }: { brandId: string; current: PersonLevels | null }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const switchOff = useMutation(
    trpc.personLevels.switchOff.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.people.switchedOff'))
        await queries.invalidateQueries({ queryKey: trpc.personLevels.get.queryKey({ brandId }) })
      },
      onError: (error) => toast.error(describeError(error, t)),
    }),
  )
  if (!current) return <Notice tone="calm">{t('admin.people.isOff')}</Notice>
  return (
    <section className={styles.inForce} aria-label={t('admin.people.isOn')}>
      <h2>{t('admin.people.isOn')}</h2>
      <Said time={current} />
      <Button isBusy={switchOff.isPending} onClick={() => switchOff.mutate({ brandId })}>
        {t('admin.people.switchOff')}
      </Button>
    </section>
  )
}
