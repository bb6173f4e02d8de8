import type { Rules } from '../../reading/lexicon.ts'

/** Words that look like something else: "dead tired", "the boss will kill me", a dead phone. */
export const asides: Rules = {
  aside: [
    'mt|mit|mayet|meyet|ميت|hamout|nmout|kanmout b? da7k|dahk|t3eb|taab|l3ya|aya|ljou3|jou3|jue|berd|bard|nes|lkhedma|khdma|s8ana|chwq|n3as',
    'mt|mit|mayet men|mn|b dahk|t3eb|l3ya|aya|ta3b|lkhedma|jou3|jue|berd',
    'hamout|nmout|kanmout men|mn ljou3|jue|dahk|berd|s5ana|t3eb',
    'tel|telephone|batterie|tilifoun|portable|btri|pile|charge mat|matet|mayet|mt|t3ama',
    'mat|matet|mt liya? batterie|tel|telephone|tilifoun|tomobil',
    'lgarro|garro|dokhan|sjayer|الدخان|smoking|chicha y9tel|yktl|9atel|ktln',
    'patron|batron|chef|mrati|mama|baba|lwalida|lkhedma|khdma|hmarti|yemma .. yktln|tktln|y9telni|ktln|t9telni .. ila|la|hhh|h|ma_jit',
    'lkhedma|khdma|sdah|ras|rasi|dahri|dars|sen|skhana|nes|bus|had_lbus ktln|katlni|9atlni|قاتلني|yktln|katlani',
    'mat|mt rais|lfennan|chanteur|acteur|président|lmoghanni',
    'mt 3la|ala video|dahk|lmatch',
    'nmout|kanmout 3la|ala|fik|f kouskous|makla|lmatch|raja|wydad|photo|bnti|wladi',
    'to2borni|toqborni|n9ber|تقبرني',
    'film|serie|match|lmatch|match .. yktl|mt|drb',
    'hbst|7bast|hbes|7bess|7bessit garro|dokhan|الدخان|chrab|lkhedma|nkhdem|garou|smoking|tabac',
    'hbes|hbst bus|tobis|metro|tran|tram|lkar',
    'arreter|arrete de fumer|garro',
    'surat|سورة lmout|mut',
    'rebbi|allah yrhm|yrhmou|yer7mou',
    'chakour|mous dyal|ta3 kouzina|cuisine|lkhobz',
    'nktl nmous|lwa9t|wkt|sersour|srasr|far|nmel|dbban',
    '!nmout|mt ma|3lih|men',
  ],
}
