import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Circumstances, type KeyAction, readKey } from './keys.ts'

type Handlers = Partial<Record<KeyAction, () => void>>

const layers: { current: Handlers }[] = []
const GOING_MS = 1200
let awaited = 0

/** While mounted, answers these keys. The component mounted last is asked first. */
export function useKeys(handlers: Handlers): void {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    layers.push(latest)
    return () => void layers.splice(layers.indexOf(latest), 1)
  }, [])
}

/** Once, in the shell: reads every key press of the page. */
export function useKeyReader(hasLetterKeys: boolean): void {
  useEffect(() => {
    let goingSince = Number.NEGATIVE_INFINITY
    const handlePress = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      // A dialog has its own keys; the page behind it hears none.
      if (awaited > 0 || document.querySelector('dialog[open]')) return
      const isGoing = event.timeStamp - goingSince < GOING_MS
      goingSince = Number.NEGATIVE_INFINITY
      const action = readKey(event, { ...focusOf(event.target), hasLetterKeys, isGoing })
      if (action === 'going') goingSince = event.timeStamp
      else if (action && perform(action)) event.preventDefault()
    }
    window.addEventListener('keydown', handlePress)
    return () => window.removeEventListener('keydown', handlePress)
  }, [hasLetterKeys])
}

/** While mounted no key acts: a dialog was asked for and is on its way, and what is typed meanwhile is meant for it. */
export function KeysWait() {
  useLayoutEffect(() => {
    awaited++
    return () => void awaited--
  }, [])
  return null
}

/** Does what a key would do. False when nothing on screen answers to it. */
export function perform(action: KeyAction): boolean {
  const handler = layers.findLast(({ current }) => current[action])?.current[action]
  handler?.()
  return handler !== undefined
}

/** Whether something on screen answers to the action now. */
export const canPerform = (action: KeyAction): boolean => layers.some(({ current }) => current[action])

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=textbox]'
const CONTROL =
  'button, a[href], summary, [role^=menu], [role=option], [role=tab], [role=separator], [role=radio], input'

function focusOf(target: EventTarget | null): Pick<Circumstances, 'isTyping' | 'isOnControl'> {
  if (!(target instanceof Element)) return { isTyping: false, isOnControl: false }
  // A row of the list is a link that the arrows walk through.
  const isRow = target.closest('[data-row]') !== null
  return { isTyping: target.matches(TYPING), isOnControl: !isRow && target.closest(CONTROL) !== null }
}
