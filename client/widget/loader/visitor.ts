import type { Keep } from './keep.ts'

const TOKEN = 'lyhord.visitor'
const CHATTED = 'lyhord.chat'

/** 32 random bytes in base64url: who this browser is to the desk, and nothing else about it. */
export const makeToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')

/** The visitor's token. Asking for it makes and stores it: ask only with consent, or when the customer opens the chat. */
export function createVisitor(keep: Keep) {
  return {
    token(): string {
      const token = keep.get(TOKEN) ?? makeToken()
      keep.set(TOKEN, token)
      return token
    },
    /** The customer has used the chat: from now on the token belongs to it, whatever becomes of consent. */
    markChatted: () => keep.set(CHATTED, '1'),
    forget(): void {
      if (!keep.get(CHATTED)) keep.remove(TOKEN)
    },
  }
}
