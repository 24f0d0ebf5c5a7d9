import type { TouchpointReply } from '../../../shared/contract/touchpoint.ts'
import type { FrameSays, Hello } from '../messages.ts'
import { createBubble } from './bubble.ts'
import { createChat } from './chat.ts'
import { button } from './dom.ts'
import { createCalm } from './focus.ts'
import { createJourney, type Properties } from './journey.ts'
import { keepIn } from './keep.ts'
import { createStage } from './stage.ts'
import { createVisitor } from './visitor.ts'
import { readLocale, wordsFor } from './words.ts'

type HelpOffer = NonNullable<TouchpointReply['helpOffer']>
type Call = [name: string, ...args: never[]]

const page = window as { lyhord?: Call[] | object }
const script = document.currentScript as HTMLScriptElement | null
const key = script?.dataset.key
if (!key) console.warn('lyhord: no data-key')
else if (!page.lyhord || Array.isArray(page.lyhord)) {
  const early: Call[] = page.lyhord ?? []
  const api = start(key, new URL(script.src).origin)
  page.lyhord = api
  if (script.dataset.consent === 'granted') api.consent(true)
  for (const [name, ...args] of early) api[name]?.(...args)
}

function start(key: string, desk: string) {
  const visit = keepIn(() => sessionStorage)
  const visitor = createVisitor(keepIn(() => localStorage))
  const [open, close] = wordsFor(readLocale())
  const stage = createStage()
  const calmly = createCalm()
  let isShown = false
  let identity: string | undefined
  let helpOffer: Hello['helpOffer']

  const launcher = button('', () => show(!isShown))
  const mark = (label: string, className = '') => {
    launcher.ariaLabel = label
    launcher.ariaExpanded = String(isShown)
    launcher.className = className
  }
  mark(open)
  stage.append(launcher)
  const bubble = createBubble(stage, launcher)

  const chat = createChat(
    stage,
    desk,
    `${desk}/chat?${new URLSearchParams({ key, lang: readLocale() })}`,
    () => ({ type: 'lyhord.hello', visitor: visitor.token(), identity, host: location.origin, helpOffer, isShown }),
    (what: FrameSays['type']) => {
      if (what === 'lyhord.close') show(false)
      if (what === 'lyhord.unread' && !isShown) mark(`${open} (1)`, 'unread')
    },
  )

  const journey = createJourney(
    desk,
    visit,
    () => ({ writeKey: key, anonymousId: visitor.token(), context: { locale: readLocale() } }),
    ({ helpOffer, survey }) => {
      if (helpOffer) offerOnce('lyhord.offered', () => offerHelp(helpOffer))
      else if (survey) offerOnce('lyhord.asked', () => bubble.show(survey))
    },
  )

  /** Calm: once a visit, never while somebody types, never over the chat. */
  function offerOnce(name: string, offer: () => void): void {
    if (visit.get(name)) return
    calmly(() => {
      if (isShown) return
      visit.set(name, '1')
      offer()
    })
  }

  function offerHelp(offer: HelpOffer): void {
    const report = (what: string) =>
      journey.add('track', {
        event: `Help Offer ${what}`,
        properties: { help_offer_id: offer.id, kind: offer.kind },
      })
    report('Shown')
    const accept = () => {
      helpOffer = offer
      report('Accepted')
      show(true)
    }
    bubble.show(offer, accept, () => report('Dismissed'))
  }

  function withdraw(): void {
    calmly(null)
    bubble.hide()
  }

  function show(shown: boolean): void {
    if (isShown === shown) return
    isShown = shown
    if (shown) {
      visitor.markChatted()
      withdraw()
    }
    mark(shown ? close : open)
    chat.show(shown)
    if (!shown) launcher.focus()
  }

  launcher.onkeydown = (event) => event.key === 'Escape' && show(false)
  addEventListener('pagehide', journey.flush)

  return guard({
    track(event: string, properties: Properties = {}) {
      // The order is there: an offer to help with its payment would be wrong now.
      if (event === 'Order Completed') withdraw()
      journey.add('track', { event, properties })
    },
    page(name?: string, properties: Properties = {}) {
      journey.add('page', { name, properties })
    },
    consent(granted: boolean) {
      journey.consent(granted)
      if (granted) return
      visitor.forget()
      withdraw()
    },
    identify(token: string) {
      identity = token
      chat.greet()
    },
    open: () => show(true),
    close: () => show(false),
  })
}

type Methods = Record<string, (...args: never[]) => void>

/** A mistake in a call, theirs or ours, never breaks the shop. */
function guard<M extends Methods>(methods: M): M & Partial<Methods> {
  const guarded: Methods = {}
  for (const name in methods)
    guarded[name] = (...args) => {
      try {
        methods[name]?.(...args)
      } catch (error) {
        console.warn('lyhord:', error)
      }
    }
  return guarded as M
}
