declare module '*.json?further' {
  const texts: Readonly<Record<string, unknown>>
  export default texts
}

declare module '*.json?question' {
  const texts: Readonly<Record<string, unknown>>
  export default texts
}

declare module '*.json?measured' {
  const texts: Readonly<Record<string, unknown>>
  export default texts
}
