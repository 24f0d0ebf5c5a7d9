import type { FrameSays, Hello } from '../messages.ts'

/**
 * The loader in the shop's page. Everybody may hear that the frame is ready; the rest goes to the page that answered. Which pages may
 * show the frame at all is the brand's list, in the frame's policy.
 */
export function meetHost(onHello: (hello: Hello) => void): (what: FrameSays['type']) => void {
  let host = '*'
  const say = (type: FrameSays['type']) => window.parent.postMessage({ type } satisfies FrameSays, host)
  addEventListener('message', ({ source, origin, data }: MessageEvent<Hello>) => {
    if (source !== window.parent || data?.type !== 'lyhord.hello' || data.host !== origin) return
    host = origin
    onHello(data)
  })
  say('lyhord.ready')
  return say
}
