import type { Sayings } from '../../reading/sayings.ts'

/** Despair that speaks of no death: who sees no way out, weeps every day. */
export const plainDespair: Sayings = {
  words: {
    LIFE: `الحياة حياتي lhayat l7ayat 7yati الدنيا دنيا العيشة`,
  },
  says: [
    'أبكي|نبكي|كنبكي|kanbki|nbki|kanebki كل|kol|koul يوم|نهار|nhar|youm|ليلة',
    'عييت|تعبت|كرهت|مليت|3yit|kreht من|f|men? LIFE',
    'ما|ma بقيت|بقات|بقا|b9it|b9at|b9a ..3 رغبة|نبغي|نبغيش|nbghi|raghba ..1 والو|فوالو|walo|fwalo|حتى_حاجة',
    'لا رغبة لي ..1 شيء',
  ],
  unless: ['فيلم|film'],
}
