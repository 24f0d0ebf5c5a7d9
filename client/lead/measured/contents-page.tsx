import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FIGURE_GROUPS, type FigureGroup } from '../../ui/how-link/figures.ts'
import { Page, Section } from '../../ui/page/page.tsx'
import styles from './measured.module.css'
import { PersonLevelsNow } from './person-levels-now.tsx'

const GROUPS = Object.keys(FIGURE_GROUPS) as FigureGroup[]

/** Everything that is measured, each with a sentence and the way to its page. */
export function ContentsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('measured.title')} lede={t('measured.lede')}>
      {GROUPS.map((group) => (
        <Section key={group} title={t(`measured.groups.${group}`)}>
          <ul className={styles.contents}>
            {FIGURE_GROUPS[group].map((figure) => (
              <li key={figure}>
                <Link to="/measured/$figure" params={{ figure }}>
                  {t(`measured.figures.${figure}.title`)}
                </Link>
                <p>{t(`measured.figures.${figure}.what`)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t('measured.people.title')}>
        <PersonLevelsNow />
      </Section>
    </Page>
  )
}
