import { useTranslation } from 'react-i18next'
import type { Cart, JourneyNow } from '../../../shared/journey/index.ts'
import { formatMoney, formatWhen } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useNow } from '../../lib/use-now.ts'
import { usePresence } from '../conversation/use-conversation.ts'
import { Card, Facts } from './card.tsx'
import styles from './context.module.css'
import { isLive } from './is-live.ts'
import { StepsBar } from './steps-bar.tsx'

interface Props {
  now: JourneyNow | null
  isOnline: boolean
  conversationId: string
}

/** What the customer has open this minute; later, what they had open last. */
export function NowCard({ now: journey, conversationId }: Props) {
  const { t } = useTranslation()
  const now = useNow()
  const { isCustomerOnline } = usePresence(conversationId)
  if (!journey)
    return (
      <Card
        title={<Live isLive={isCustomerOnline} text={isCustomerOnline ? t('desk.now.here') : t('desk.now.gone')} />}
      >
        <p className={styles.nothing}>{t('desk.now.nothing')}</p>
      </Card>
    )
  const { step, payment, cart, page, order, place } = journey
  const live = isCustomerOnline || isLive(journey.at, now)
  const title = live ? t(`desk.now.${place}`) : t('desk.now.last', { when: formatWhen(journey.at, now) })
  const position = step?.index && step.of ? t('desk.now.stepOf', { step: step.index, of: step.of }) : null
  return (
    <Card title={<Live isLive={live} text={title} />}>
      {step && <StepsBar step={step} hasTrouble={hasTrouble(payment)} />}
      <Facts
        facts={[
          step && [
            t('desk.now.step'),
            [position, t(`stages.${step.name}`).toLocaleLowerCase()].filter(Boolean).join(' · '),
          ],
          page && [t('desk.now.page'), <PageLink key="page" page={page} />],
          order && [
            t('desk.now.orderNumber'),
            `${order.id ? `${order.id} · ` : ''}${t(`desk.now.orderState.${order.state}`)}`,
          ],
          payment &&
            payment.attempts > 0 && [
              t('desk.now.attempts'),
              t('desk.now.attemptsAt', { count: payment.attempts, when: formatWhen(payment.lastAt, now) }),
            ],
        ]}
      />
      {payment?.lastReason && payment.status !== 'paid' && (
        <p className={styles.why} data-status={payment.status}>
          {t(`desk.decline.${payment.lastReason}`)}
        </p>
      )}
      {cart && <CartLines cart={cart} />}
    </Card>
  )
}

const hasTrouble = (payment: JourneyNow['payment']) =>
  payment?.status === 'failed' || payment?.status === 'unconfirmed' || payment?.status === 'unknown'

function Live({ isLive: live, text }: { isLive: boolean; text: string }) {
  return (
    <>
      <span className={styles.live} data-on={live || undefined} aria-hidden="true" />
      {text}
    </>
  )
}

const PageLink = ({ page: { title, url } }: { page: { title: string; url: string | null } }) =>
  url ? (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
      {title}
    </a>
  ) : (
    <span dir="auto">{title}</span>
  )

function CartLines({ cart: { lines, value, currency: told, itemCount } }: { cart: Cart }) {
  const { t } = useTranslation()
  const brand = useBrand()
  const currency = told ?? brand.currency
  return (
    <div className={styles.cart}>
      <p className={styles.cartHead}>
        <span>{t('desk.now.cartItems', { count: itemCount })}</span>
        {value !== null && <strong>{formatMoney(value, currency)}</strong>}
      </p>
      <ul>
        {lines.slice(0, 6).map(({ name, quantity, price, variant }) => (
          <li key={`${name} ${variant}`}>
            <span dir="auto">
              {quantity > 1 && `${quantity} × `}
              {name}
              {variant && <small>{variant}</small>}
            </span>
            {price !== null && <span>{formatMoney(price * quantity, currency)}</span>}
          </li>
        ))}
      </ul>
      {lines.length > 6 && <p className={styles.nothing}>{t('desk.now.moreLines', { count: lines.length - 6 })}</p>}
    </div>
  )
}
