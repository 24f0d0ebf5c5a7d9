/** Each would call this if it were ever run as a script. */
const RUN = 'top.ran=1'

/**
 * What people write who want their text to be more than text: tags, attributes, frames, addresses, styles, half-open
 * markup, and templates of other makers. At most 110 characters each, so that they fit a name.
 */
export const PAYLOADS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  '<iframe src=https://evil.example/frame></iframe>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>@import url(https://evil.example/x.css);*{display:none}</style>',
  `"><script>${RUN}</script>`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`,
  `</textarea></title></style><script>${RUN}</script>`,
  `<a href="javascript:${RUN}">klicka</a>`,
  `javascript:${RUN}`,
  `[klicka](javascript:${RUN})`,
  `data:text/html,<script>${RUN}</script>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `$\{${RUN}} <%= ${RUN} %> $t(desk.seen)`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<form action=https://evil.example><button>Skicka</button></form>`,
  `<base href=https://evil.example/><meta http-equiv=refresh content=0;url=//evil.example>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `https://evil.example/"onmouseover="${RUN}`,
] as const
