import { useEffect, useRef } from 'preact/hooks'

interface Props {
  kind: 'declined' | 'waiting'
  title: string
  children: string
  /** A new value moves the reader here: the same words may have to be heard again. */
  moment: number
}

/** Takes focus itself and leaves the fields alone: help is offered only to those who are not typing. */
export function Notice({ kind, title, children, moment }: Props) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is what calls for attention
  useEffect(() => box.current?.focus(), [moment])
  return (
    <section className="notice" data-kind={kind} ref={box} tabIndex={-1} aria-label={title}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.25" />
        {kind === 'declined' ? <path d="M10 5.8v5.2M10 13.9v.2" /> : <path d="M10 5.6V10l2.8 1.9" />}
      </svg>
      <div role="alert">
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </section>
  )
}
