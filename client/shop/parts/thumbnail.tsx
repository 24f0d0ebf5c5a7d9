import type { ProductId } from '../products.ts'
import { PICTURES } from './pictures.tsx'

/** A drawing beside the product's name, so it says nothing to those who hear the name. */
export function Thumbnail({ id }: { id: ProductId }) {
  return (
    <svg className="thumbnail" data-product={id} viewBox="0 0 120 120" aria-hidden="true">
      {PICTURES[id]}
    </svg>
  )
}
