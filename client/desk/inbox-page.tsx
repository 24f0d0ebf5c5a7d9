import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '../lib/use-keys.ts'
import { useTitle } from '../lib/use-title.ts'
import { Splitter } from './columns/splitter.tsx'
import { useColumns } from './columns/use-columns.ts'
import { ContextDrawer } from './context/context-drawer.tsx'
import { ContextPanel } from './context/context-panel.tsx'
import { ConversationView } from './conversation/conversation-view.tsx'
import { NothingOpen } from './conversation/nothing-open.tsx'
import styles from './inbox-page.module.css'
import { ConversationList } from './list/conversation-list.tsx'
import { isView, rememberView } from './list/views.ts'

/** List, conversation, context. On a phone one at a time. */
export function InboxPage() {
  const { t } = useTranslation()
  const params = useParams({ from: '/staff/inbox/$view/{-$conversationId}' })
  const view = isView(params.view) ? params.view : 'waiting'
  const { conversationId } = params
  const { list, context, isNarrow, isContextOpen, setWidth, setContextOpen } = useColumns(conversationId)
  const toggleContext = () => setContextOpen(!isContextOpen)
  useKeys({ foldContext: toggleContext })
  useTitle(t(`desk.view.${view}`))
  useEffect(() => rememberView(view), [view])
  return (
    <div
      className={styles.inbox}
      data-open={conversationId ? true : undefined}
      style={{ '--list': `${list}px`, '--context': `${context}px` }}
    >
      <section className={styles.list} aria-labelledby="list-title">
        <ConversationList key={view} view={view} conversationId={conversationId} />
        <Splitter
          column="list"
          label={t('desk.resizeList')}
          width={list}
          direction={1}
          onResize={(width) => setWidth('list', width)}
        />
      </section>
      {conversationId ? (
        <ConversationView
          conversationId={conversationId}
          view={view}
          isContextOpen={isContextOpen}
          onToggleContext={toggleContext}
        />
      ) : (
        <NothingOpen />
      )}
      {conversationId && isContextOpen && isNarrow && (
        <ContextDrawer onClose={() => setContextOpen(false)}>
          <ContextPanel conversationId={conversationId} view={view} />
        </ContextDrawer>
      )}
      {conversationId && isContextOpen && !isNarrow && (
        <aside className={styles.context} aria-label={t('desk.context.label')}>
          <Splitter
            column="context"
            label={t('desk.resizeContext')}
            width={context}
            direction={-1}
            onResize={(width) => setWidth('context', width)}
          />
          <ContextPanel conversationId={conversationId} view={view} />
        </aside>
      )}
    </div>
  )
}
