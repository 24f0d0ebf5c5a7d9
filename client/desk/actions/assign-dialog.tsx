import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import type { Colleague } from '../../../shared/contract/people.ts'
import { describeError } from '../../lib/errors.ts'
import { useMe } from '../../lib/me.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog/dialog.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Initials } from '../../ui/marks/initials.tsx'
import styles from './actions.module.css'
import type { useActions } from './use-actions.ts'

interface Props {
  conversation: ConversationRow
  colleagues: readonly Colleague[]
  actions: ReturnType<typeof useActions>
  onClose: () => void
}

/** To whom, and why: with a reason it is a transfer, and the reason is kept. */
export default function AssignDialog({ conversation, colleagues, actions, onClose }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const { id: conversationId, assigneeId, status } = conversation
  const agents = colleagues.filter(({ roles }) => roles.includes('agent'))
  const [toUserId, setToUserId] = useState(assigneeId ?? me.id)
  const [reason, setReason] = useState('')
  const mayTransfer = assigneeId !== null && status !== 'closed'
  const { assign, transfer } = actions
  const error = assign.error ?? transfer.error

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (toUserId === (assigneeId ?? '')) return onClose()
    const done = { onSuccess: onClose }
    if (toUserId !== '' && mayTransfer && reason.trim() !== '')
      transfer.mutate({ conversationId, toUserId, reason: reason.trim() }, done)
    else assign.mutate({ conversationId, toUserId: toUserId || null }, done)
  }

  return (
    <Dialog title={mayTransfer ? t('desk.assign.transfer') : t('desk.assign.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit}>
        <fieldset className={styles.people}>
          <legend>{t('desk.assign.to')}</legend>
          {agents.map(({ id, name, isOnline, isTakingChats }) => (
            <label key={id} className={styles.person}>
              <input
                type="radio"
                name="to"
                value={id}
                checked={toUserId === id}
                autoFocus={toUserId === id}
                onChange={() => setToUserId(id)}
              />
              <Initials name={name} isOnline={isOnline} />
              <span>{id === me.id ? t('desk.assign.me', { name }) : name}</span>
              <small>
                {isOnline ? (isTakingChats ? t('desk.assign.takes') : t('desk.assign.here')) : t('desk.assign.away')}
              </small>
            </label>
          ))}
          {assigneeId !== null && (
            <label className={styles.person}>
              <input type="radio" name="to" value="" checked={toUserId === ''} onChange={() => setToUserId('')} />
              <span>{t('desk.assign.nobody')}</span>
            </label>
          )}
        </fieldset>
        {mayTransfer && toUserId !== '' && toUserId !== assigneeId && (
          <TextField
            label={t('desk.assign.reason')}
            hint={t('desk.assign.reasonHint')}
            value={reason}
            maxLength={300}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {error && (
          <p className={styles.error} role="alert">
            {describeError(error, t)}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" isBusy={assign.isPending || transfer.isPending}>
            {mayTransfer ? t('desk.assign.doTransfer') : t('desk.assign.do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
