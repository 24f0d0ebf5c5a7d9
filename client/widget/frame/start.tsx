import { render } from 'preact'
import type { Language } from '../../../shared/contract/fields.ts'
import { maskCardNumbers } from '../../../shared/text/card-numbers.ts'
import { cleanTyped } from '../../../shared/text/clean.ts'
import { knownLanguage } from '../../lib/known-language.ts'
import { openStorage } from '../../lib/open-storage.ts'
import type { Hello } from '../messages.ts'
import { App } from './app.tsx'
import { createChat } from './chat/chat.ts'
import { connect } from './chat/connection.ts'
import { followSurvey } from './chat/follow-survey.ts'
import { emptyView, type View } from './chat/view.ts'
import { keepDraft } from './draft.ts'
import type { Page } from './page.ts'
import { loadTexts, type Texts } from './texts.ts'

const TYPING_EVERY_MS = 3000

/** Brings the chat to life for a visitor whom the loader knows, or who came by the link back. */
export function start(page: Page, hello: Hello | null, say: (what: 'lyhord.close' | 'lyhord.unread') => void) {
  const scope = (hello?.visitor ?? page.returnToken ?? '').slice(-16)
  const drafts = keepDraft(openStorage('sessionStorage'), scope)
  const storage = openStorage('localStorage')
  let who = hello && { visitor: hello.visitor, identity: hello.identity, host: hello.host }
  let texts: Texts | null = null
  let wanted: Language | undefined
  let typedAt = 0
  let view: View = { ...emptyView, draft: drafts.read() }

  function show(change: Partial<View>): void {
    view = { ...view, ...change }
    if (view.chat) speak(view.chat.language)
    else if (!wanted && (view.refusal || view.line === 'lost')) speak(knownLanguage(navigator.language) ?? 'en')
    survey.follow(view)
    draw()
  }

  function speak(language: Language): void {
    if (wanted === language) return
    wanted = language
    loadTexts(language).then((loaded) => {
      texts = loaded
      document.documentElement.lang = language
      draw()
      if (view.isShown) focus()
    })
  }

  function draw(): void {
    if (!texts) return
    if (view.chat) document.title = texts.t('title', { brand: view.chat.brand.name })
    render(
      <App
        texts={texts}
        view={view}
        question={survey.question()}
        isBack={!page.isFramed}
        onClose={page.isFramed ? () => say('lyhord.close') : null}
        onConnect={() => {
          show({ refusal: null })
          socket.connect()
        }}
        onType={type}
        onSend={send}
        onRetry={chat.retry}
        onEdit={edit}
        onEarlier={chat.loadEarlier}
        onSeen={chat.markSeen}
        onAddress={chat.leaveAddress}
      />,
      document.body,
    )
  }

  function type(draft: string): void {
    drafts.write(draft)
    show({ draft, isCardHidden: false })
    const now = Date.now()
    if (draft && now - typedAt < TYPING_EVERY_MS) return
    typedAt = draft ? now : 0
    chat.tellTyping(draft !== '')
  }

  function send(): void {
    const { text, masked } = maskCardNumbers(cleanTyped(view.draft))
    if (!text.trim()) return
    type('')
    show({ isCardHidden: masked > 0 })
    chat.send(text)
  }

  /** A refused message goes back to be mended, after what is being written. */
  function edit(id: string): void {
    type([view.draft, chat.takeBack(id)].filter(Boolean).join('\n'))
    document.getElementById('message')?.focus()
  }

  /** On a phone the keyboard should not jump up uninvited. */
  function focus(): void {
    const hasMouse = matchMedia('(pointer: fine)').matches
    document.getElementById(hasMouse ? 'message' : 'title')?.focus()
  }

  const socket = connect(
    () => ({ kind: 'visitor', key: page.key, ...who, ...(page.returnToken && { returnToken: page.returnToken }) }),
    (refusal) => show({ refusal }),
  )
  const chat = createChat({
    socket,
    language: page.language,
    storage,
    scope,
    show,
    view: () => view,
    onReply() {
      if (!view.isShown || document.visibilityState === 'hidden') say('lyhord.unread')
    },
  })
  const survey = followSurvey(storage, chat, (asking) => {
    view = { ...view, asking }
    draw()
  })

  addEventListener('pagehide', () => survey.leave(view))
  document.addEventListener('visibilitychange', draw)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && say('lyhord.close'))
  if (page.language) speak(page.language)
  show({ unsent: chat.unsent() })
  if (who || page.returnToken) socket.connect()
  else show({ refusal: 'token_invalid' })

  return {
    /** The loader says something new: shown or hidden, an offer accepted, who the customer is. */
    greet({ visitor, identity, host, helpOffer, isShown }: Hello): void {
      const isOther = who?.identity !== identity
      const isOpened = isShown && !view.isShown
      who = { visitor, identity, host }
      const isNewOffer = helpOffer && helpOffer.id !== view.helpOffer?.id
      show({ isShown, ...(isNewOffer && { helpOffer: { ...helpOffer, at: Date.now() } }) })
      if (isOpened) {
        focus()
        if (socket.connected) chat.refresh()
      }
      // Who one is, is settled at the handshake.
      if (isOther) socket.disconnect().connect()
    },
  }
}
