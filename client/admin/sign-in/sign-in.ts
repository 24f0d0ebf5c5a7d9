export type SignInResult = 'ok' | 'refused' | 'too_many' | 'unreachable'

/** Signs in by a cookie. The socket of the next page carries it. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const response = await postAuth('sign-in/email', { email, password })
  if (!response || response.status >= 500) return 'unreachable'
  if (response.ok) return 'ok'
  return response.status === 429 ? 'too_many' : 'refused'
}

export type ChangeResult = 'ok' | 'wrong' | 'too_many' | 'unreachable'

/** Changes the password of whoever is signed in and ends their other sessions. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<ChangeResult> {
  const response = await postAuth('change-password', { currentPassword, newPassword, revokeOtherSessions: true })
  if (!response || response.status >= 500) return 'unreachable'
  if (response.ok) return 'ok'
  return response.status === 429 ? 'too_many' : 'wrong'
}

/** Null when nobody answered. */
const postAuth = (path: string, body: object): Promise<Response | null> =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
