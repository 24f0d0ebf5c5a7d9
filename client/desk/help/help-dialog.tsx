import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasRole, useMe } from '../../lib/me.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import styles from './help.module.css'

const IS_MAC = navigator.platform.startsWith('Mac')
const COMMAND = IS_MAC ? '⌘' : 'Ctrl'

const GROUPS = [
  {
    name: 'list',
    keys: [
      ['next', 'J', '↓'],
      ['previous', 'K', '↑'],
      ['open', '↵', 'O'],
      ['search', '/'],
      ['palette', `${COMMAND} K`],
    ],
  },
  {
    name: 'conversation',
    keys: [
      ['reply', 'R'],
      ['note', 'N'],
      ['send', `${COMMAND} ↵`],
      ['take', 'I'],
      ['assign', 'A'],
      ['snooze', 'S'],
      ['close', 'E'],
      ['closeAndNext', '⇧ E'],
      ['foldContext', 'C'],
    ],
  },
] as const

/** All keys. Those that only a lead or an administrator can use are shown to them alone. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { preferences } = useMe()
  const isLead = useHasRole('lead')
  const isAdmin = useHasRole('admin')
  const places = [
    ['goInbox', 'G I'],
    ...(isLead
      ? ([
          ['goLead', 'G L'],
          ['goVoices', 'G V'],
        ] as const)
      : []),
    ...(isAdmin ? ([['goSettings', 'G S']] as const) : []),
    ['help', '?'],
  ] as const
  return (
    <Dialog
      title={t('desk.keys.title')}
      description={preferences.hasLetterKeys ? t('desk.keys.on') : t('desk.keys.off')}
      size="large"
      onClose={onClose}
    >
      <div className={styles.groups}>
        {GROUPS.map(({ name, keys }) => (
          <KeyGroup key={name} title={t(`desk.keys.group.${name}`)}>
            {keys.map(([action, ...pressed]) => (
              <KeyLine key={action} text={t(`desk.keys.${action}`)} keys={pressed} />
            ))}
          </KeyGroup>
        ))}
        <KeyGroup title={t('desk.keys.group.places')}>
          {places.map(([action, ...pressed]) => (
            <KeyLine key={action} text={t(`desk.keys.${action}`)} keys={pressed} />
          ))}
        </KeyGroup>
        <KeyGroup title={t('desk.keys.group.palette')}>
          {[t('desk.keys.pending'), t('desk.keys.startChats'), t('desk.me.language')].map((text) => (
            <KeyLine key={text} text={text} keys={[`${COMMAND} K`]} />
          ))}
        </KeyGroup>
      </div>
    </Dialog>
  )
}

const KeyGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    <dl className={styles.keys}>{children}</dl>
  </section>
)

const KeyLine = ({ text, keys }: { text: string; keys: readonly string[] }) => (
  <div>
    <dt>{text}</dt>
    <dd>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dd>
  </div>
)
