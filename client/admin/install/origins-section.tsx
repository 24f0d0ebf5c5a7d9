import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { OriginsEditor } from './origins-editor.tsx'

/** From which addresses the chat may be opened. */
export function OriginsSection() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const brand = useQuery(useTRPC().brands.get.queryOptions({ brandId }))
  return (
    <Section title={t('admin.install.origins.title')} lede={t('admin.install.origins.body')}>
      {brand.isPending && <FormSkeleton />}
      {brand.isError && <ErrorState error={brand.error} onRetry={() => void brand.refetch()} />}
      {brand.data && <OriginsEditor brandId={brandId} origins={brand.data.allowedOrigins} />}
    </Section>
  )
}
