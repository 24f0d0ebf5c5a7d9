/**
 * What is known of one language: words and phrases with their weights, −5 to 5; the words that turn others round;
 * those that strengthen or weaken another, as a factor; and those after which the weightier part follows. All lower
 * case, NFC, with straight apostrophes.
 */
export type WordList = {
  weights: ReadonlyMap<string, number>
  negators: ReadonlySet<string>
  intensifiers: ReadonlyMap<string, number>
  contrast: ReadonlySet<string>
}
