import type { AgentLanguage } from '../domain/people.ts'

/**
 * An e-mail to an agent before it is written out: its text and its HTML are made from this one description, so they say the same.
 * No name in the subject: it shows on locked screens.
 */
export interface Letter {
  language: AgentLanguage
  subject: string
  /** What happened; several when one e-mail tells several notices. */
  parts: Part[]
  /** Under a rule: where to go, and that nobody reads answers. */
  footer: { links: Link[]; words: string[] }
}

export interface Part {
  title: string
  blocks: Block[]
}

export type Block =
  | { kind: 'heading' | 'paragraph'; words: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'lines'; lines: Line[] }
  | { kind: 'links'; links: Link[] }

/** "Téléphone : 06…": what it is about, and what is known of it. */
export interface Fact {
  name: string
  words: string
  /** They are somebody's own, in whatever language: read from the side of their first letters. */
  written?: { foreign: string | undefined }
}

/** One of several, with what can be done about it. */
export interface Line {
  words: string
  /** The person it names. */
  about?: string | undefined
  links?: Link[] | undefined
}

export interface Link {
  words: string
  url: string
}

/** What every language says under an e-mail. */
export interface FooterWords {
  pages: string
  settings: string
  unread: string
}

/** Under every e-mail. Whoever cannot sign in has nothing to set. */
export function footerOf(words: FooterWords, pages: string, maySet: boolean): Letter['footer'] {
  const links = [{ words: words.pages, url: pages }]
  if (maySet) links.push({ words: words.settings, url: `${pages}/mon-courrier` })
  return { links, words: [words.unread] }
}

/** French sets a space before its colon. */
export const COLONS: Record<AgentLanguage, string> = { fr: ' : ', en: ': ' }

export function isNotEmpty(block: Block): boolean {
  if (block.kind === 'facts') return block.facts.length > 0
  if (block.kind === 'links') return block.links.length > 0
  return block.kind !== 'lines' || block.lines.length > 0
}
