import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ConversationDetail } from '../../../shared/contract/conversation.ts'
import { describeError } from '../../lib/errors.ts'
import { formatMoment, formatSoon } from '../../lib/format.ts'
import { useHasRole } from '../../lib/me.ts'
import { trpc } from '../../lib/trpc.ts'
import { useNow } from '../../lib/use-now.ts'
import { Chip } from '../../ui/marks/chip.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { patchDetail } from '../live/caches.ts'
import { Card } from './card.tsx'
import styles from './context.module.css'

interface Props {
  promises: ConversationDetail['promises']
  conversationId: string
}

/** What was promised; a tick when it is kept. */
export function PromisesCard({ promises, conversationId }: Props) {
  const { t } = useTranslation()
  const now = useNow()
  const mayHandle = useHasRole('agent')
  const show = (promiseId: string, keptAt: number | null) =>
    patchDetail(conversationId, (detail) => ({
      ...detail,
      promises: detail.promises.map((promise) => (promise.id === promiseId ? { ...promise, keptAt } : promise)),
    }))
  const { mutate } = useMutation(
    trpc.promises.setKept.mutationOptions({
      onError: (error, { promiseId, isKept }) => {
        show(promiseId, isKept ? null : Date.now())
        toast.error(describeError(error, t))
      },
    }),
  )
  return (
    <Card title={t('desk.promises.title')}>
      <ul className={styles.promises}>
        {promises.map(({ id, text, dueAt, keptAt }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={keptAt !== null}
                disabled={!mayHandle}
                onChange={(event) => {
                  const isKept = event.target.checked
                  // At once, so that the tick is there when the finger is.
                  show(id, isKept ? Date.now() : null)
                  mutate({ promiseId: id, isKept })
                }}
              />
              <span dir="auto">{text}</span>
            </label>
            {keptAt !== null ? (
              <Chip tone="kept">{t('desk.promises.kept')}</Chip>
            ) : (
              <span title={formatMoment(dueAt)}>
                <Chip tone={dueAt < now ? 'declined' : 'waiting'}>
                  {dueAt < now
                    ? t('desk.promises.late', { when: formatSoon(dueAt) })
                    : t('desk.promises.due', { when: formatSoon(dueAt) })}
                </Chip>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
