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
    // All are to go on: "لا أريد إيقاف الرسائل", "ma bghitch nwe9ef les messages".
    '^ *la|lla|لا|merci|شكرا لا|ma|ما|mabghitch|ما_بغيتش|مابغيتش *أريد|اريد|bghitch|بغيتش|nebghi|n7eb|nheb|نحب|عايز|bghit|ch إيقاف|ايقاف|إلغاء|الغاء|nwe9ef|nwa9ef|nwa99ef|n7bes|nhabes|نوقف|نحبس *les|el|al|had messages|message|الرسائل|رسائل|الميساجات|الرسايل|sms|ميساجات *merci|شكرا $',
    '^ stop *la blague|lblague|رحلة|dahk|dehk ..8 $',
  ],
  unless: [],
}
