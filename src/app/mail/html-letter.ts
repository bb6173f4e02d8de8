import { escaped } from '../../locales/escaped.ts'
import {
  type Block,
  COLONS,
  type Fact,
  isNotEmpty,
  type Letter,
  type Line,
  type Link,
  type Part,
} from '../../locales/letter.ts'

/**
 * A letter for mail programs of all ages: tables and inline styles, since Outlook's engine is a word processor; no image, nothing
 * fetched, no colour alone that means something.
 */
export function htmlOf({ language, subject, parts, footer }: Letter): string {
  const colon = COLONS[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background-color:#ffffff;">
<div role="main">
<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;border-collapse:collapse;table-layout:fixed;">
${parts.map((part) => partAsHtml(part, colon)).join('\n')}
<tr><td height="12" style="height:12px;font-size:0;line-height:0;"></td></tr>
<tr><td style="${CELL}padding-top:16px;padding-bottom:24px;border-top:1px solid #8a8f98;font-size:14px;line-height:21px;color:#3f4651;">
${footer.links.map((link) => `${linkAsHtml(link)}<br>`).join('\n')}
${footer.words.map(escaped).join('<br>\n')}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</div>
</body>
</html>
`
}

const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#1d2129;word-wrap:break-word;overflow-wrap:anywhere;'
const CELL = `${FONT}padding:8px 16px;`
const LINK = 'color:#0b4f9e;text-decoration:underline;'

function partAsHtml({ title, blocks }: Part, colon: string): string {
  const heading = `<tr><td style="${CELL}padding-top:24px;"><h1 style="${FONT}margin:0;font-size:22px;line-height:28px;">${escaped(title)}</h1></td></tr>`
  return [heading, ...blocks.filter(isNotEmpty).map((block) => blockAsHtml(block, colon))].join('\n')
}

function blockAsHtml(block: Block, colon: string): string {
  switch (block.kind) {
    case 'heading':
      return row(`<h2 style="${FONT}margin:8px 0 0;font-size:18px;line-height:24px;">${escaped(block.words)}</h2>`)
    case 'paragraph':
      return row(paragraph(escaped(block.words)))
    case 'facts':
      return row(
        block.facts
          .map((fact) => paragraph(`<strong>${escaped(fact.name)}</strong>${colon}${factAsHtml(fact)}`, 4))
          .join('\n'),
      )
    case 'links':
      return row(block.links.map((link) => paragraph(linkAsHtml(link), 8)).join('\n'))
    case 'lines':
      return row(`<ul style="margin:0;padding:0 0 0 20px;">\n${block.lines.map(item).join('\n')}\n</ul>`)
  }
}

/** Mail programs know no `dir="auto"`: the first letter says from which side somebody's own words are read. */
function factAsHtml({ words, written }: Fact): string {
  if (!written) return escaped(words)
  const direction = RIGHT_TO_LEFT.test(/\p{L}/u.exec(words)?.[0] ?? '') ? 'rtl' : 'ltr'
  const language = written.foreign ? ` lang="${escaped(written.foreign)}"` : ''
  return `<span dir="${direction}"${language}>${escaped(words)}</span>`
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

function row(content: string): string {
  return `<tr><td style="${CELL}">${content}</td></tr>`
}

function paragraph(content: string, below = 0): string {
  return `<p style="${FONT}margin:0 0 ${below}px;font-size:16px;line-height:24px;">${content}</p>`
}

function item({ words, links = [] }: Line): string {
  const below = links.map((link) => `<br>${linkAsHtml(link)}`).join('')
  return `<li style="${FONT}margin:0 0 6px;font-size:16px;line-height:24px;">${escaped(words)}${below}</li>`
}

function linkAsHtml({ words, url }: Link): string {
  return `<a href="${escaped(safe(url))}" style="${LINK}">${escaped(words)}</a>`
}

/** Addresses of our pages, and numbers to call; nothing else, whatever happens before this. */
function safe(url: string): string {
  return /^(https?:\/\/|tel:\+?\d+$)/.test(url) ? url : '#'
}
