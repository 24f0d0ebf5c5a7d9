import type { FrameSays, Hello } from '../messages.ts'
import { el } from './dom.ts'

/**
 * The chat's window: an iframe from the desk's origin, made at the first opening and kept while the page lives. `hello` is asked
 * for when the frame is ready, not before: nobody else's page in its place learns the token.
 */
export function createChat(
  stage: HTMLElement,
  desk: string,
  address: string,
  hello: () => Hello,
  hear: (what: FrameSays['type']) => void,
) {
  let frame: HTMLIFrameElement | undefined

  const greet = () => {
    if (stage.className) frame?.contentWindow?.postMessage(hello(), desk)
  }

  addEventListener('message', ({ origin, source, data }: MessageEvent<FrameSays>) => {
    if (origin !== desk || source !== frame?.contentWindow) return
    if (data.type === 'lyhord.ready') {
      stage.className = 'ready'
      greet()
    }
    hear(data.type)
  })

  return {
    show(isShown: boolean): void {
      if (isShown && !frame) {
        frame = el('iframe', { title: 'Chat', src: address, allow: 'clipboard-write' })
        stage.prepend(frame)
        // A browser says nothing when it may not show a frame: the customer would look at an empty box for ever.
        setTimeout(() => {
          if (stage.className) return
          console.warn('lyhord:', location.origin, 'Settings, Install')
          hear('lyhord.close')
          frame = void frame?.remove()
        }, 8e3)
      }
      if (!frame) return
      frame.hidden = !isShown
      if (isShown) frame.focus()
      greet()
    },
    /** Tells the frame what changed: who this is, which offer was accepted. */
    greet,
  }
}
