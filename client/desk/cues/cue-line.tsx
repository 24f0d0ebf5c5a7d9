import { CornerLeftUp, X } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListeningCue } from '../../../shared/contract/conversation.ts'
import { showBidiControls } from '../../../shared/text/clean.ts'
import { IconButton } from '../../ui/button/icon-button.tsx'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Voice } from '../../ui/marks/voice.tsx'
import { Tooltip } from '../../ui/tooltip/tooltip.tsx'
import styles from './cues.module.css'
import { useIsCut } from './use-is-cut.ts'

interface Props {
  cue: ListeningCue
  sentence: string
  /** Undefined where there is no message on screen to go to. */
  onShow: (() => void) | undefined
  onDismiss: () => void
}

/** One line: what was passed over, in whose words, and the way there. What does not fit shows on hover and focus. */
export function CueLine({ cue, sentence, onShow, onDismiss }: Props) {
  const { t } = useTranslation()
  const { ref, isCut } = useIsCut()
  const words = showBidiControls(cue.quote)
  const quote = (
    <span ref={ref} className={styles.words}>
      {cue.kind === 'promise_due' ? <q dir="auto">{words}</q> : <Voice>{cue.quote}</Voice>}
    </span>
  )
  const said = onShow ? <Way onClick={onShow}>{quote}</Way> : <Said isCut={isCut}>{quote}</Said>
  return (
    <>
      <span className={styles.sentence}>{sentence}</span>
      {isCut ? (
        <Tooltip text={<span dir="auto">{words}</span>} side="top">
          {said}
        </Tooltip>
      ) : (
        said
      )}
      <IconButton label={t('desk.cues.dismiss')} className={styles.dismiss} onClick={onDismiss}>
        <X size={15} />
      </IconButton>
    </>
  )
}

/** The words as the way to where they stand. */
function Way({ children, ...rest }: ComponentProps<'button'>) {
  const { t } = useTranslation()
  return (
    <button type="button" {...rest} className={styles.quote}>
      {children}
      <VisuallyHidden>{t('desk.cues.show')}</VisuallyHidden>
      <CornerLeftUp size={13} aria-hidden="true" />
    </button>
  )
}

const Said = ({ isCut, ...rest }: ComponentProps<'span'> & { isCut: boolean }) => (
  // What is cut off must be readable by keyboard.
  <span {...rest} className={styles.quote} tabIndex={isCut ? 0 : undefined} />
)
