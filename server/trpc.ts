import { initTRPC, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { DeskError, ERRORS, type ErrorData } from '../shared/errors.ts'
import type { App } from './app.ts'
import { databaseCode } from './database-code.ts'
import { wrongFields } from './input.ts'
import type { Staff, Viewer, Visitor } from './viewer.ts'

export interface Context {
  app: App
  viewer: Viewer
}

const t = initTRPC.context<Context>().create({
  // The wire carries a code and its fixed sentence, never a thrown text, a value or a stack.
  errorFormatter: ({ shape, error }) => {
    const { code, fields } = readable(error)
    const data: ErrorData = fields ? { code, fields } : { code }
    return { code: shape.code, message: ERRORS[code][1], data }
  },
})

export const router = t.router

/**
 * Who may call, and what becomes of errors: a person's mistake keeps its code; everything else is ours, and logged with its cause.
 * One step for both, since every step is paid for at every message.
 */
const procedureFor = <Who extends Viewer>(as: (viewer: Viewer) => Who) =>
  t.procedure.use(async ({ ctx, next, path }) => {
    const result = await next({ ctx: { ...ctx, viewer: as(ctx.viewer) } })
    if (result.ok) return result
    const { cause, code } = result.error
    const mistake = mistakeIn(cause)
    if (mistake) throw translate(mistake)
    if (code === 'INTERNAL_SERVER_ERROR') ctx.app.log.error({ err: cause ?? result.error, path }, 'call failed')
    return result
  })

/** The same for what fails before a procedure is reached. */
export function refusal({ log }: Pick<App, 'log'>, cause: unknown): unknown {
  const mistake = mistakeIn(cause)
  if (mistake) return translate(mistake)
  log.error({ err: cause }, 'call failed')
  return cause
}

function mistakeIn(cause: unknown): DeskError | null {
  const code = databaseCode(cause)
  if (code) return new DeskError(code, { cause })
  return cause instanceof DeskError ? cause : null
}

export const publicProcedure = procedureFor((viewer) => viewer)

export const visitorProcedure = procedureFor(asVisitor)

export const staffProcedure = procedureFor(asStaff)

export type StaffContext = Context & { viewer: Staff }

function asVisitor(viewer: Viewer): Visitor {
  if (viewer.kind !== 'visitor')
    throw translate(new DeskError(viewer.kind === 'staff' ? 'not_allowed' : 'not_signed_in'))
  return viewer
}

function asStaff(viewer: Viewer): Staff {
  if (viewer.kind !== 'staff') throw translate(new DeskError('not_signed_in'))
  return viewer
}

function translate(error: DeskError): TRPCError {
  return new TRPCError({ code: ERRORS[error.code][0], message: error.message, cause: error })
}

function readable(error: TRPCError): ErrorData {
  if (error.cause instanceof DeskError)
    return error.cause.fields ? { code: error.cause.code, fields: error.cause.fields } : { code: error.cause.code }
  if (error.cause instanceof ZodError) return wrongInput(error.cause)
  const code = databaseCode(error.cause)
  if (code) return { code }
  if (error.code === 'NOT_FOUND') return { code: 'not_found' }
  if (error.code === 'PAYLOAD_TOO_LARGE') return { code: 'too_large' }
  return { code: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal' : 'bad_input' }
}

function wrongInput(error: ZodError): ErrorData {
  const fields = wrongFields(error)
  const [first] = error.issues
  if (first?.code === 'custom' && first.params?.code === 'text_unreadable') return { code: 'text_unreadable', fields }
  if (first?.code === 'too_big' && first.path.at(-1) === 'body') return { code: 'message_too_long', fields }
  if (first?.code === 'too_small' && first.path.at(-1) === 'password') return { code: 'password_too_short', fields }
  return { code: 'bad_input', fields }
}
