import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { readConsent, saveConsent } from '../consent.ts'
import { consent, hasChat, openChat } from '../lyhord.ts'
import { LANGUAGES, type Language } from '../settings.ts'
import { SHOP_NAME, useShop } from '../shop-context.ts'
import { ConsentBanner } from './consent-banner.tsx'

const [WORD, ...TAGLINE] = SHOP_NAME.split(' ')

interface Props {
  onLanguage?: (language: Language) => void
  children: ComponentChildren
}

export function Frame({ onLanguage, children }: Props) {
  const { t } = useShop()
  const [choice, setChoice] = useState(readConsent)

  useEffect(() => {
    if (choice !== null) consent(choice)
  }, [choice])

  const handleChoice = (granted: boolean) => {
    saveConsent(granted)
    setChoice(granted)
  }

  return (
    <>
      <button type="button" className="skip" onClick={skipToContent}>
        {t('skip')}
      </button>
      {choice === null && <ConsentBanner onChoice={handleChoice} />}
      <header className="head">
        <p className="wordmark">
          <strong>{WORD}</strong> <span>{TAGLINE.join(' ')}</span>
        </p>
        {onLanguage && <LanguageSwitch onLanguage={onLanguage} />}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{t('footer.about')}</p>
        <p className="foot-links">
          {hasChat() && (
            <button type="button" className="link" onClick={openChat}>
              {t('footer.chat')}
            </button>
          )}
          <button type="button" className="link" onClick={() => setChoice(null)}>
            {t('footer.cookies')}
          </button>
        </p>
      </footer>
    </>
  )
}

// a button, because the address's hash belongs to the steps
function skipToContent(): void {
  document.getElementById('content')?.focus()
}

function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t, language } = useShop()
  return (
    <nav className="languages" aria-label={t('language')}>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${code.toUpperCase()}, ${name}`}
          aria-pressed={code === language}
          onClick={() => onLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </nav>
  )
}
