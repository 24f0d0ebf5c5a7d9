export type Properties = Readonly<Record<string, unknown>>

/** What the desk's script offers on `window.lyhord` once it has loaded. */
export interface Lyhord {
  track(event: string, properties?: Properties): void
  page(name?: string, properties?: Properties): void
  consent(granted: boolean): void
  identify(token: string): void
  open(): void
  close(): void
}

type Call = { [Method in keyof Lyhord]: [Method, ...Parameters<Lyhord[Method]>] }[keyof Lyhord]
interface Host {
  lyhord?: Lyhord | Call[]
}

// The script loads async. Until it runs, window.lyhord is an array of calls, which the script then takes over in order.
function send(call: Call, deliver: (lyhord: Lyhord) => void): void {
  const host = globalThis as Host
  host.lyhord ??= []
  if (Array.isArray(host.lyhord)) host.lyhord.push(call)
  else deliver(host.lyhord)
}

export const track = (event: string, properties: Properties): void =>
  send(['track', event, properties], (lyhord) => lyhord.track(event, properties))
export const page = (name: string, properties: Properties): void =>
  send(['page', name, properties], (lyhord) => lyhord.page(name, properties))
export const consent = (granted: boolean): void => send(['consent', granted], (lyhord) => lyhord.consent(granted))
export const openChat = (): void => send(['open'], (lyhord) => lyhord.open())

/** Whether this page carries the desk's script at all; without it there is no chat to offer. */
export const hasChat = (): boolean => document.querySelector('script[data-key]') !== null
