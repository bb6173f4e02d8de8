import type { AgentLanguage } from '../domain/people.ts'
import { hookWords as en } from './en/hook-email.ts'
import { hookWords as fr } from './fr/hook-email.ts'
import type { HookWords } from './hook-words.ts'
import { footerOf, type Letter } from './letter.ts'
import { NOTICE_WORDS } from './notices.ts'

const WORDS: Record<AgentLanguage, HookWords> = { fr, en }

/** The e-mail that tells an administrator that an address takes nothing any more. `host`: without its path, which may be a secret. */
export function hookFailedEmail(host: string, pages: string, language: AgentLanguage): Letter {
  const { title, happened, advice, link } = WORDS[language]
  return {
    language,
    subject: `[justif] ${title}`,
    parts: [
      {
        title,
        blocks: [
          { kind: 'paragraph', words: happened(host) },
          { kind: 'paragraph', words: advice },
          { kind: 'links', links: [{ words: link, url: `${pages}/reglages/acces` }] },
        ],
      },
    ],
    footer: footerOf(NOTICE_WORDS[language].footer, pages, true),
  }
}
