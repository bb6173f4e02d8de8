import { type Block, COLONS, isNotEmpty, type Letter, type Line, type Part } from '../../locales/letter.ts'
import { htmlOf } from './html-letter.ts'

/** An e-mail written out. */
export interface Written {
  subject: string
  body: string
  html: string
}

/** Writes a letter out twice, as text and as HTML: both say the same, in the same order. */
export function writeLetter(letter: Letter): Written {
  return { subject: letter.subject, body: textOf(letter), html: htmlOf(letter) }
}

/** What mail programs know for the beginning of a signature: nothing a person wrote comes after it. */
const SIGNATURE = '\n\n-- \n'

/** What a letter says of somebody, without the addresses that decide: those are its reader's. */
export function wordsOf({ language, parts }: Letter): string {
  const blocks = (part: Part) => part.blocks.filter(({ kind }) => kind !== 'links')
  return parts.map((part) => partAsText({ ...part, blocks: blocks(part) }, COLONS[language])).join(BETWEEN_PARTS)
}

function textOf({ language, parts, footer }: Letter): string {
  const colon = COLONS[language]
  const links = footer.links.map(({ words, url }) => `${words}${colon}${url}`)
  return `${parts.map((part) => partAsText(part, colon)).join(BETWEEN_PARTS)}${SIGNATURE}${[...links, ...footer.words].join('\n')}`
}

const BETWEEN_PARTS = '\n\n* * *\n\n'

function partAsText({ title, blocks }: Part, colon: string): string {
  return [title, ...blocks.filter(isNotEmpty).map((block) => blockAsText(block, colon))].join('\n\n')
}

function blockAsText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.words
    case 'facts':
      return block.facts.map(({ name, words }) => `${name}${colon}${words}`).join('\n')
    case 'links':
      // Each address alone on its line: mail programs break longer ones.
      return block.links.flatMap(({ words, url }) => [`- ${words}${colon.trimEnd()}`, `  ${url}`]).join('\n')
    case 'lines':
      return block.lines.flatMap((line) => lineAsText(line, colon)).join('\n')
  }
}

function lineAsText({ words, links = [] }: Line, colon: string): string[] {
  return [`- ${words}`, ...links.map((link) => `  ${link.words}${colon}${link.url}`)]
}
