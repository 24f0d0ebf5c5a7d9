import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import styles from './method.module.css'

const PARTS = ['felt', 'attention', 'interval', 'floors', 'weaknesses'] as const

/** How it is measured and what it cannot tell, in plain words, one press away from the figures. */
export function Method() {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t('lead.method.open')}
      </Button>
      {isOpen && (
        <Dialog title={t('lead.method.open')} size="large" onClose={() => setIsOpen(false)}>
          <div className={styles.method}>
            {PARTS.map((part) => (
              <section key={part}>
                <h3>{t(`lead.method.${part}.title`)}</h3>
                <p>{t(`lead.method.${part}.body`)}</p>
              </section>
            ))}
          </div>
        </Dialog>
      )}
    </>
  )
}
