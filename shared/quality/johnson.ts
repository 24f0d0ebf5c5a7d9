import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** Eigenvalues below this are rounding, or a predictor that repeats others: their direction explains nothing of its own. */
const LEAST_EIGENVALUE = 1e-9

/**
 * Johnson's relative weights (Multivariate Behavioral Research 35, 2000): how much of what is explained, R², goes back to each
 * of predictors that are correlated with each other. With R_xx = VDV', Λ = VD^½V' holds the correlations of the predictors with
 * the orthogonal variables most like them; β = Λ⁻¹r_xy; ε_j = Σ_k λ²_jk·β²_k, none negative, together R². About the same as
 * Shapley's values of R² (§11, V24).
 *
 * @param among correlations of the predictors with each other
 * @param withOutcome correlation of each with the outcome
 */
export function relativeWeights(among: Matrix, withOutcome: readonly number[]): number[] {
  const count = withOutcome.length
  if (count === 0) return []
  const { realEigenvalues: values, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(among, {
    assumeSymmetric: true,
  })
  const root = Matrix.zeros(count, count)
  const beta = new Float64Array(count)
  for (const [k, value] of values.entries()) {
    if (value < LEAST_EIGENVALUE) continue
    const scale = Math.sqrt(value)
    let along = 0
    for (let j = 0; j < count; j++) along += vectors.get(j, k) * (withOutcome[j] as number)
    for (let i = 0; i < count; i++) {
      const at = vectors.get(i, k)
      beta[i] = (beta[i] as number) + (at * along) / scale
      for (let j = 0; j < count; j++) root.set(i, j, root.get(i, j) + scale * at * vectors.get(j, k))
    }
  }
  return withOutcome.map((_, j) => {
    let weight = 0
    for (let k = 0; k < count; k++) weight += (root.get(j, k) * (beta[k] as number)) ** 2
    return weight
  })
}
