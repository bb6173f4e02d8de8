import type { Sayings } from '../../reading/sayings.ts'
import type { Ways } from '../in-any.ts'

/** That somebody, the writer or one near them, has swallowed too much of a medicine. */
export const plainOverdose: Sayings = {
  words: {
    PILLS: `دوا دواء أدوية الدوا الدواء الأدوية حبوب الحبوب حبات فانيد الفانيد فنيد dwa ddwa edwa dwayat 7boub hboub fanid lfanid medicaments cachets comprimes`,
    TOOK: `كليت كلات كلا كلى خديت خدات خدا أكلت تناولت تناول شربت شرب شربات بلعت بلع بلعات أخذت أخذ klit klat kla khdit khdat khda chrebt chrbat chreb bl3t bla3 bl3at`,
    MUCH: `بزاف كامل كاملة كاملين كلها كله كلو الكل كثيرة كثير كتير كثيرا bzaf bezzaf kamel kamla kamlin kolha kollo kolchi koulchi lkol ktir`,
    BOX: `علبة باكية قرعة شريط بلاكة boite ba9ya 9er3a 3olba plaquette`,
  },
  says: [
    'TOOK ..2 MUCH ..2 PILLS',
    'TOOK ..1 PILLS ..1 MUCH',
    'TOOK ..2 كل|جميع|kol|koul|kaml PILLS',
    'TOOK ..1 BOX ..3 PILLS',
  ],
  unless: [
    'نموت|أموت|تموت|يموت|nmout|tmout|ymout|ننتحر|أنتحر|انتحر|نقتل|n9tel|الوداع|وداعا',
    'طبيب|tbib|doctor|docteur|وصفة|روشتة|صيدلية|pharmacie|كل_يوم|kol_nhar',
    'أمس|البارح|lbare7|لي_فات|li_fat|الماضي|الماضية',
    'مستشفى|سبيطار|sbitar|hopital|urgences|الطوارئ',
    'إذا|ila|لو|فيلم|film|كلب',
  ],
}

/** … and that it is the writer. */
export const iSwallowed: Ways = '(?:كليت|خديت|أكلت|تناولت|شربت|بلعت|أخذت|klit|khdit|chrebt|chrbat|bl3t) '
