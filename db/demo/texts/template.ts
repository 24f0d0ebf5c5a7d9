/** A way to say something, read once: letters, a fact's place, or one of several. */
type Part = string | { slot: string } | { oneOf: Part[][] }

const read = new Map<string, Part[]>()

/** Says it: draws among `(a|b)` and puts the facts in their `{slots}`. Throws where a fact is missing. */
export function fill(random: () => number, template: string, facts: Readonly<Record<string, string>>): string {
  return sentenceCase(say(random, partsOf(template), facts))
}

function partsOf(template: string): Part[] {
  const known = read.get(template)
  if (known !== undefined) return known
  const parts = readParts(template, { at: 0 }, false)
  read.set(template, parts)
  return parts
}

function say(random: () => number, parts: readonly Part[], facts: Readonly<Record<string, string>>): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('slot' in part) {
      const fact = facts[part.slot]
      if (fact === undefined) throw new RangeError(`no fact ${part.slot}`)
      text += fact.includes('{') ? say(random, partsOf(fact), facts) : fact
    } else text += say(random, part.oneOf[Math.floor(random() * part.oneOf.length)] ?? [], facts)
  }
  return text
}

function readParts(template: string, place: { at: number }, isInside: boolean): Part[] {
  const parts: Part[] = []
  let letters = ''
  const flush = () => {
    if (letters !== '') parts.push(letters)
    letters = ''
  }
  for (; place.at < template.length; place.at += 1) {
    const letter = template[place.at] ?? ''
    if (isInside && (letter === '|' || letter === ')')) break
    if (letter === '{') {
      flush()
      const end = template.indexOf('}', place.at)
      parts.push({ slot: template.slice(place.at + 1, end) })
      place.at = end
    } else if (letter === '(') {
      flush()
      parts.push({ oneOf: readChoices(template, place) })
    } else letters += letter
  }
  flush()
  return parts
}

function readChoices(template: string, place: { at: number }): Part[][] {
  const choices: Part[][] = []
  do {
    place.at += 1
    choices.push(readParts(template, place, true))
  } while (template[place.at] === '|')
  return choices
}

// a full stop after a figure is Norwegian for -th: `14. desember`
const SENTENCE_START = /(^|[^\d][.?] |\n)(["«]?)(\p{Ll})/gu

/** Capitals where sentences begin, as a slot leaves them small; one space at a time. */
const sentenceCase = (text: string): string =>
  text
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .replaceAll(
      SENTENCE_START,
      (_, before: string, quote: string, letter: string) => before + quote + letter.toUpperCase(),
    )
