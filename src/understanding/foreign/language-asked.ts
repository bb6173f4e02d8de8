import type { Language } from '../../domain/people.ts'
import type { Foreign, Understood } from '../intent.ts'
import { PLAINER, TOO_HARD } from '../languages/fr/plainer.ts'
import { COURTEOUS, type Other } from './courteous.ts'
import { languageRequested } from './language-requested.ts'
import { lettersAlone } from './letters-alone.ts'

/** How each is asked for, alone in a message: its name, or that what we wrote is not understood. */
const ASKED: Record<Other, { name: string; lost: string }> = {
  'fr-facile': {
    name: 'francais (?:facile|simple)|(?:des |en |avec des )?mots (?:plus )?simples|plus simple',
    lost: `${PLAINER}|${TOO_HARD}|je (?:ne )?(?:comprend|lis|lit)s? (?:pas (?:tres |trop )?bien|mal)(?: (?:le francais|ce que vous (?:ecrivez|dites)|v(?:os|otre) (?:messages?|sms|textos?)))?|je (?:ne )?sai[st] pas (?:bien )?lire|j ?ai du mal a (?:lire|comprendre)`,
  },
  es: {
    name: 'espanol|castellano|espagnol|spanish',
    lost: 'no (?:lo |le )?(?:entiendo|comprendo)(?: (?:bien|nada|el frances|frances))?',
  },
  pt: {
    name: 'portugues|portugais|portuguese|brasileiro',
    lost: 'nao (?:o )?(?:entendo|percebo|compreendo)(?: (?:bem|nada|o frances|frances))?',
  },
  ro: {
    name: 'romana|romaneste|roumain|roumaine|romanian|romeno',
    lost: 'nu (?:va )?(?:inteleg|pricep)(?: (?:bine|nimic|franceza|franceza bine))?',
  },
  ar: {
    name: 'عربي|العربيه|العربية|عربية|بالعربي|بالعربية|arabe|arabic|arabi|b?l?3arbiy?a?',
    lost: '(?:انا )?(?:لا|ما) (?:افهم|نفهم|كنفهم|فهمت)(?: (?:الفرنسية|شي|شيئا))?|ma (?:fhemt|fhamt|nefhemch|kanfhamch)(?: walo)?',
  },
  tr: {
    name: 'turkce|turc|turque|turkish',
    lost: '(?:hic |fransizca )?anlam(?:iyorum|ıyorum|adim|adım)',
  },
  ru: {
    name: '(?:по )?русски(?:и)?|russe|russian|po russki',
    lost: '(?:я )?(?:ничего )?не (?:понимаю|понял|поняла)(?: (?:по французски|французскии))?|ne ponimayu',
  },
}

const BEFORE =
  '(?:(?:bonjour|hola|ola|hello|je|parle|veux|voudrais|prefere|lis|comprends|que|seulement|moi|ecrivez|en|em|in|yo|eu|hablo|falo|solo|so|escriba(?:me)?|escreva(?: me)?|speak|only|i|le|l|el|o|francais) )*'
const GRAMMARS = (Object.entries(ASKED) as [Other, { name: string; lost: string }][]).map(
  ([language, { name, lost }]) => ({
    language,
    named: new RegExp(`^${BEFORE}(?:${name})${COURTEOUS}$`),
    lost: new RegExp(`^(?:${lost})${COURTEOUS}$`),
  }),
)

/** A message that only asks for another language we write; to who is written to in it already, that it is not understood is for a person. */
export function languageAsked(text: string, writtenIn: Language): Understood | undefined {
  const words = lettersAlone(text)
  for (const { language, named, lost } of GRAMMARS) {
    const isLost = lost.test(words)
    if (!isLost && !named.test(words)) continue
    // French made plain is for who is written to in French; who reads it already and is lost asks for help.
    if (language === 'fr-facile') {
      if (writtenIn === 'fr' || (named.test(words) && writtenIn !== language)) return asking(language, words)
      continue
    }
    return isLost && language === writtenIn
      ? { intent: 'other', confidence: 1, because: [words], foreign: language satisfies Foreign }
      : asking(language, words)
  }
  const requested = NAMED.test(words) ? languageRequested(words, NAMES) : undefined
  // In the language that they are written to in already, who understands nothing wants a person.
  return requested && !(requested === writtenIn && LOST.test(words)) ? asking(requested, words) : undefined
}

const LOST = /compren|entiend|entend|perceb|inteleg|fhem|فهم/

const NAMES = (Object.entries(ASKED) as [Other, { name: string }][])
  .filter(([language]) => language !== 'fr-facile')
  .map(([language, { name }]) => [language, new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'u')] as const)
/** Looked for first: few messages name a language. */
const NAMED = new RegExp(NAMES.map(([, { source }]) => source).join('|'), 'u')

function asking(language: Language, words: string): Understood {
  return { intent: 'change_language', confidence: 1, because: [words], language }
}
