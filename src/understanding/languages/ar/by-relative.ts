import type { Sayings } from '../../reading/sayings.ts'

/**
 * That a relative of the person writes, from the person's own number; not where the number has become another's. In letters as they are typed: "مراتو"
 * and "مراتي", his wife and mine, are spelt as one elsewhere.
 */
export const byRelative: Sayings = {
  words: {
    I: `انا ana معاك m3ak هنا hna اني ani`,
    HIS: `
      اخوه خوه خوها اخوها اخته ختو ختها اختها اختو امه امو امها ابوه باه بوه ابوها والده والدته والدتها والدو والدتو زوجته زوجها زوجتو مراتو مراته
      مرته مرتو راجلها رجلها ابنه ابنها ابنته ابنتها بنته بنتو بنتها ولدو ولده ولدها عمه عمو خاله خالو خالته عمته جاره جارو صديقه صاحبه صاحبو صاحبتو
      قريبه حماته خطيبته
      khouh khouha khoh khoha akhouh akhoha khouhh khtou khto khtha okhtou okhto oukhtou mmou mmo omo ommo mmha oumou omha bah bouh bouha abouh
      mratou mrato martou mertou mrtou zawjtou zawjto zawjatou zawjha rajelha rajlha rajalha wldou weldou wldo weldo wldha bntou bento bentou bntha
      sahbou sahbo sa7bou sa7bo sahebtou jarou khalou 3ammou khaltou
    `,
    CHILD: `بنت bent bnt ولد wld weld ابن ابنة مرات mrat mart`,
    KIN_OF: `زوجة مرات مراة والدة شقيق شقيقة mrat mart mert zawjat okht`,
    MINE: `
      خويا اخي ختي اختي زوجي زوجتي راجلي مراتي ولدي ابني بنتي ابنتي امي ماما ابي بابا صاحبي صديقي
      khouya khoya khti rajli mrati wldi weldi bnti mama mmi baba sahbi sa7bi
    `,
    THIS: `هاد هذا هادا هادي هذه had hada hadi hedha`,
    NUMBER: `
      رقم الرقم هاتف الهاتف تيليفون التيليفون التليفون تلفون نمرة النمرة نومرو النومرو
      ra9m raqm tilifoun tilifon telifoun telephone tel nmra nemra numero nomro nimiro
    `,
    OF: `ديال تاع بتاع متاع dyal dial dyl ta3 mta3 d`,
  },
  says: [
    'I HIS',
    'I CHILD HIS',
    'I KIN_OF !ديالي|dyali|و|w|o|عزباء|في|f|من|men .',
    'I زوجة|مرات|مراة|والدة|شقيق|شقيقة !عزباء|في|من',
    'THIS NUMBER ال?|ل|l|el? OF MINE',
    'THIS? NUMBER !khouya|khoya|خويا MINE',
    'NUMBER OF MINE',
  ],
  unless: [
    'ghalti|ghaltine|ghaltouna|ghalta|ghaltana|غلطت|غالط|غلط|غلطان|غالطين|غلطتو|ghalet|ghalat|ghlet|ghlat|ghaltin|ghltou|خطا',
    'مات|ماتت|mat|matet|توفي|توفى|توفيت|toufi|طلقني|مطلقة|tle9ni|مطلقين',
    'نعرفوش|نعرفش|كنعرفو|n3refch|n3refouch|kan3ref',
    'السابقة|السابق|طلقنا|صارت|صار|dyali|ديالي|تاعي|ta3i|نمرتي|رقمي|3andha|3ando|عندها|عندو',
    'ولى|ولات|wella|wellat|بدل|بدلت|beddel|bedel|badal',
  ],
}
