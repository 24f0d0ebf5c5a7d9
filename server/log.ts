const hidden = [
  'req.headers.authorization',
  'req.headers.cookie',
  'body',
  'input',
  'token',
  'email',
  'password',
  '*.body',
  '*.token',
  '*.email',
  '*.password',
  'err.parameters',
  'err.query',
  'err.detail',
  'err.cause',
]

/** Bodies, tokens, e-mail addresses and card numbers stay out of the log, in fields, in addresses and in errors' texts. */
export function logOptions(level: string) {
  return {
    level,
    redact: { paths: hidden, censor: '[hidden]' },
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, url: withoutSecrets(url) }),
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code,
        message: withoutPersonal(error.message ?? ''),
        stack: withoutPersonal(error.stack ?? ''),
      }),
    },
  }
}

/** A link's path without the token in it, and without its query. */
const withoutSecrets = (url: string) =>
  withoutPersonal(decoded(url.replace(/\?.*$/, ''))).replace(/^\/([smp])\/.*/, '/$1/[hidden]')

const decoded = (path: string) =>
  path.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number(`0x${code.slice(1)}`)))

const withoutPersonal = (text: string) =>
  text
    .slice(0, 4000)
    .replace(/[^\s@"'<>]{1,64}@[^\s@"'<>]{1,255}/g, '[e-mail]')
    .replace(/\b\d(?:[ -]?\d){12,18}\b/g, '[number]')
