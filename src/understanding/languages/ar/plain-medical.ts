import type { Sayings } from '../../reading/sayings.ts'

/** That somebody, the writer or one near them, may die now unless a doctor comes. */
export const plainMedical: Sayings = {
  words: {
    NO: `ما ma لا la لم مش مو`,
    WHO: `ولدي wldi ابني بنتي bnti طفلي زوجي راجلي rajli زوجتي مراتي mrati أمي mama ماما بابا أبي أخي خويا khouya أختي khti صاحبي sa7bi صديقي هو هي`,
    ATTACK: `جلطة نوبة_قلبية سكتة_قلبية سكتة_دماغية نوبة_صرع إجهاض تشنجات تشنج avc crise_cardiaque infarctus`,
    TOXIC: `جافيل javel حبوب دوا سم منظف`,
    AT_HOSPITAL: `المستشفى مستشفى sbitar السبيطار سبيطار الطوارئ urgences hopital`,
  },
  says: [
    'NO يتنفس|تتنفس|كيتنفس|كتتنفس|يتنفسش|أتنفس|نتنفس|kaytnefs|ytnefs|tnefs|netnefs|ntnefs',
    'NO أستطيع|أقدر|نقدر|قادر|n9der ..1 التنفس|أتنفس|نتنفس|ntnefs|netnefs',
    'يختنق|تختنق|أختنق|كيتخنق|كنتخنق|kaytkhne9|kantkhne9',
    'فاقد|فقد|فقدت|فاقدة الوعي',
    'WHO ..2 مغمى_عليه|مغمى_عليها|سخف|skhef',
    'عنده|عندها|عندي|جاته|جاتو|جاتها ..1 ATTACK',
    'نزيف|أنزف|ينزف|تنزف',
    'دم ..1 كثير|بزاف|bzaf|كتير',
    'dem|dam|demm bzaf|bezzaf|ktir',
    'حامل ..4 دم|نزيف|dem|dam',
    'ألم|وجع ..2 صدري|صدر',
    'WHO ..2 شرب|شربت|بلع|بلعت ..2 TOXIC',
    'جرعة زائدة',
    'اتصلوا|عيطو|3ayto|أرسلوا|نحتاج|محتاج ..1 إسعاف|الإسعاف|اسعاف|ambulance|samu',
  ],
  unless: ['AT_HOSPITAL', 'الفيلم|فيلم|film', 'أمس|البارح|lbare7|الماضي|الماضية|الأسبوع_الماضي|لي_فات|li_fat'],
}
