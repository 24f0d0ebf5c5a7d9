declare module '*.json?further' {
  const texts: Readonly<Record<string, unknown>>
  export default texts
}
