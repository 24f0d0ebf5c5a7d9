import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { Changes } from './changes.tsx'
import { MeasurementForm } from './measurement-form.tsx'

/** What the brand decides about the measurement, and who decided it. */
export function MeasurementPage() {
  const { t } = useTranslation()
  const { id: brandId, name } = useBrand()
  const measurement = useQuery(useTRPC().brands.measurement.queryOptions({ brandId }))

  const body = () => {
    if (measurement.isPending) return <FormSkeleton />
    if (measurement.isError) return <ErrorState error={measurement.error} onRetry={() => void measurement.refetch()} />
    const { data } = measurement
    const latest = data.changes[0]?.id ?? 'none'
    return (
      <>
        <MeasurementForm key={`${brandId} ${latest}`} brandId={brandId} measurement={data} />
        <Section title={t('admin.measurement.changes.title')}>
          <Changes changes={data.changes} currency={data.currency} />
        </Section>
      </>
    )
  }
  return (
    <SettingsPage title={t('admin.measurement.title')} lede={t('admin.measurement.lede', { brand: name })}>
      {body()}
    </SettingsPage>
  )
}
