import type { AgentLanguage } from '../domain/people.ts'
import { signInWords as en } from './en/sign-in.ts'
import { signInWords as fr } from './fr/sign-in.ts'
import { footerOf, type Letter } from './letter.ts'
import { NOTICE_WORDS } from './notices.ts'
import type { SignInWords } from './sign-in-words.ts'

const WORDS: Record<AgentLanguage, SignInWords> = { fr, en }

/** The e-mail that carries a link to sign in with. */
export function signInEmail(url: string, pages: string, language: AgentLanguage): Letter {
  const { subject, title, intro, link, notYou } = WORDS[language]
  return {
    language,
    subject,
    parts: [
      {
        title,
        blocks: [
          { kind: 'paragraph', words: intro },
          { kind: 'links', links: [{ words: link, url }] },
          { kind: 'paragraph', words: notYou },
        ],
      },
    ],
    footer: footerOf(NOTICE_WORDS[language].footer, pages, false),
  }
}
