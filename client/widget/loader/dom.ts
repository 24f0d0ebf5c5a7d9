/** Builds an element without markup, which a shop's Trusted Types would refuse. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** A button that does one thing. */
export const button = (label: string, onclick: () => void): HTMLButtonElement =>
  el('button', { type: 'button', onclick }, label)
