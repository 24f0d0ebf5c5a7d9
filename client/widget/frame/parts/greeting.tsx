import type { ChatState } from '../../../../shared/contract/chat.ts'
import { Bubble } from '../../../ui/bubble/bubble.tsx'
import type { Texts } from '../texts.ts'
import styles from './greeting.module.css'

/** What stands there before anybody has written: privacy, and a greeting that holds what it says. */
export const Greeting = ({ t, chat }: { t: Texts['t']; chat: ChatState }) => (
  <>
    <p className={styles.aside}>
      {t('privacy.text')}{' '}
      {chat.brand.privacyUrl && (
        <a href={chat.brand.privacyUrl} target="_blank" rel="noopener noreferrer">
          {t('privacy.link')}
        </a>
      )}
    </p>
    <div className={styles.greeting}>
      <Bubble
        body={t(`greeting.${chat.availability.isOpen ? 'open' : chat.mail === 'off' ? 'closed' : 'closedMail'}`)}
        side="other"
        name={chat.brand.name}
      />
    </div>
  </>
)
