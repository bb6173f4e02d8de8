import type { Sayings } from '../../reading/sayings.ts'

/** That somebody near the writer wants to die. */
export const plainRelative: Sayings = {
  words: {
    RELATION: `
      خويا khouya khoya أخي ختي khti أختي ولدي wldi weldi بنتي bnti benti ابني ابنتي مراتي mrati زوجتي راجلي rajli زوجي ماما mama أمي mmi امي
      بابا baba أبي صاحبي sahbi sa7bi صديقي صديقتي صاحبتي sahebti خالي khali خالتي khalti عمي 3ammi عمتي جدتي جدي خطيبتي جاري جارتي
    `,
    WANTS: `
      باغا باغي باغية بغى بغا بغات بغيت bagha baghi baghya bgha bghat تريد يريد بدو بدها عايز عايزة عاوز حاب حابة غادي ghadi رايح رايحة
      سوف ناوي ناوية nawi nawya حاول حاولت hawel 7awel 7awlat يحاول تحاول
    `,
    KILL: `يقتل تقتل y9tel t9tel yqtel tqtel yektel tektel يشنق تشنق ychne9 tchne9`,
    ITSELF: `راسو راسه راسها رأسه رأسها نفسه نفسها روحو روحه روحها rasso rasou raso rassou rasha raseha rassha rohou ro7ou roha ro7ha nafsou nafso nafsha`,
    DIE: `يموت تموت ymout tmout ymot tmot`,
    SUICIDE: `ينتحر تنتحر yntaher tntaher yantahir tantahir الانتحار الإنتحار`,
  },
  says: [
    'RELATION ..5 KILL ITSELF',
    'RELATION ..5 قتل|قتلت|9tel|9etlat ITSELF',
    'RELATION ..5 SUICIDE',
    'RELATION ..5 WANTS ..1 DIE',
    'RELATION ..5 ما|ma|لا بغى|بغا|بغات|باغي|باغا|يريد|تريد|bgha|bghat|baghi|bagha ..1 يعيش|تعيش|y3ich|t3ich',
    'RELATION ..5 WANTS ..1 يرمي|ترمي|يلوح|تلوح|ylou7|tlou7|yermi|termi ITSELF',
  ],
  unless: ['فيلم|film|مسلسل', 'سنوات|سنين|العام_الماضي|l3am_li_fat|سنة', 'من_الضحك|بالضحك|dehk|بالجوع|jou3'],
}
