import type { Sayings } from '../../reading/sayings.ts'
import { NO, TEXT, WANT, WRITE } from './plain-words.ts'

/** That texts go on, or begin again. */
export const plainStart: Sayings = {
  words: {
    NO,
    TEXT,
    WRITE,
    WANT,
    AGAIN: `
      رجع* rj3* rej3* raj3* erja3 ترجع* terga3 نرجع nerja3 3awd* تعاود* عاود* من_جديد mn_jdid مجددا جديد jdid تاني tani tany استئناف قبل
      9bal 9bel العادة l3ada بدلت_رايي badalt_rayi غيرت_رأيي شغل* فعل* reactiv* استمر* غلط* ghlat* erreur start زيدوني أعيدوا خدم* kheddm*
      redirou ردو* سجلوني sejlouni sjlouni سجل* khallihom خليها خلوها ndmt ندمت محتاجها
    `,
  },
  says: [
    'AGAIN ..6 TEXT|WRITE|liste|ab3tou*|ابعثو*|sifto*|صيفطو*|stop|ستوب|قائمة|القائمة|abonnement|التذكير',
    'TEXT|WRITE|liste|stop|ستوب|ab3thou*|ابعثو*|sifto* ..6 AGAIN',
    'WANT ..2 TEXT|WRITE',
    'ab3tou*|ابعثو* كيما|kima قبل|9bal',
    '^ start|ستارت|reactiver $',
  ],
  unless: [
    'NO *b9it|بقيت|عاد|ma WANT',
    'NO WRITE',
    'NO TEXT',
    'كيفاش|kifach',
    'وقفو*|حبسوها|habsouha|yezzi|كفاية',
    'بالفرنسية|بالعربية|b_l3arbia',
    'تاريخ|date|العنوان|adresse|wa9t|الوقت|nhar|موعد_جديد|wra9|ورق* ..2 AGAIN',
    'stop|ستوب خدمة|khedma|pause',
  ],
}
