import { Check, Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import styles from './code.module.css'
import { useCopy } from './use-copy.ts'

/** `what` is said to a screen reader, since several of these may stand on a page. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { t } = useTranslation()
  const { state, copy } = useCopy()
  return (
    <>
      <Button size="small" aria-label={t('admin.copy.copyThis', { what })} onClick={() => copy(text)}>
        {state === 'copied' ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
        {t(state === 'copied' ? 'common.copied' : 'common.copy')}
      </Button>
      <VisuallyHidden>
        <span role="status">{state === 'copied' && t('common.copied')}</span>
      </VisuallyHidden>
      {state === 'failed' && (
        <p className={styles.failed} role="alert">
          {t('admin.copy.failed')}
        </p>
      )}
    </>
  )
}
