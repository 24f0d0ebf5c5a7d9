import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { BrandForm } from './brand-form.tsx'

export function BrandPage() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const brand = useQuery(useTRPC().brands.get.queryOptions({ brandId }))
  return (
    <SettingsPage title={t('admin.brand.title')} lede={t('admin.brand.lede')}>
      {brand.isPending && <FormSkeleton />}
      {brand.isError && <ErrorState error={brand.error} onRetry={() => void brand.refetch()} />}
      {brand.data && <BrandForm key={brandId} brand={brand.data} />}
    </SettingsPage>
  )
}
