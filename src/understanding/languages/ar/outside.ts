import type { Outside } from '../said/outside.ts'

export const outside: Outside = {
  how: ' (?:kifach|kifash|lmen) ',
  cannotCome: ' ma ?(?:n9darch|nqderch|n9derch|nkderch|nakdarch|nejich|njich|nji|ghadich|ghadish|jayich|n9der) ',
  noFare:
    ' ma ?(?:3|a|aa|3a)nd(?:i|ich|ish|ouch|ach|ech)(?:ch)?(?: (?:l|el|lih|bach|7ta|hta|walou))* l?(?:flous|flus|floos|fluss|drahem|masari)(?: \\w+){0,3} l?(?:tobis|tobus|toubis|otobis|bus|tren|tran|train|transport|taxi|kar|tram|tramway|9itar) | ma ?(?:3|a|aa|3a|3e)nd(?:i|ich|ish|ouch|ach|ech)(?:ch)? (?:l?(?:flous|flus|floos|drahem) )?bach (?:nrkeb|nrekeb|nji|nsafer|nkhelles|nkhlas|njikom|n5alas) ',
  newHome:
    ' b(?:d|dd|ed)?elt l?(?:3onwan|3nwan|3onouan|3inwan|onwan|adresse|adress|dar|sokna|skna) | (?:r7elt|rhelt|ra7elt|t7awelt|t7awalt|7awelt|n9elt|tna99elt) ',
  notComingInScript:
    'ما ?(?:ب|ن|أ|ا)?جي|مانجيش|لن (?:آتي|اتي|أحضر|احضر)|ما ?(?:ن|أ|ا)?قدر|لا (?:أستطيع|استطيع) (?:الحضور|القدوم|المجيء)',
  noFareInScript:
    '(?:ما ?عندي ?ش?|معنديش|ليس (?:لدي|معي|عندي)|ما معي|بدون|لا أملك|لا املك) (?:ثمن |حق )?(?:ال)?(?:مال|فلوس|نقود|مصاري|دراهم|حافلة|طوبيس|تذكرة).*(?:حافلة|طوبيس|باص|قطار|مواصلات|تذكرة|تنقل|نقل|طاكسي|باش نجي|باش نركب|لكي آتي|لكي اتي|لاتي|كي اجي)',
  newHomeInScript: 'انتقلت|(?:غيرت|بدلت) (?:العنوان|عنواني|السكن|سكني|الدار)|رحلت (?:إلى|الى|من|ل)|عنواني الجديد',
}
