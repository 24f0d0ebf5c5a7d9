export type EventComments = Record<'early' | 'consent' | 'page' | 'step' | 'failed' | 'done', string>
export type IdentityComments = Record<'secret' | 'sub', string>

/**
 * What the shop's pages call, with Segment's names and fields. The script loads when it can: its first line is an array
 * that takes any call by name, which the script then finds and makes in order.
 */
export const eventSnippet = (comments: EventComments, currency: string): string => `// ${comments.early}
window.lyhord ??= new Proxy([], {
  get: (calls, name) => calls[name] ?? ((...values) => calls.push([name, ...values])),
})

// ${comments.consent}
lyhord.consent(true)

// ${comments.page}
lyhord.page('Checkout')

// ${comments.step}
lyhord.track('Checkout Step Viewed', {
  step: 3,
  step_name: 'payment',
  value: 1249,
  currency: '${currency}',
})

// ${comments.failed}
lyhord.track('Payment Failed', {
  reason: 'insufficient_funds',
  value: 1249,
  currency: '${currency}',
})

// ${comments.done}
lyhord.track('Order Completed', { order_id: '10042', total: 1249, currency: '${currency}' })`

/** How the shop's server signs who its customer is. The desk takes HS256 and nothing else. */
export const signingSnippet = (comments: IdentityComments): string => `import { SignJWT } from 'jose'

// ${comments.secret}
const secret = new TextEncoder().encode(process.env.LYHORD_IDENTITY_SECRET)

export const signCustomer = (customer) =>
  new SignJWT({ name: customer.name, email: customer.email })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(customer.id) // ${comments.sub}
    .setExpirationTime('1h')
    .sign(secret)`

/** The directives that a shop with a Content Security Policy adds to. The chat is framed from the desk and talks to it there. */
export const policySnippet = (deskOrigin: string): string =>
  ['script-src', 'connect-src', 'frame-src'].map((directive) => `${directive} ${deskOrigin};`).join('\n')

/** Where the script of a tag comes from. */
export const originOfTag = (scriptTag: string, fallback: string): string => {
  const src = /\ssrc="([^"]+)"/.exec(scriptTag)?.[1]
  return src && URL.canParse(src) ? new URL(src).origin : fallback
}
