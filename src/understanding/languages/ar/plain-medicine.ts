import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day, and nothing else said that might tell of more: what is not known here is left to be felt as a danger. */
export const plainMedicine: Sayings = {
  words: {
    TAKE: `kanchreb kanchrab nchreb nechreb kanakhod kanakhed nakhod nakhed kanched كنشرب نشرب كناخد كنأخذ ناخد آخذ اخذ`,
    MEDICINE: `dwa ddwa dwaya dwayi ldwa traitement medicament الدوا دوا دواء الدواء دوايا دوائي`,
    FOR: `sokkar sekkar soukkar tension lqelb 9elb l9elb lmerd diabete السكر السكري القلب الضغط التونسيون الطونسيون`,
    WELL: `rani ana anni kol nhar sbah bzaf_d la n3am merci hamdoulah hamdullah الحمد_لله كل يوم كل_يوم كل_نهار`,
  },
  says: ['^ *WELL TAKE MEDICINE *dyal|d|ta3|te3|تاع|ديال|ل FOR *WELL $'],
  unless: ['kamel|kolchi|bezaf|bzaf|كامل|كلشي|بزاف|كله'],
}
