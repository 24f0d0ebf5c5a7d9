import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { ColleagueRow } from './colleague-row.tsx'
import { InviteSection } from './invite-section.tsx'
import { PendingInvitations } from './pending-invitations.tsx'
import styles from './team.module.css'

export function TeamPage() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const team = useQuery(useTRPC().team.list.queryOptions({ brandId }))
  const byName = new Intl.Collator(localeOf())
  const colleagues = team.data?.toSorted((a, b) => byName.compare(a.name, b.name)) ?? []
  return (
    <SettingsPage title={t('admin.team.title')} lede={t('admin.roles.note')}>
      <Section title={t('admin.team.colleagues')}>
        {team.isPending && <FormSkeleton />}
        {team.isError && <ErrorState error={team.error} onRetry={() => void team.refetch()} />}
        {team.data && (
          <ul className={styles.team}>
            {colleagues.map((colleague) => (
              <ColleagueRow key={colleague.id} brandId={brandId} colleague={colleague} />
            ))}
          </ul>
        )}
        {colleagues.length === 1 && <p className={styles.soft}>{t('admin.team.alone')}</p>}
      </Section>
      <InviteSection brandId={brandId} />
      <PendingInvitations brandId={brandId} />
    </SettingsPage>
  )
}
