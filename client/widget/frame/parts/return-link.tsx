import type { Texts } from '../texts.ts'
import styles from './return-link.module.css'

/** Nobody is here now and no mail can be sent: the way back to the answer. */
export function ReturnLink({ t, link }: { t: Texts['t']; link: string }) {
  const copy = async (button: HTMLButtonElement) => {
    const field = button.form?.elements.namedItem('link')
    if (field instanceof HTMLInputElement) field.select()
    // A frame may be denied the clipboard; the link is selected then, to be copied by hand.
    await navigator.clipboard.writeText(link).then(
      () => {
        button.textContent = t('back.copied')
      },
      () => {},
    )
  }
  return (
    <form className={styles.box} onSubmit={(event) => event.preventDefault()}>
      <p>{t('back.closed')}</p>
      <input name="link" readOnly value={link} aria-label={t('back.link')} />
      <button type="button" onClick={(event) => copy(event.currentTarget)}>
        {t('back.copy')}
      </button>
    </form>
  )
}
