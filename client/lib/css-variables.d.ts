import 'react'

declare module 'react' {
  // Custom properties carry widths into the style sheets.
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined
  }
}
