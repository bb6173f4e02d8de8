import type { Sayings } from '../../reading/sayings.ts'

/** Beside a STOP: it is some texts only that are to end, at some hours, on another telephone, in another language; in either script. */
export const someTexts: Sayings = {
  words: {},
  says: [
    'في الليل|المساء|الصباح',
    'بالليل|ليلا',
    'بالفرنسية|بالفرنسي|بالإنجليزية|باللغة',
    'هاتف|تلفون|رقم أمي|امي|زوجتي|زوجي|أبي|ابي',
    'فقط هنا|هذا',
    'f|b|bel lil|llil|lil',
    'b|bel l? francais|lfrancais|fransawi|lfransawiya',
    'l|dyal l? mama|mma|yemma|walida|mrati|rajli',
  ],
  unless: [],
}
