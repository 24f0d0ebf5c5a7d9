import { type RefObject, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { wrongFields } from './wrong-fields.ts'

export interface Form<Values, Output> {
  values: Values
  change: (changes: Partial<Values>) => void
  /** Names of the fields to mend; empty until somebody has tried to send. */
  wrong: ReadonlySet<string>
  /** The values as the server takes them, or null and the first wrong field gets focus. */
  check: () => Output | null
  /** Marks what the server refused. */
  refuse: (fields: readonly string[]) => void
  ref: RefObject<HTMLFormElement | null>
}

/** A form over one of the contract's schemas: silent while it is filled in, exact once it has been sent. */
export function useForm<Values extends object, Output>(
  schema: z.ZodType<Output>,
  initial: Values,
  refusedBefore: readonly string[] = [],
): Form<Values, Output> {
  const ref = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(initial)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set(refusedBefore))
  const [attempts, setAttempts] = useState(0)

  useEffect(() => {
    if (attempts > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempts])

  const refuse = (fields: readonly string[]) => {
    setWrong(new Set(fields))
    setAttempts((count) => count + 1)
  }
  return {
    values,
    wrong,
    ref,
    refuse,
    change: (changes) => {
      setValues((before) => ({ ...before, ...changes }))
      // what was marked is right again once it is changed; it is judged anew when sent
      setWrong((before) => new Set([...before].filter((field) => !Object.hasOwn(changes, field))))
    },
    check: () => {
      const result = schema.safeParse(values)
      if (result.success) return result.data
      refuse(wrongFields(result.error.issues))
      return null
    },
  }
}
