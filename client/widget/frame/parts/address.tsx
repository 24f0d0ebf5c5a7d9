import type { Texts } from '../texts.ts'
import styles from './return-link.module.css'

/** Offers to write when there is an answer. Never needed: the link back stands below. */
export function Address({ t, onAddress }: { t: Texts['t']; onAddress: (email: string) => Promise<unknown> }) {
  const send = (field: HTMLInputElement) =>
    onAddress(field.value).catch(() => {
      field.setCustomValidity(t('address.refused'))
      field.reportValidity()
    })
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault()
        send(event.currentTarget.elements.namedItem('email') as HTMLInputElement)
      }}
    >
      <p>{t('address.text')}</p>
      <input
        type="email"
        name="email"
        required
        maxLength={254}
        autocomplete="email"
        placeholder={t('address.label')}
        aria-label={t('address.label')}
        onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
      />
      <button type="submit">{t('address.send')}</button>
    </form>
  )
}
