import { currentLanguage } from '../../lib/i18n.ts'
import { connectStaff } from '../../lib/socket.ts'
import { client } from '../../lib/trpc.ts'
import { signIn } from './sign-in.ts'

/** Signs in somebody who has just become one of the staff, and keeps the language they chose on the way. */
export async function enter(email: string, password: string): Promise<boolean> {
  const isIn = (await signIn(email, password)) === 'ok' && (await connectStaff())
  // the account is made either way; the language can be chosen again inside
  if (isIn) await client.me.setPreferences.mutate({ language: currentLanguage() }).catch(() => null)
  return isIn
}
