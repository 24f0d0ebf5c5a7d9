import type { ConversationDetail, View } from '../../../shared/contract/conversation.ts'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import { useConversation } from '../conversation/use-conversation.ts'
import { BeforeCard } from './before-card.tsx'
import styles from './context.module.css'
import { JourneyCard } from './journey-card.tsx'
import { NowCard } from './now-card.tsx'
import { PromisesCard } from './promises-card.tsx'
import { WhoCard } from './who-card.tsx'

interface Props {
  conversationId: string
  view: View
}

/** Everything about this customer that one would else have to ask for. */
export function ContextPanel({ conversationId, view }: Props) {
  const { detail } = useConversation(conversationId)
  return <div className={styles.panel}>{detail ? <Cards detail={detail} view={view} /> : <Ghosts />}</div>
}

const Cards = ({ detail, view }: { detail: ConversationDetail; view: View }) => (
  <>
    <NowCard now={detail.now} isOnline={detail.customer.isOnline} conversationId={detail.conversation.id} />
    {detail.promises.length > 0 && <PromisesCard promises={detail.promises} conversationId={detail.conversation.id} />}
    <JourneyCard timeline={detail.timeline} />
    <BeforeCard earlier={detail.earlier} view={view} />
    <WhoCard customer={detail.customer} />
  </>
)

const Ghosts = () => (
  <>
    {[120, 180, 90].map((height) => (
      <div key={height} className={styles.card}>
        <Skeleton width="40%" />
        <div style={{ blockSize: height }} />
      </div>
    ))}
  </>
)
