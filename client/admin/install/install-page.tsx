import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { CodeBlock } from '../code/code-block.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { Notice } from '../entrance/notice.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { IdentitySection } from './identity-section.tsx'
import { OriginsSection } from './origins-section.tsx'
import { PolicySection } from './policy-section.tsx'
import { eventSnippet, originOfTag } from './snippets.ts'

/** All that the developer of the shop needs, in the order they need it. */
export function InstallPage() {
  const { t } = useTranslation()
  const { id: brandId, currency } = useBrand()
  const install = useQuery(useTRPC().brands.install.queryOptions({ brandId }))

  const body = () => {
    if (install.isPending) return <FormSkeleton />
    if (install.isError) return <ErrorState error={install.error} onRetry={() => void install.refetch()} />
    const { scriptTag, strictDemoUrl, isHttps } = install.data
    const comments = t('admin.install.events.comments', { returnObjects: true })
    return (
      <>
        {!isHttps && <Notice tone="warning">{t('admin.install.notHttps')}</Notice>}
        <Section title={t('admin.install.tag.title')} lede={t('admin.install.tag.body')}>
          <CodeBlock label={t('admin.install.tag.label')} code={scriptTag} />
        </Section>
        <OriginsSection />
        <Section title={t('admin.install.events.title')} lede={t('admin.install.events.body')}>
          <CodeBlock label={t('admin.install.events.label')} code={eventSnippet(comments, currency)} />
        </Section>
        <IdentitySection brandId={brandId} />
        <PolicySection deskOrigin={originOfTag(scriptTag, location.origin)} strictDemoUrl={strictDemoUrl} />
      </>
    )
  }
  return (
    <SettingsPage title={t('admin.install.title')} lede={t('admin.install.lede')}>
      {body()}
    </SettingsPage>
  )
}
