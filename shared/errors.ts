/**
 * Every error a person or a program can get from the desk: its code, how the wire calls it, and a plain English sentence
 * that says what to do. Screens show `errors.<code>` of the catalogue instead of the sentence.
 */
export const ERRORS = {
  bad_input: ['BAD_REQUEST', 'The request is not of the form this call takes. See the fields named.'],
  text_unreadable: ['BAD_REQUEST', 'The text holds characters that cannot be stored. Remove them and send it again.'],
  message_too_long: ['PAYLOAD_TOO_LARGE', 'A message holds at most 10,000 characters. Split it in two.'],
  too_large: ['PAYLOAD_TOO_LARGE', 'The request is larger than the limit. Send less at a time.'],
  not_signed_in: ['UNAUTHORIZED', 'Sign in first.'],
  not_allowed: ['FORBIDDEN', 'Your role does not allow this. Ask an administrator.'],
  foreign_origin: ['FORBIDDEN', 'This address is not on the list of allowed origins. Add it under Settings, Install.'],
  not_found: ['NOT_FOUND', 'There is no such thing here, or it is not yours to see.'],
  id_taken: ['CONFLICT', 'Something else already has this id. Make a new id and send again.'],
  conversation_closed: ['CONFLICT', 'This conversation is closed. Reopen it to reply.'],
  conversation_not_closed: ['CONFLICT', 'This conversation is open already.'],
  already_assigned: ['CONFLICT', 'A colleague took this conversation meanwhile.'],
  reply_not_seen: ['CONFLICT', 'A colleague replied meanwhile. Read it, then send.'],
  already_set_up: ['CONFLICT', 'This desk is already set up. Sign in instead.'],
  setup_token_invalid: ['FORBIDDEN', 'This set-up link is not valid. Use the newest link printed by npm start.'],
  invitation_invalid: ['FORBIDDEN', 'This invitation is used, withdrawn or too old. Ask for a new one.'],
  email_taken: ['CONFLICT', 'Somebody here already uses this e-mail address.'],
  password_too_short: ['BAD_REQUEST', 'A password has at least 10 characters.'],
  last_admin: ['CONFLICT', 'A desk needs one administrator at least.'],
  token_invalid: ['FORBIDDEN', 'This link is not valid.'],
  token_expired: ['FORBIDDEN', 'This link is too old.'],
  survey_closed: ['CONFLICT', 'This question was answered or skipped already.'],
  question_closed: ['CONFLICT', 'A lead has closed this question meanwhile.'],
  survey_not_for_staff: ['FORBIDDEN', 'The question is for the customer. Sign out to answer as one.'],
  widget_key_unknown: ['FORBIDDEN', 'No shop has this widget key. Copy the script tag again from Settings, Install.'],
  too_many_requests: ['TOO_MANY_REQUESTS', 'Too many requests. Wait a moment and try again.'],
  database_busy: ['SERVICE_UNAVAILABLE', 'The database is busy. Nothing was stored; try again.'],
  storage_full: ['SERVICE_UNAVAILABLE', 'The disk is full. Nothing was stored; free some space and try again.'],
  shutting_down: ['SERVICE_UNAVAILABLE', 'The desk is restarting. Try again in a moment.'],
  internal: ['INTERNAL_SERVER_ERROR', 'Something went wrong here. Nothing you sent was lost on your side; try again.'],
} as const satisfies Record<string, readonly [string, string]>

export type ErrorCode = keyof typeof ERRORS

/** What travels to a client beside the code. `fields` names the inputs that were refused, never their values. */
export interface ErrorData {
  code: ErrorCode
  fields?: string[]
}

/** A refusal that a person can act on. Everything else that is thrown is a fault of ours and reads `internal`. */
export class DeskError extends Error {
  readonly code: ErrorCode
  readonly fields: string[] | undefined

  constructor(code: ErrorCode, options: { fields?: string[]; cause?: unknown } = {}) {
    super(ERRORS[code][1], { cause: options.cause })
    this.name = 'DeskError'
    this.code = code
    this.fields = options.fields
  }
}
