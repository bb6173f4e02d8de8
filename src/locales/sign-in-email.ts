import type { AgentLanguage } from '../domain/people.ts'
import {
  signInWords as en,
  accountWords as enAccount,
  safetyWords as enSafety,
  mailTriedWords as enTried,
} from './en/sign-in.ts'
import {
  signInWords as fr,
  accountWords as frAccount,
  safetyWords as frSafety,
  mailTriedWords as frTried,
} from './fr/sign-in.ts'
import { footerOf, type Letter } from './letter.ts'
import { NOTICE_WORDS } from './notices.ts'
import type { AccountWords, MailTriedWords, Safety, SafetyWords, SignInWords } from './sign-in-words.ts'

export type { Safety }

const WORDS: Record<AgentLanguage, SignInWords> = { fr, en }
const TRIED: Record<AgentLanguage, MailTriedWords> = { fr: frTried, en: enTried }
const SAFETY: Record<AgentLanguage, SafetyWords> = { fr: frSafety, en: enSafety }
const ACCOUNT: Record<AgentLanguage, AccountWords> = { fr: frAccount, en: enAccount }

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

/** The e-mail that tells somebody that an account was opened for them, and how to come in. */
export function accountEmail(
  { office, byLink, pages }: { office: string; byLink: boolean; pages: string },
  language: AgentLanguage,
): Letter {
  const { subject, title, intro, how, howElsewhere, link } = ACCOUNT[language]
  return {
    language,
    subject,
    parts: [
      {
        title,
        blocks: [
          { kind: 'paragraph', words: intro(office) },
          { kind: 'paragraph', words: byLink ? how : howElsewhere },
          { kind: 'links', links: [{ words: link, url: `${pages}/connexion` }] },
        ],
      },
    ],
    footer: footerOf(NOTICE_WORDS[language].footer, pages, false),
  }
}

/** The e-mail by which an administrator sees that e-mails come. */
export function mailTriedEmail(url: string, pages: string, language: AgentLanguage): Letter {
  const { subject, title, intro, link } = TRIED[language]
  const blocks = [
    { kind: 'paragraph' as const, words: intro },
    { kind: 'links' as const, links: [{ words: link, url }] },
  ]
  const footer = footerOf(NOTICE_WORDS[language].footer, pages, false)
  return { language, subject, parts: [{ title, blocks }], footer }
}

/** The e-mail that tells somebody what happened to the way they sign in. */
export function safetyEmail(what: Safety, pages: string, language: AgentLanguage): Letter {
  const { subject, happened, notYou } = SAFETY[language]
  return {
    language,
    subject,
    parts: [
      {
        title: happened[what].title,
        blocks: [happened[what].words, notYou].map((words) => ({ kind: 'paragraph', words })),
      },
    ],
    footer: footerOf(NOTICE_WORDS[language].footer, pages, false),
  }
}
