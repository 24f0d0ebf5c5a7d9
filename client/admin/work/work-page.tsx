import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatMoment, formatNumber } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { Notice } from '../entrance/notice.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { FailedWork } from './failed-work.tsx'
import { MailTable } from './mail-table.tsx'
import styles from './work.module.css'

const EVERY_MS = 15_000

/** What the desk does later, in numbers: whom it is about is nobody's to see. */
export function WorkPage() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const work = useQuery(useTRPC().work.waiting.queryOptions({ brandId }, { refetchInterval: EVERY_MS }))

  const body = () => {
    if (work.isPending) return <FormSkeleton />
    if (work.isError) return <ErrorState error={work.error} onRetry={() => void work.refetch()} />
    const { mails, waiting, failed, canSendMail, hasPublicUrl } = work.data
    return (
      <>
        <Section title={t('admin.work.mail.title')} lede={t('admin.work.mail.lede')}>
          {!canSendMail && <Notice tone="warning">{t('admin.work.mail.noServer')}</Notice>}
          {canSendMail && !hasPublicUrl && <Notice tone="warning">{t('admin.work.mail.noAddress')}</Notice>}
          {mails.length > 0 ? <MailTable mails={mails} /> : <p className={styles.soft}>{t('admin.work.mail.none')}</p>}
        </Section>
        {failed.length > 0 && <FailedWork brandId={brandId} failed={failed} />}
        <Section title={t('admin.work.other.title')}>
          {waiting.length === 0 && <p className={styles.soft}>{t('admin.work.other.none')}</p>}
          <ul className={styles.list}>
            {waiting.map(({ kind, count, lateSince }) => (
              <li key={kind} className={styles.row}>
                <p>{t(`admin.work.kinds.${kind}`)}</p>
                <p className={styles.number}>{formatNumber(count)}</p>
                {lateSince !== null && (
                  <p className={styles.late}>{t('admin.work.other.late', { when: formatMoment(lateSince) })}</p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      </>
    )
  }
  return (
    <SettingsPage title={t('admin.work.title')} lede={t('admin.work.lede')}>
      {body()}
    </SettingsPage>
  )
}
