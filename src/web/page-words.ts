import { AsyncLocalStorage } from 'node:async_hooks'
import type { AgentLanguage } from '../domain/people.ts'

/** Whose page is being made: its words are read in their language. */
export interface Reader {
  language: AgentLanguage
  /** What the office that is looked at calls its types of appointment, by code, where it said. */
  typeNames?: Readonly<Record<string, string>> | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who signed in, as soon as that is known. */
    reader?: Reader
  }
}

const reader = new AsyncLocalStorage<Reader>()

/** Makes a page, or does what leads to one, in the language its reader chose. */
export function readBy<Made>(who: Reader, make: () => Made): Made {
  return reader.run(who, make)
}

/** The language of the page being made; French where nobody has signed in. */
export function pageLanguage(): AgentLanguage {
  return reader.getStore()?.language ?? 'fr'
}

/** The one of two that is in the language of the page being made: of whole modules, or of what a page is made of. */
export function inPageLanguage<Said>(french: Said, english: Said): Said {
  return pageLanguage() === 'en' ? english : french
}

/** Words by code, or those of the office that is looked at where it has its own. */
export function wordsOfOffice(usual: Record<string, string>): Readonly<Record<string, string>> {
  return new Proxy(usual, {
    get(_, code) {
      const own = reader.getStore()?.typeNames
      return typeof code === 'string' && own && Object.hasOwn(own, code) ? own[code] : Reflect.get(usual, code)
    },
  })
}

/** How numbers are written on it. */
export function pageLocale(): 'fr-FR' | 'en-GB' {
  return inPageLanguage('fr-FR', 'en-GB')
}

/**
 * Words of pages in both languages, read as if they were one object: each reading gives the language of the page being made. So they are
 * read while it is made, never as a module loads. A sentence without its English does not compile.
 */
export function pageWords<Words extends object>(french: Words, english: NoInfer<SameWords<Words>>): Words {
  return inBoth(french, english) as Words
}

function inBoth(french: object, english: object): object {
  const parts = new Map<string | symbol, object>()
  return new Proxy(french, {
    get(_, key) {
      const said = Reflect.get(french, key)
      // Which of both a part is said in is asked of what it holds: a part may be named as a module loads.
      if (typeof said !== 'object' || said === null) return inPageLanguage(said, Reflect.get(english, key))
      const part = parts.get(key) ?? inBoth(said, Reflect.get(english, key))
      parts.set(key, part)
      return part
    },
  })
}

/** The same names, with words of their own; what is not words (a route, a number) may be told again as it is. */
export type SameWords<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Said
    ? (...values: Values) => SameWords<Said>
    : Words extends object
      ? { [Name in keyof Words]: SameWords<Words[Name]> }
      : Words
