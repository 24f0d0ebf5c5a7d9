import type { ComponentChild } from 'preact'
import type { ProductId } from '../products.ts'

// Colours are classes (tone, shade, stroke), so that the drawings follow light and dark.
export const PICTURES: Readonly<Record<ProductId, ComponentChild>> = {
  throw: (
    <>
      <rect className="tone" x="24" y="70" width="72" height="17" rx="7" />
      <rect className="shade" x="22" y="54" width="76" height="18" rx="8" />
      <path className="tone" d="M30 34h58c6 0 10 4 10 9.5s-4 9.5-10 9.5H30c-5 0-8-4-8-9.5S25 34 30 34z" />
      <path className="stroke" d="M34 34v19M40 34v19M80 34v19M86 34v19M34 54v18M40 54v18M80 54v18M86 54v18" />
      <path className="stroke" d="M28 87v8M36 87v8M44 87v8M52 87v8M60 87v8M68 87v8M76 87v8M84 87v8M92 87v8" />
    </>
  ),
  towel: (
    <>
      <path className="rail" d="M20 30h80" />
      <path className="shade" d="M56 29h26v48H56z" />
      <path className="tone" d="M34 28h34v70c-6 2-10-1.5-17 0s-12 1-17 0z" />
      <path className="stroke" d="M34 80c7 1.5 11-1.5 17 0s11 1.5 17 0M34 85c7 1.5 11-1.5 17 0s11 1.5 17 0M56 68h26" />
      <circle className="rail" cx="20" cy="30" r="4" />
      <circle className="rail" cx="100" cy="30" r="4" />
    </>
  ),
  socks: (
    <>
      <path className="shade" d="M62 26h20v38c0 5 2 8 6 11l9 7c7 6 2 16-7 15-6-.5-10-3-15-7L64 80c-3-3-4-6-4-10z" />
      <path className="tone" d="M36 24h22v42c0 5 2 8 6 11l9 7c8 6 3 17-7 16-6-.5-11-3-16-7L38 82c-3-3-5-6-5-11z" />
      <path className="stroke" d="M36 34h22M35.5 39h22.5M62 35h20M62 40h20M33.5 66c6-1 11 1 14 6" />
    </>
  ),
  candles: (
    <>
      <path className="tone" d="M28 46h10v52H28zM66 42h10v56H66z" />
      <path className="shade" d="M47 34h10v64H47zM85 52h10v46H85z" />
      <path className="stroke" d="M33 46v-5M52 34v-5M71 42v-5M90 52v-5M20 98h82" />
      <path
        className="flame"
        d="M33 41c-3.5-3-2.5-6.5 0-10 2.5 3.5 3.5 7 0 10zM52 29c-3.5-3-2.5-6.5 0-10 2.5 3.5 3.5 7 0 10zM71 37c-3.5-3-2.5-6.5 0-10 2.5 3.5 3.5 7 0 10zM90 47c-3.5-3-2.5-6.5 0-10 2.5 3.5 3.5 7 0 10z"
      />
    </>
  ),
  pillowcase: (
    <>
      <path className="tone" d="M22 38c12 3 64 3 76 0-3 12-3 32 0 44-12-3-64-3-76 0 3-12 3-32 0-44z" />
      <path className="shade" d="M82 39.3c7-.3 12-.7 16-1.3-3 12-3 32 0 44-4-.6-9-1-16-1.3 2-13 2-28 0-41.4z" />
      <path className="stroke" d="M82 39.3c2 13 2 28 0 41.4M34 50c6 2 10 2 16 1M36 70c8-2 14-2 20 0" />
      <circle className="peg" cx="89" cy="51" r="1.8" />
      <circle className="peg" cx="90" cy="60" r="1.8" />
      <circle className="peg" cx="89" cy="69" r="1.8" />
    </>
  ),
}
