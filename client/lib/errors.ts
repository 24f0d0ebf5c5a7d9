import { TRPCClientError } from '@trpc/client'
import { ERRORS, type ErrorCode, type ErrorData } from '../../shared/errors.ts'
import type { T } from './i18n.ts'
import { CallError, type CallFailure } from './socket-calls.ts'

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERRORS, code)

/** Why a call brought nothing, over the socket or by fetch; null when it is not known. */
export function codeOf(error: unknown): CallFailure | null {
  if (error instanceof CallError) return error.code
  if (!(error instanceof TRPCClientError)) return null
  if (error.cause instanceof CallError) return error.cause.code
  const data: Partial<ErrorData> | null | undefined = error.data
  if (isErrorCode(data?.code)) return data.code
  // Without a shape no server answered: the fetch itself failed.
  return error.shape ? null : 'offline'
}

/** The fields the server refused, as paths of the input. */
export function fieldsOf(error: unknown): readonly string[] {
  if (error instanceof CallError) return error.fields
  if (!(error instanceof TRPCClientError)) return []
  if (error.cause instanceof CallError) return error.cause.fields
  const data: Partial<ErrorData> | null | undefined = error.data
  return data?.fields ?? []
}

/** One sentence a person can act on. */
export function describeFailure(code: string | null, t: T): string {
  if (code === 'offline' || code === 'timeout') return t('common.offlineCall')
  return t(`errors.${isErrorCode(code) ? code : 'internal'}`)
}

export const describeError = (error: unknown, t: T): string => describeFailure(codeOf(error), t)
