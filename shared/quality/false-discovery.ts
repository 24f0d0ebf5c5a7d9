/**
 * q-values in the order of the probabilities given (Benjamini and Hochberg, JRSS B 57, 1995): q of the k-th smallest of m is
 * the least p·m/rank among itself and the larger ones. Keeping those below .05 lets at most one in twenty of them be false.
 *
 * @param probabilities of a result at least as extreme if there were nothing, each 0–1
 */
export function falseDiscovery(probabilities: readonly number[]): number[] {
  const order = [...probabilities.keys()].sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number))
  const found = new Array<number>(probabilities.length).fill(1)
  let least = 1
  for (const [place, index] of order.entries()) {
    const rank = probabilities.length - place
    least = Math.min(least, ((probabilities[index] as number) * probabilities.length) / rank)
    found[index] = least
  }
  return found
}
