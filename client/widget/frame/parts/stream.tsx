import { Component, createRef } from 'preact'
import type { Question } from '../chat/follow-survey.ts'
import { type Line, linesOf } from '../chat/lines.ts'
import type { View } from '../chat/view.ts'
import type { Texts } from '../texts.ts'
import { Address } from './address.tsx'
import { Greeting } from './greeting.tsx'
import { MessageLine, type UnsentActions, UnsentLine } from './line.tsx'
import { ReturnLink } from './return-link.tsx'
import styles from './stream.module.css'

interface Props extends UnsentActions {
  texts: Texts
  view: View
  question: Question | null
  /** Came by the return link: no need to show it. */
  isBack: boolean
  onEarlier: () => Promise<void>
  onSeen: () => void
  onAddress: (email: string) => Promise<unknown>
}

interface State {
  isBelow: boolean
}

const NEAR_PX = 60

/** The messages. Stays at the newest unless the customer reads further up; what comes earlier is put above without a jump. */
export class Stream extends Component<Props, State> {
  override state: State = { isBelow: false }
  box = createRef<HTMLElement>()
  isAtEnd = true
  isLoading = false
  height = 0
  resized = new ResizeObserver(() => {
    this.height = this.box.current?.clientHeight ?? 0
    this.settle()
  })

  override componentDidMount() {
    if (this.box.current) this.resized.observe(this.box.current)
    this.settle()
  }

  override componentWillUnmount() {
    this.resized.disconnect()
  }

  override getSnapshotBeforeUpdate(before: Props) {
    const box = this.box.current
    const isEarlier = before.view.chat?.messages[0]?.id !== this.props.view.chat?.messages[0]?.id
    return box && isEarlier ? box.scrollHeight - box.scrollTop : null
  }

  override componentDidUpdate(before: Props, _: State, fromBottom: number | null) {
    const box = this.box.current
    const { unsent, chat } = this.props.view
    if (box && fromBottom !== null && !this.isAtEnd) box.scrollTop = box.scrollHeight - fromBottom
    if (unsent.length > before.view.unsent.length) this.isAtEnd = true
    const isNewer = chat?.messages.at(-1)?.id !== before.view.chat?.messages.at(-1)?.id
    if (isNewer && !this.isAtEnd) this.setState({ isBelow: true })
    this.settle(this.props.view.asking?.screen !== before.view.asking?.screen)
  }

  /** The end, but never past the top of what stands there: the question may be taller than the box. */
  end(box: HTMLElement) {
    const { offsetTop = 0 } = box.lastElementChild as HTMLElement
    return Math.min(box.scrollHeight - box.clientHeight, offsetTop - 8)
  }

  /** Whoever has gone on to the foot of a tall question stays there, until its page is turned. */
  settle(isTurned = false) {
    const box = this.box.current
    if (!box || !this.isAtEnd) return
    const end = this.end(box)
    if (isTurned || box.scrollTop < end) box.scrollTop = end
    if (this.props.view.isShown && document.visibilityState === 'visible') this.props.onSeen()
  }

  onScroll = () => {
    const box = this.box.current
    // While the box changes its height, as when the composer grows, where it stands says nothing about the reader.
    if (!box || box.clientHeight !== this.height) return
    this.isAtEnd = this.end(box) - box.scrollTop < NEAR_PX
    if (this.isAtEnd && this.state.isBelow) this.setState({ isBelow: false })
    if (box.scrollTop < NEAR_PX) this.loadEarlier()
  }

  loadEarlier = async () => {
    if (this.isLoading || !this.props.view.chat?.hasEarlierMessages) return
    this.isLoading = true
    await this.props.onEarlier().catch(() => {})
    this.isLoading = false
  }

  toEnd = () => {
    this.isAtEnd = true
    this.setState({ isBelow: false })
    this.settle()
  }

  override render({ texts, view, question, isBack, onRetry, onEdit, onAddress }: Props, { isBelow }: State) {
    const { t } = texts
    const { chat, unsent, typing, asking, helpOffer } = view
    const { conversation, messages = [], hasEarlierMessages } = chat ?? {}
    const lines = linesOf(messages, conversation?.staffSeenSeq ?? 0, Date.now())
    const known = conversation?.agentName ?? null
    const waiting = unsent.filter(({ item }) => !messages.some(({ id }) => id === item.id))
    const later = helpOffer ? lines.findIndex(({ message }) => message.at > helpOffer.at) : 0
    const offerAt = later < 0 ? lines.length : later
    const toLine = (line: Line) => <MessageLine key={line.message.id} texts={texts} line={line} known={known} />
    return (
      <div className={styles.around}>
        <section
          className={styles.stream}
          ref={this.box}
          onScroll={this.onScroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
          aria-label={t('log')}
        >
          {hasEarlierMessages && (
            <button type="button" className={styles.earlier} onClick={this.loadEarlier}>
              {t('earlier')}
            </button>
          )}
          {chat && !hasEarlierMessages && <Greeting t={t} chat={chat} />}
          <div role="log" className={styles.log}>
            {lines.slice(0, offerAt).map(toLine)}
            {helpOffer && <p className={styles.context}>{t(`context.${helpOffer.kind}`)}</p>}
            {lines.slice(offerAt).map(toLine)}
            {waiting.map((entry) => (
              <UnsentLine key={entry.item.id} t={t} entry={entry} onRetry={onRetry} onEdit={onEdit} />
            ))}
          </div>
          <p className={styles.typing} role="status">
            {typing && t('typing', { name: typing })}
          </p>
          {chat?.returnLink && !chat.availability.isOpen && (
            <>
              {chat.mail === 'wanted' && <Address t={t} onAddress={onAddress} />}
              {chat.mail === 'known' && <p className={styles.closed}>{t('address.known')}</p>}
              {chat.mail !== 'known' && !isBack && <ReturnLink t={t} link={chat.returnLink} />}
            </>
          )}
          {conversation?.status === 'closed' && !asking && <p className={styles.closed}>{t('closed')}</p>}
          {asking && question && conversation?.status === 'closed' && (
            <div className={styles.question}>
              {question.asks.moment === 'remembered' && asking.screen === 'step' && <p>{question.t('later')}</p>}
              <question.Question {...question} asking={asking} agentName={known} />
            </div>
          )}
        </section>
        {isBelow && (
          <button type="button" className={styles.below} onClick={this.toEnd}>
            {t('newer')}
          </button>
        )}
      </div>
    )
  }
}
