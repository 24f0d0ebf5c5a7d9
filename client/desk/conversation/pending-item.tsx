import { useTranslation } from 'react-i18next'
import type { PostMessage } from '../../../shared/contract/message.ts'
import { showBidiControls } from '../../../shared/text/clean.ts'
import { describeFailure } from '../../lib/errors.ts'
import type { Queued } from '../../lib/outbox.ts'
import { useIsConnected } from '../../lib/use-is-connected.ts'
import { Bubble } from '../../ui/bubble/bubble.tsx'
import { drafts } from '../composer/drafts.ts'
import { outbox } from '../composer/outbox.ts'
import styles from './stream.module.css'

/** A message on its way: sending, waiting for the connection, or refused, with what can be done about it. */
export function PendingItem({ entry: { item, state, reason } }: { entry: Queued<PostMessage> }) {
  const { t } = useTranslation()
  const isConnected = useIsConnected()
  const { id, conversationId, visibility, body } = item
  const edit = () => {
    if (!outbox().takeBack(id)) return
    const written = drafts.of(conversationId, visibility)?.body
    drafts.write({ conversationId, visibility, body: written ? `${body}\n\n${written}` : body })
  }
  return (
    <li className={styles.item} data-from={visibility === 'note' ? 'note' : 'ours'}>
      <div className={styles.line}>
        <Bubble
          body={showBidiControls(body)}
          side="own"
          material={visibility === 'note' ? 'note' : 'message'}
          state={state === 'failed' ? 'failed' : 'sending'}
          name={t('desk.you')}
        />
      </div>
      <div className={styles.foot} data-state={state} role="status">
        {state !== 'failed' && <span>{isConnected ? t('desk.sending') : t('desk.waitsToSend')}</span>}
        {/* What a colleague's reply stopped is asked about above the composer. */}
        {state === 'failed' && reason === 'reply_not_seen' && <span>{t('desk.stopped')}</span>}
        {state === 'failed' && reason !== 'reply_not_seen' && (
          <>
            <span>{`${t('desk.failed')} ${describeFailure(reason, t)}`}</span>
            <button type="button" className={styles.again} onClick={() => outbox().retry(id)}>
              {t('common.tryAgain')}
            </button>
            <button type="button" className={styles.again} onClick={edit}>
              {t('desk.editUnsent')}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
