import { readNumber, readText } from './read.ts'
import type { CheckoutStep, CheckoutStepName, LifecycleStage, TouchpointLike } from './types.ts'

// Segment's e-commerce names, and those of deliveries, invoices and our own. Matched without regard to case.
const NAMES: readonly (readonly [LifecycleStage, readonly string[]])[] = [
  ['awareness', ['promotion viewed', 'campaign viewed', 'email opened']],
  ['discovery', ['products searched', 'product list viewed', 'product list filtered']],
  ['discovery', ['promotion clicked', 'email link clicked']],
  ['attraction', ['product clicked', 'product viewed', 'product added to wishlist', 'product removed from wishlist']],
  ['interaction', ['product added', 'product removed', 'cart viewed', 'wishlist product added to cart']],
  ['interaction', ['coupon entered', 'coupon applied', 'coupon denied', 'coupon removed']],
  ['interaction', ['contact started', 'survey answered']],
  ['purchase', ['checkout started', 'checkout step viewed', 'checkout step completed', 'payment info entered']],
  ['purchase', ['payment failed', 'order completed', 'order updated']],
  ['purchase', ['help offer shown', 'help offer accepted', 'help offer dismissed']],
  ['use', ['order shipped', 'order delivered', 'delivery delayed']],
  ['use', ['order refunded', 'order cancelled', 'order returned']],
  ['use', ['invoice sent', 'invoice viewed', 'invoice paid', 'invoice overdue']],
  ['cultivation', ['signed up', 'account created', 'subscription started', 'subscription renewed', 'loyalty joined']],
  ['advocacy', ['product shared', 'cart shared', 'product reviewed', 'friend invited']],
]
const STAGES: ReadonlyMap<string, LifecycleStage> = new Map(
  NAMES.flatMap(([stage, names]) => names.map((name) => [name, stage] as const)),
)

const STEP_STEMS: readonly (readonly [CheckoutStepName, RegExp])[] = [
  ['receipt', /^(?:receipt|confirm|thank|kvitt|bekräft|bekreft|tack|takk)/],
  ['payment', /^(?:pay|betal)/],
  ['delivery', /^(?:deliver|shipping|lever|frakt)/],
  ['address', /^(?:address|adress|contact|kontakt|customer|kund|details|uppgift|opplysning)/],
  ['cart', /^(?:cart|basket|varukorg|handlekurv|handlevogn)/],
]

const CHECKOUT_PAGE = /^(?:checkout|kass(?:a|an|e|en))$/
const CART_PAGE = /^(?:cart|basket|varukorg(?:en)?|handlekurv(?:en)?)$/

/** The name as it is compared: lower case, one space between words. */
export const eventName = (touchpoint: TouchpointLike): string =>
  touchpoint.name
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')

/**
 * The lifecycle stage a touchpoint belongs to, null where its name is unknown. A page of the cart counts as interaction,
 * one of the checkout as purchase, any other as discovery.
 */
export function stageOf(touchpoint: TouchpointLike): LifecycleStage | null {
  if (touchpoint.kind === 'track') return STAGES.get(eventName(touchpoint)) ?? null
  const words = wordsOf(`${touchpoint.name} ${readText(touchpoint.properties, 'path') ?? ''}`)
  if (words.some((word) => CHECKOUT_PAGE.test(word))) return 'purchase'
  return words.some((word) => CART_PAGE.test(word)) ? 'interaction' : 'discovery'
}

/**
 * The step between cart and receipt that an event stands for, null where it is none. Steps are known by their
 * `step_name` in English, Swedish or Norwegian; without one a numbered step counts as address, delivery, payment.
 */
export function checkoutStepOf(touchpoint: TouchpointLike): CheckoutStep | null {
  if (touchpoint.kind === 'page') return null
  const named = (name: CheckoutStepName): CheckoutStep => ({ name, index: null, of: null })
  switch (eventName(touchpoint)) {
    case 'cart viewed':
      return named('cart')
    case 'payment info entered':
    case 'payment failed':
      return named('payment')
    case 'order completed':
      return named('receipt')
    case 'checkout step viewed':
    case 'checkout step completed':
      return numberedStep(touchpoint.properties)
    default:
      return null
  }
}

function numberedStep(properties: unknown): CheckoutStep | null {
  const step = readNumber(properties, 'step', 1, 20)
  const steps = readNumber(properties, 'steps', 1, 20)
  const isNumbered =
    step !== null && steps !== null && step <= steps && Number.isInteger(step) && Number.isInteger(steps)
  const numbers = isNumbered ? { index: step, of: steps } : { index: null, of: null }
  const written = readText(properties, 'step_name')
  const name = (written === null ? null : stepNameIn(written)) ?? nameByNumber(step, steps)
  return name === null ? null : { name, ...numbers }
}

function nameByNumber(step: number | null, steps: number | null): CheckoutStepName | null {
  if (step === 1) return 'address'
  if (step === 2) return steps === 2 ? 'payment' : 'delivery'
  return step === 3 ? 'payment' : null
}

function stepNameIn(text: string): CheckoutStepName | null {
  const words = wordsOf(text)
  for (const [name, stem] of STEP_STEMS) if (words.some((word) => stem.test(word))) return name
  return null
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
