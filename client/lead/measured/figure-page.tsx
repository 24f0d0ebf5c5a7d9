import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Figure, isFigure } from '../../ui/how-link/figures.ts'
import { Page, Section } from '../../ui/page/page.tsx'
import { EmptyState } from '../../ui/states/empty-state.tsx'
import styles from './measured.module.css'
import { Signals } from './signals.tsx'

const route = getRouteApi('/staff/measured/$figure')

/** What a figure is, how it is counted, where it can be wrong, who sees it, and from how many answers. */
export function FigurePage() {
  const { t } = useTranslation()
  const { figure } = route.useParams()
  return (
    <Page
      title={isFigure(figure) ? t(`measured.figures.${figure}.title`) : t('measured.title')}
      lede={isFigure(figure) ? t(`measured.figures.${figure}.what`) : null}
      actions={
        <Link to="/measured" className={styles.back ?? ''}>
          <ArrowLeft size={15} aria-hidden="true" /> {t('measured.back')}
        </Link>
      }
    >
      {isFigure(figure) ? <Explanation figure={figure} /> : <EmptyState title={t('common.notFound')} />}
    </Page>
  )
}

function Explanation({ figure }: { figure: Figure }) {
  const { t } = useTranslation()
  const limits = t(`measured.figures.${figure}.limits`, { returnObjects: true })
  return (
    <>
      <Section title={t('measured.parts.how')}>
        <p className={styles.text}>{t(`measured.figures.${figure}.how`)}</p>
      </Section>
      <Section title={t('measured.parts.example')}>
        <p className={styles.example}>{t(`measured.figures.${figure}.example`)}</p>
      </Section>
      {figure === 'signals' && (
        <Section title={t('measured.parts.signals')}>
          <Signals />
        </Section>
      )}
      <Section title={t('measured.parts.limits')}>
        <ul className={styles.limits}>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('measured.parts.who')}>
        <p className={styles.text}>{t(`measured.figures.${figure}.who`)}</p>
      </Section>
      <Section title={t('measured.parts.enough')}>
        <p className={styles.text}>{t(`measured.figures.${figure}.enough`)}</p>
      </Section>
    </>
  )
}
