import type { Language, ReadLanguage } from '../domain/people.ts'
import type { Danger, Foreign, Understood } from './intent.ts'
import { fold } from './reading/fold.ts'

/** Written and not read: of these, the words that our texts ask for are read, and the wish to be written to in them. */
type WrittenOnly = Exclude<Language, ReadLanguage>

/** How each is asked for, alone in a message: its name, or that what we wrote is not understood. */
const ASKED: Record<WrittenOnly, { name: string; lost: string }> = {
  'fr-facile': {
    name: 'francais (?:facile|simple)|(?:des |en |avec des )?mots (?:plus )?simples|plus simple',
    lost: 'je (?:ne )?(?:comprend|lis|lit)s? (?:pas (?:tres |trop )?bien|mal)(?: (?:le francais|ce que vous (?:ecrivez|dites)|v(?:os|otre) (?:messages?|sms|textos?)))?|je (?:ne )?sai[st] pas (?:bien )?lire|j ?ai du mal a (?:lire|comprendre)',
  },
  es: {
    name: 'espanol|castellano|espagnol|spanish',
    lost: 'no (?:lo |le )?(?:entiendo|comprendo)(?: (?:bien|nada|el frances|frances))?',
  },
  pt: {
    name: 'portugues|portugais|portuguese|brasileiro',
    lost: 'nao (?:o )?(?:entendo|percebo|compreendo)(?: (?:bem|nada|o frances|frances))?',
  },
}

const BEFORE =
  '(?:(?:bonjour|hola|ola|hello|je|parle|veux|voudrais|prefere|lis|comprends|que|seulement|moi|ecrivez|en|em|in|yo|eu|hablo|falo|solo|so|escriba(?:me)?|escreva(?: me)?|speak|only|i|le|l|el|o|francais) )*'
const AFTER =
  '(?: (?:svp|stp|s il vous plait|please|por favor|merci|gracias|obrigad[oa]|seulement|solo|only|uniquement))*'
const GRAMMARS = (Object.entries(ASKED) as [WrittenOnly, { name: string; lost: string }][]).map(
  ([language, { name, lost }]) => ({
    language,
    named: new RegExp(`^${BEFORE}(?:${name})${AFTER}$`),
    lost: new RegExp(`^(?:${lost})${AFTER}$`),
  }),
)

/** A message that only asks for another language we write; to who is written to in it already, that it is not understood is for a person. */
export function languageAsked(text: string, writtenIn: Language): Understood | undefined {
  const words = wordsOf(text)
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
  return undefined
}

function asking(language: Language, words: string): Understood {
  return { intent: 'change_language', confidence: 1, because: [words], language }
}

/** What our texts ask for in a language that is written only, and the word for it that is read; what is theirs alone, from who is written to in it. */
const ANSWERS: Record<
  Exclude<WrittenOnly, 'fr-facile'>,
  { anybody: Record<string, string>; own: Record<string, string> }
> = {
  es: {
    anybody: { autre: 'otr[oa]s?', aide: 'ayuda', 'mauvais numero': 'numero (?:equivocado|incorrecto)' },
    own: { oui: 's[iy]|vale|de acuerdo|claro', non: 'no', suite: 'mas' },
  },
  pt: {
    anybody: { autre: 'outr[oa]s?', aide: 'ajuda', 'mauvais numero': 'numero errado' },
    own: { oui: 'sim|esta bem', non: 'nao', suite: 'mais' },
  },
}

const ALONE = Object.entries(ANSWERS).flatMap(([language, { anybody, own }]) =>
  [...Object.entries(anybody).map(([word, said]) => ({ word, said, of: undefined })), ...of(language, own)].map(
    ({ word, said, of }) => ({ word, of, pattern: new RegExp(`^(?:${said})${AFTER}$`) }),
  ),
)

function of(language: string, own: Record<string, string>) {
  return Object.entries(own).map(([word, said]) => ({ word, said, of: language }))
}

/** The answer of one word that our text asked for, as a word that is read; any other message as it is. */
export function inWordsWeRead(text: string, writtenIn: Language): string {
  if (text.length > LONGEST) return text
  const words = wordsOf(text)
  return ALONE.find(({ of, pattern }) => (of === undefined || of === writtenIn) && pattern.test(words))?.word ?? text
}

const LONGEST = 60

/** The plainest words of danger, in what is written and not read: whoever writes them is answered where help is, and a person is alerted. */
const DANGERS: readonly (readonly [Danger, RegExp])[] = [
  [
    'self',
    /\b(?:quiero (?:morir(?:me)?|matarme)|voy a (?:matarme|suicidarme)|me (?:quiero|voy a) (?:morir|matar|suicidar)|no quiero (?:seguir viviendo|vivir mas)|quero (?:morrer|(?:me )?matar me|me matar)|vou (?:matar me|me matar|suicidar me)|nao quero (?:viver mais|continuar a viver))\b/,
  ],
  [
    'victim',
    /\b(?:(?:marido|mujer|novio|padre|hijo|ex|el|ella) me (?:pega|golpea|maltrata)|me (?:pega|golpea|maltrata) mi (?:marido|mujer|novio|padre|hijo|ex)|(?:me )?(?:va|quiere) (?:a )?(?:matarme|me matar)|me va a matar|(?:marido|mulher|namorado|pai|filho|ex|ele|ela) (?:me bate|bate me)|(?:vai|quer) (?:matar me|me matar))\b/,
  ],
]

export function dangerInOthers(text: string): Understood | undefined {
  const words = wordsOf(text)
  const [danger, pattern] = DANGERS.find(([, one]) => one.test(words)) ?? []
  if (!danger) return undefined
  return { intent: 'distress', danger, confidence: 0.9, because: [pattern?.exec(words)?.[0] ?? ''] }
}

function wordsOf(text: string): string {
  return fold(text.slice(0, 400))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
