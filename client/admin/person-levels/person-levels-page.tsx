import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { EarlierTimes } from './earlier-times.tsx'
import { InForce } from './in-force.tsx'
import styles from './person-levels.module.css'
import { SwitchOnForm } from './switch-on-form.tsx'

/** Whether figures and signals of single persons are counted: off until somebody has said what for, and never for longer than a year. */
export function PersonLevelsPage() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const state = useQuery(useTRPC().personLevels.get.queryOptions({ brandId }))
  const means = t('admin.people.means', { returnObjects: true })

  const body = () => {
    if (state.isPending) return <FormSkeleton />
    if (state.isError) return <ErrorState error={state.error} onRetry={() => void state.refetch()} />
    const { current, earlier, today } = state.data
    return (
      <>
        <InForce brandId={brandId} current={current} />
        <Section title={t('admin.people.meansTitle')}>
          <ul className={styles.means}>
            {means.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <HowLink figure="floors" />
          </p>
        </Section>
        <Section
          title={t(current ? 'admin.people.renew' : 'admin.people.switchOn')}
          lede={t(current ? 'admin.people.renewLede' : 'admin.people.switchOnLede')}
        >
          <SwitchOnForm key={`${brandId} ${current?.id}`} brandId={brandId} today={today} before={current} />
        </Section>
        {earlier.length > 0 && (
          <Section title={t('admin.people.earlier')}>
            <EarlierTimes times={earlier} />
          </Section>
        )}
      </>
    )
  }
  return (
    <SettingsPage title={t('admin.people.title')} lede={t('admin.people.lede')}>
      {body()}
    </SettingsPage>
  )
}
