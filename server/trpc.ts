import {
  type AnyTRPCProcedure,
  type AnyTRPCRouter,
  getTRPCErrorFromUnknown,
  initTRPC,
  type TRPCDefaultErrorShape,
  TRPCError,
} from '@trpc/server'
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

type VisitorContext = Context & { viewer: Visitor }
export type StaffContext = Context & { viewer: Staff }

/** Who may call a procedure: written on each, checked by `router` before anything of it runs. */
const admits = {
  anybody: () => {},
  visitors(viewer: Viewer) {
    if (viewer.kind === 'staff') throw new DeskError('not_allowed')
    if (viewer.kind !== 'visitor') throw new DeskError('not_signed_in')
  },
  staff(viewer: Viewer) {
    if (viewer.kind !== 'staff') throw new DeskError('not_signed_in')
  },
}
type Meta = { for: keyof typeof admits }

// The wire carries a code and its fixed sentence, never a thrown text, a value or a stack.
const errorFormatter = ({ shape, error }: { shape: TRPCDefaultErrorShape; error: TRPCError }) => {
  const { code, fields } = readable(error)
  const data: ErrorData = fields ? { code, fields } : { code }
  return { code: shape.code, message: ERRORS[code][1], data }
}

const t = initTRPC.context<Context>().meta<Meta>().create({ errorFormatter })
const forVisitors = initTRPC.context<VisitorContext>().meta<Meta>().create({ errorFormatter })
const forStaff = initTRPC.context<StaffContext>().meta<Meta>().create({ errorFormatter })

export const publicProcedure = t.procedure.meta({ for: 'anybody' })
export const visitorProcedure = forVisitors.procedure.meta({ for: 'visitors' })
export const staffProcedure = forStaff.procedure.meta({ for: 'staff' })

/** Stands before each procedure who may call it; one that does not say so is refused at the start. */
export function router<Procedures extends Record<string, AnyTRPCProcedure | AnyTRPCRouter>>(procedures: Procedures) {
  const guarded = Object.entries(procedures).map(([name, one]) => [name, typeof one === 'function' ? guard(one) : one])
  return t.router(Object.fromEntries(guarded) as Procedures)
}

/**
 * Who may call, and what becomes of errors: a person's mistake keeps its code; everything else is ours, and logged with its cause.
 * Around the procedure and not one of its middlewares, which cost as much as a query each.
 */
function guard<P extends AnyTRPCProcedure>(procedure: P): P {
  const { for: who } = (procedure._def.meta ?? {}) as Partial<Meta>
  if (!who) throw new Error('A procedure begins with publicProcedure, visitorProcedure or staffProcedure.')
  const admit = admits[who]
  const guarded = async (call: Parameters<P>[0]) => {
    const { app, viewer } = call.ctx as Context
    try {
      admit(viewer)
      return await procedure(call)
    } catch (thrown) {
      const error = getTRPCErrorFromUnknown(thrown)
      const mistake = mistakeIn(error.cause)
      if (mistake) throw translate(mistake)
      if (error.code === 'INTERNAL_SERVER_ERROR')
        app.log.error({ err: error.cause ?? error, path: call.path }, 'call failed')
      throw error
    }
  }
  return Object.assign(guarded, procedure)
}

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
