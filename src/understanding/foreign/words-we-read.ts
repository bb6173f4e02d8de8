import type { Language } from '../../domain/people.ts'
import { COURTEOUS, type Other } from './courteous.ts'
import { lettersAlone } from './letters-alone.ts'

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
    ({ word, said, of }) => ({ word, of, pattern: new RegExp(`^(?:${said})${COURTEOUS}$`) }),
  ),
)

function of(language: string, own: Record<string, string>) {
  return Object.entries(own).map(([word, said]) => ({ word, said, of: language }))
}

/** The answer of one word that our text asked for, as a word that is read; any other message, and one that asks ("da?"), as it is. */
export function inWordsWeRead(text: string, writtenIn: Language): string {
  if (text.length > LONGEST || ASKS.test(text)) return text
  const words = lettersAlone(text)
  return ALONE.find(({ of, pattern }) => (of === undefined || of === writtenIn) && pattern.test(words))?.word ?? text
}

const LONGEST = 60
const ASKS = /[?؟]\s*$/
