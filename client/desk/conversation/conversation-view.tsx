import { useNavigate } from '@tanstack/react-router'
import { Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationDetail, View } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { useHasRole } from '../../lib/me.ts'
import { KeysWait, useKeys } from '../../lib/use-keys.ts'
import { useTitle } from '../../lib/use-title.ts'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { AssignDialog, RedactDialog, SnoozeDialog, WrapUpDialog } from '../actions/dialogs.ts'
import { useActions } from '../actions/use-actions.ts'
import { Composer } from '../composer/composer.tsx'
import { CueStrip } from '../cues/lazy-strip.ts'
import { customerName } from '../list/customer-name.ts'
import { findNeighbour } from '../list/neighbours.ts'
import type { History } from '../live/history.ts'
import { useColleagues } from '../team/use-colleagues.ts'
import { ConversationHeader, type OpenDialog } from './conversation-header.tsx'
import { ConversationSkeleton } from './conversation-skeleton.tsx'
import styles from './conversation-view.module.css'
import { Stream } from './stream.tsx'
import { useAttention } from './use-attention.ts'
import { useConversation } from './use-conversation.ts'
import { useOnScreen } from './use-on-screen.ts'
import { useSeen } from './use-seen.ts'

interface Props {
  conversationId: string
  view: View
  isContextOpen: boolean
  onToggleContext: () => void
}

export function ConversationView(props: Props) {
  const { detail, history, error, refetch } = useConversation(props.conversationId)
  useOnScreen(props.conversationId)
  if (error && !detail)
    return (
      <div className={styles.view}>
        <ErrorState error={error} onRetry={refetch} />
      </div>
    )
  if (!detail || !history) return <ConversationSkeleton />
  return <Opened {...props} detail={detail} history={history} />
}

function Opened({
  view,
  isContextOpen,
  onToggleContext,
  detail,
  history,
}: Props & { detail: ConversationDetail; history: History }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { conversation } = detail
  const { colleagues, nameOf } = useColleagues()
  const actions = useActions(conversation)
  const mayHandle = useHasRole('agent')
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [redacting, setRedacting] = useState<DeskMessage | null>(null)
  const name = customerName(conversation, t)
  // Known before closing: by then the push may have taken this one out of the list.
  const next = useRef<string>(undefined)
  const foot = useRef<HTMLDivElement>(null)
  const pane = useAttention(conversation.id, history.messages)
  useTitle(name)
  useSeen(conversation.id, history.messages.at(-1)?.seq ?? 0, conversation.unread, mayHandle)

  const isClosed = conversation.status === 'closed'
  useKeys({
    ...(mayHandle && { assign: () => setDialog('assign') }),
    ...(mayHandle && conversation.assigneeId === null && { take: actions.take }),
    ...(mayHandle &&
      !isClosed && {
        close: () => setDialog('close'),
        closeAndNext: () => {
          next.current = findNeighbour(conversation.id) ?? undefined
          setDialog('closeAndNext')
        },
        snooze: () => setDialog('snooze'),
      }),
    ...(mayHandle && !isClosed && conversation.status !== 'pending' && { pending: actions.setPending }),
  })

  const handleClosed = () => {
    if (dialog === 'closeAndNext') {
      navigate({ to: '/inbox/$view/{-$conversationId}', params: { view, conversationId: next.current } })
    }
    setDialog(null)
  }

  return (
    <main ref={pane} className={styles.view} tabIndex={-1}>
      <ConversationHeader
        conversation={conversation}
        messages={history.messages}
        view={view}
        customerName={name}
        nameOf={nameOf}
        takesYourTime={detail.takesYourTime}
        actions={actions}
        mayHandle={mayHandle}
        isContextOpen={isContextOpen}
        onToggleContext={onToggleContext}
        onOpenDialog={setDialog}
      />
      <Stream
        key={conversation.id}
        conversation={conversation}
        customerName={name}
        history={history}
        nameOf={nameOf}
        onRedact={setRedacting}
      />
      {mayHandle && (
        <div ref={foot} className={styles.foot}>
          <Composer
            key={`composer ${conversation.id}`}
            conversation={conversation}
            nameOf={nameOf}
            onLeave={() => pane.current?.querySelector<HTMLElement>('[role=log]')?.focus()}
          />
          {!isClosed && (
            <Suspense>
              <CueStrip
                key={`cues ${conversation.id}`}
                conversation={conversation}
                messages={history.messages}
                promises={detail.promises}
                onLeave={() => foot.current?.querySelector('textarea')?.focus()}
              />
            </Suspense>
          )}
        </div>
      )}
      <Suspense fallback={<KeysWait />}>
        {dialog === 'assign' && (
          <AssignDialog
            conversation={conversation}
            colleagues={colleagues}
            actions={actions}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'snooze' && (
          <SnoozeDialog conversationId={conversation.id} actions={actions} onClose={() => setDialog(null)} />
        )}
        {(dialog === 'close' || dialog === 'closeAndNext') && (
          <WrapUpDialog
            conversationId={conversation.id}
            suggestedTopic={detail.suggestedTopic}
            goesOn={dialog === 'closeAndNext'}
            close={actions.close}
            onClose={() => setDialog(null)}
            onClosed={handleClosed}
          />
        )}
        {redacting && <RedactDialog message={redacting} onClose={() => setRedacting(null)} />}
      </Suspense>
    </main>
  )
}
