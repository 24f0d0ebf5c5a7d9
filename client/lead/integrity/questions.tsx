import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Chip } from '../../ui/marks/chip.tsx'
import { Section } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import styles from './integrity.module.css'
import { Question } from './question.tsx'

/** The questions that leads may read, by name: no signal stands here, and nothing to sort by. */
export function Questions() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const [opened, setOpened] = useState<{ id: string; agent: string } | null>(null)
  const list = useQuery(useTRPC().integrity.questions.queryOptions({ brandId }))
  const state = ({ isClosed, isAnswered }: { isClosed: boolean; isAnswered: boolean }) => {
    if (isClosed) return t('lead.integrity.questions.closed')
    return t(isAnswered ? 'lead.integrity.questions.answered' : 'lead.integrity.questions.unanswered')
  }
  const body = () => {
    if (!list.data) return list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    const { arePersonsOn, questions } = list.data
    if (!arePersonsOn) return <p className={styles.soft}>{t('lead.integrity.questions.off')}</p>
    if (questions.length === 0) return <p className={styles.soft}>{t('lead.integrity.questions.none')}</p>
    return (
      <ul className={styles.questions}>
        {questions.map(({ id, agent, openedAt, ...rest }) => (
          <li key={id}>
            <strong>{agent}</strong>
            <span className={styles.soft}>{t('lead.integrity.questions.from', { when: formatDay(openedAt) })}</span>
            <Chip>{state(rest)}</Chip>
            <Button
              size="small"
              aria-haspopup="dialog"
              aria-label={`${t('lead.integrity.questions.open')}: ${agent}, ${formatDay(openedAt)}`}
              onClick={() => setOpened({ id, agent })}
            >
              {t('lead.integrity.questions.open')}
            </Button>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Section title={t('lead.integrity.questions.title')} lede={t('lead.integrity.questions.lede')}>
      {body()}
      <p>
        <HowLink figure="signals" />
      </p>
      {opened && <Question questionId={opened.id} agent={opened.agent} onClose={() => setOpened(null)} />}
    </Section>
  )
}
