import { button, el } from './dom.ts'

/** The small bubble beside the launcher. Its region stands there before it, so that its words are read politely. */
export function createBubble(stage: HTMLElement, launcher: HTMLElement) {
  const region = el('div', { ariaLive: 'polite' })
  stage.prepend(region)
  const hide = () => {
    if (region.matches(':focus-within')) launcher.focus()
    region.replaceChildren()
  }
  return {
    hide,
    /** With a `url` accepting opens it in a new tab, which browsers keep from reaching back. */
    show(
      { text, accept, dismiss, url }: { text: string; accept: string; dismiss: string; url?: string },
      onAccept?: () => void,
      onDismiss?: () => void,
    ): void {
      const after = (then?: () => void) => () => {
        hide()
        then?.()
      }
      const onclick = after(onAccept)
      const no = after(onDismiss)
      const yes = url ? el('a', { href: url, target: '_blank', onclick }, accept) : button(accept, onclick)
      const onkeydown = (event: KeyboardEvent) => event.key === 'Escape' && no()
      region.replaceChildren(el('section', { onkeydown }, el('p', { dir: 'auto' }, text), yes, button(dismiss, no)))
    },
  }
}
