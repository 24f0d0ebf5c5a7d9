/** What kind of answer a question asks for. */
export type AnswerKind = 'yesNo' | 'when' | 'where' | 'amount' | 'why' | 'how' | 'who' | 'what'

/** What a language needs for its cues. Phrases are looked up on a line of normalised words (sentences.ts). */
export type Lexicon = {
  /** Words written otherwise, with what is looked up in their place. */
  spellings: ReadonlyMap<string, string>
  /** Words that carry no matter of their own. */
  stopWords: ReadonlySet<string>
  negators: ReadonlySet<string>
  /** Endings taken off before words are compared, longest first. */
  endings: readonly string[]
  /** What different words are about, by a piece of the word. */
  concepts: readonly (readonly [concept: string, word: RegExp])[]

  question: {
    /** Words at the head of a question that are no part of it. */
    fillers: ReadonlySet<string>
    conjunctions: ReadonlySet<string>
    asking: ReadonlyMap<string, AnswerKind>
    /** `how long`, `hur mycket`, `hvor mange`: both words together. */
    askingTwo: ReadonlyMap<string, AnswerKind>
    /** What may stand between the asking word and its verb. */
    measures: ReadonlySet<string>
    isVerb: (word: string) => boolean
    auxiliaries: ReadonlySet<string>
    subjects: ReadonlySet<string>
    /** Subjects that can do something, so that `done` answers. */
    persons: ReadonlySet<string>
    /** The other subjects of which a question without its mark is believed. */
    things: ReadonlySet<string>
    /** `I wonder`, after which the question follows. */
    wondering: RegExp
    whether: ReadonlySet<string>
    /** Asked of nobody, or answered by anybody who writes at all. */
    idle: RegExp
  }

  answer: Record<Exclude<AnswerKind, 'what'>, RegExp> & {
    /** `Yes`, `unfortunately`: at the head of a sentence. */
    opener: RegExp
    done: RegExp
    refers: RegExp
    holding: RegExp
    promising: RegExp
    greeting: RegExp
    closing: RegExp
    /** Offers and news, told to everybody. */
    advertising: RegExp
    /** At the head of what an agent did or allows, which is no reason. */
    deed: ReadonlySet<string>
  }

  customer: {
    /** Content, or no longer in need of an answer. */
    settled: RegExp
    but: RegExp
    /** At the head of a message that takes up what the agent said. */
    agreeing: RegExp
    asISaid: RegExp
    /** `Too`, `another`: the same of something else. */
    further: ReadonlySet<string>
    /** `Still`: a question mark after it is reproach. */
    still: ReadonlySet<string>
  }

  feeling: {
    worry: RegExp
    other: RegExp
    /** Said with a word of feeling, and no feeling. */
    none: RegExp
    past: ReadonlySet<string>
    acknowledged: RegExp
    reassured: RegExp
    apology: RegExp
    /** Asked to say it again, which is no neglect. */
    confirm: RegExp
  }
}
