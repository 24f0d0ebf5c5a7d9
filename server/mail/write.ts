import { escapeHtml } from '../escape-html.ts'

/** What a mail says, before it is text and HTML. */
export interface MailBody {
  lines: string[]
  link: { label: string; url: string }
  /** Small, after the link. */
  after: string[]
  stop: { text: string; label: string; url: string }
}

export const asText = ({ lines, link, after, stop }: MailBody): string =>
  [...lines, `${link.label}: ${link.url}`, ...after, `-- \n${stop.text}\n${stop.label}: ${stop.url}`].join('\n\n')

/** Plain on purpose: no picture, nothing fetched, nothing that tells who opened it. */
export const asHtml = ({ lines, link, after, stop }: MailBody, language: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;max-width:34em">
${lines.map(paragraph).join('\n')}
<p style="margin:24px 0"><a href="${escapeHtml(link.url)}" style="padding:10px 18px;border-radius:8px;background:#2f5d50;color:#fff;text-decoration:none">${escapeHtml(link.label)}</a></p>
${after.map(paragraph).join('\n')}
<p style="margin-top:32px;font-size:13px;color:#666">${escapeHtml(stop.text)} <a href="${escapeHtml(stop.url)}" style="color:#666">${escapeHtml(stop.label)}</a></p>
</body></html>
`

const paragraph = (line: string): string => `<p dir="auto">${escapeHtml(line)}</p>`
