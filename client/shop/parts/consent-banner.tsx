import { useShop } from '../shop-context.ts'

/** In the page's flow, above everything: it covers nothing and both answers weigh the same. */
export function ConsentBanner({ onChoice }: { onChoice: (granted: boolean) => void }) {
  const { t } = useShop()
  return (
    <section className="consent" aria-label={t('consent.title')}>
      <p>
        <strong>{t('consent.title')}.</strong> {t('consent.body')}
      </p>
      <div className="consent-choice">
        <button type="button" className="button" data-kind="quiet" onClick={() => onChoice(false)}>
          {t('consent.necessary')}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={() => onChoice(true)}>
          {t('consent.accept')}
        </button>
      </div>
    </section>
  )
}
