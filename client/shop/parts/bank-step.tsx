import { useEffect, useRef } from 'preact/hooks'
import { SHOP_NAME, useShop } from '../shop-context.ts'

/** The bank's question in its own window, as 3-D Secure shows it. */
export function BankStep({ amount, onCancel }: { amount: string; onCancel: () => void }) {
  const { t } = useShop()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  const handleEscape = (event: Event) => {
    event.preventDefault()
    onCancel()
  }

  return (
    <dialog className="bank" ref={dialog} aria-labelledby="bank-title" onCancel={handleEscape}>
      <p className="bank-label">{t('payment.bank.label')}</p>
      <h2 id="bank-title">{t('payment.bank.title')}</h2>
      <p>{t('payment.bank.body', { amount, shop: SHOP_NAME })}</p>
      <div className="bank-wait" aria-hidden="true">
        <span />
      </div>
      <p role="status">{t('payment.bank.waiting')}</p>
      <p className="soft">{t('payment.bank.demo')}</p>
      <button type="button" className="button" data-kind="quiet" onClick={onCancel}>
        {t('payment.bank.cancel')}
      </button>
    </dialog>
  )
}
