import { useTranslation } from 'react-i18next'
import { Page, Section } from '../ui/page/page.tsx'
import { Accuracy, Figures } from './figures.tsx'
import { Looks } from './looks.tsx'
import { Questions } from './questions.tsx'
import { Voices } from './voices.tsx'
import { Stories, WaitsAndPromises } from './work.tsx'

/** An agent's own page: what customers wrote, what is asked, and all figures there are about them. Nobody else's, and nobody else can open it. */
export function OwnPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('own.title')} lede={t('own.lede')}>
      <Questions />
      <Voices />
      <Figures />
      <Accuracy />
      <Stories />
      <WaitsAndPromises />
      <Looks />
      <Section title={t('own.held.title')} lede={t('own.held.body')}>
        <p>
          <a href="/me/held.json" download>
            {t('own.held.get')}
          </a>
        </p>
      </Section>
    </Page>
  )
}
