/** Whether some field has focus. Never which, never what is in it. A frame counts: payment fields live in frames. */
export function isFieldFocused(): boolean {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return !!element?.matches('input,textarea,select,iframe,[contenteditable]')
}

/** Makes a queue of one: the latest thing put in happens once no field has had focus for a moment. */
export function createCalm() {
  let waiting: (() => void) | null
  let timer: ReturnType<typeof setTimeout> | undefined
  const check = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!waiting || isFieldFocused()) return
      const then = waiting
      waiting = null
      then()
    }, 600)
  }
  for (const name of ['focusin', 'focusout', 'focus']) addEventListener(name, check)
  return (then: (() => void) | null) => {
    waiting = then
    check()
  }
}
