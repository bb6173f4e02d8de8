import type { Language } from '../../domain/people.ts'
import type { Danger, Foreign, Understood } from '../intent.ts'
import { fold } from '../reading/fold.ts'
import { languageRequested } from './language-requested.ts'

/** Neither French nor English, which ask for one another in their lexicons. */
type Other = Exclude<Language, 'fr' | 'en'>

/** "Parle simple stp j'ai rien compris", "vous pouvez expliquer autrement", "c'est trop compliqué vos messages". */
const PLAINER =
  '(?:(?:vous pouvez|pouvez vous|tu peux|peux tu|vous pourriez|pourriez vous) )?(?:m |moi |me )?(?:expliqu(?:er|ez|e)|parle[rz]?|ecri(?:re|vez|s)|di(?:re|tes|s))(?: moi| nous| le| la| ca| cela)*(?: svp| stp)? (?:autrement|mieux|(?:plus )?(?:simple|simplement|facile|facilement|clair|clairement))(?: (?:svp|stp))?(?: j ai (?:rien|pas) compris| je (?:ne )?(?:comprends?|pige) (?:rien|pas|plus))?'
const TOO_HARD =
  '(?:c est|cest|c) (?:trop|tres|super) (?:complique|difficile|dur)(?: a (?:lire|comprendre))? (?:vos|tes|les|ces) (?:messages?|sms|textos?|mots|phrases)|(?:vos|tes|les|ces) (?:messages?|sms|textos?|mots|phrases) (?:sont|c est|est) (?:trop|tres|super) (?:compliques?|difficiles?|durs?)(?: a (?:lire|comprendre))?'

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
const AFTER =
  '(?: (?:svp|stp|s il vous plait|please|por favor|merci|gracias|obrigad[oa]|seulement|solo|only|uniquement))*'
const GRAMMARS = (Object.entries(ASKED) as [Other, { name: string; lost: string }][]).map(
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

/** What our texts ask for in another language, and the French for it; what is theirs alone, from who is written to in it. */
const ANSWERS: Record<Exclude<Other, 'fr-facile'>, { anybody: Record<string, string>; own: Record<string, string> }> = {
  es: {
    anybody: { autre: 'otr[oa]s?', aide: 'ayuda', 'mauvais numero': 'numero (?:equivocado|incorrecto)' },
    own: { oui: 's[iy]|vale|de acuerdo|claro', non: 'no', suite: 'mas' },
  },
  pt: {
    anybody: { autre: 'outr[oa]s?', aide: 'ajuda', 'mauvais numero': 'numero errado' },
    // OU, asked for in our texts, is "or" in Portuguese.
    own: { oui: 'sim|esta bem', non: 'nao', onde: 'ou', suite: 'mais' },
  },
  ro: {
    anybody: { 'mauvais numero': 'numar gresit' },
    own: { oui: 'da|bine|de acord', non: 'nu', autre: 'alt(?:a|ul|ele)?', aide: 'ajutor', suite: 'mai mult' },
  },
  ar: {
    anybody: { aide: 'مساعدة|مساعده', 'mauvais numero': 'رقم (?:خطا|غلط)|الرقم (?:خطا|غلط)' },
    own: { oui: 'نعم|موافق|واخا|na3am|wakha', non: 'لا|la', autre: 'اخر|موعد اخر', suite: 'المزيد' },
  },
  tr: {
    anybody: { aide: 'yardim|yardım', 'mauvais numero': 'yanlis numara|yanlıs numara' },
    own: { oui: 'evet|tamam', non: 'hayir|hayır', autre: 'baska|diger', suite: 'devam' },
  },
  ru: {
    // "ОК" is what a Russian keyboard types of it.
    anybody: { aide: 'помощь', 'mauvais numero': 'неправильныи номер|не тот номер|ошиблись номером', ok: 'ок|океи' },
    own: { oui: 'да|хорошо', non: 'нет', autre: 'другое|другои', suite: 'дальше|еще' },
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

/** The plainest words of danger in each, whatever their writer is written to in: whoever writes them is answered where help is, and a person is alerted. */
const DANGERS: readonly (readonly [Danger, RegExp])[] = [
  [
    'self',
    /\b(?:quiero (?:morir(?:me)?|matarme)|voy a (?:matarme|suicidarme)|me (?:quiero|voy a) (?:morir|matar|suicidar)|no quiero (?:seguir viviendo|vivir mas)|quero (?:morrer|(?:me )?matar me|me matar)|vou (?:matar me|me matar|suicidar me)|nao quero (?:viver mais|continuar a viver))\b/,
  ],
  [
    'self',
    /\b(?:vreau sa mor|(?:vreau sa |o sa )ma (?:omor|sinucid)|ma omor|ma sinucid|nu mai vreau sa traiesc|olmek istiyorum|kendimi oldurecegim|intihar edecegim|yasamak istemiyorum|bghit nmou?t|ghadi n(?:9|q)tel rass?i|ghan(?:9|q)tel rass?i|n(?:9|q)tel rohi|hochu umeret|pokonchu s soboi)\b/,
  ],
  [
    'self',
    /(?<!\p{L})(?:(?:اريد|بغيت|نبغي|بدي) (?:ان )?(?:اموت|نموت|انتحر|ننتحر)|ساقتل نفسي|(?:سوف )?اقتل نفسي|نقتل (?:راسي|روحي)|سانتحر|لا اريد ان اعيش|хочу умереть|не хочу жить|(?:я )?убью себя|покончу с собои)(?!\p{L})/u,
  ],
  [
    'victim',
    /(?<!\p{L})(?:(?:زوجي |راجلي )?(?:يضربني|كيضربني|تضربني)|(?:يريد|باغي) (?:ان )?(?:يقتلني|قتلي)|(?:سوف |غادي )?يقتلني|(?:он |она |муж )?меня (?:бьет|избивает|убьет)|(?:он |муж )?(?:бьет|избивает) меня|хочет меня убить)(?!\p{L})/u,
  ],
  [
    'victim',
    /\b(?:(?:sotul|ma|tata|el|iubitul) ma bate|ma bate (?:sotul|tata|iubitul|fratele)|vrea sa ma omoare|(?:kocam|babam|esim) beni (?:dovuyor|oldurecek)|beni (?:dovuyor|oldurecek)|kay?(?:d|dd)?e?rb(?:e)?ni|bagh?i y(?:9|q)tel?ni)\b/,
  ],
  [
    'victim',
    /\b(?:(?:marido|mujer|novio|padre|hijo|ex|el|ella) me (?:pega|golpea|maltrata)|me (?:pega|golpea|maltrata) mi (?:marido|mujer|novio|padre|hijo|ex)|(?:me )?(?:va|quiere) (?:a )?(?:matarme|me matar)|me va a matar|(?:marido|mulher|namorado|pai|filho|ex|ele|ela) (?:me bate|bate me)|(?<!\b(?:patrao|chefe|encarregado|mae|sogra) )(?:vai|quer) (?:matar me|me matar))\b/,
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
