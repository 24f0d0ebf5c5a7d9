import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/page/page.tsx'
import { CodeBlock } from '../code/code-block.tsx'
import { NewTabLink } from '../code/new-tab-link.tsx'
import { policySnippet } from './snippets.ts'

export function PolicySection({ deskOrigin, strictDemoUrl }: { deskOrigin: string; strictDemoUrl: string }) {
  const { t } = useTranslation()
  return (
    <Section title={t('admin.install.csp.title')} lede={t('admin.install.csp.body')}>
      <CodeBlock label={t('admin.install.csp.label')} code={policySnippet(deskOrigin)} />
      <p>
        <NewTabLink href={strictDemoUrl}>{t('admin.install.csp.strictDemo')}</NewTabLink>
      </p>
    </Section>
  )
}
