import type { Kept } from '../said/kept.ts'

export const kept: Kept = {
  first:
    'bon|ben|bah|ok|oui|non|nan|nn|ah|alors|et|donc|c bon|c est bon|merci|en fait|finalement|du coup|surtout|hein|bien|allez|moi|laisse tomber|laissez tomber|laissez|laisse',
  last: 'svp|stp|s il vous plait|merci|hein|alors|du coup|mdr|lol|wsh|wesh|frr|frere|chef',
  two: 'les (?:deux|2)|tous les (?:deux|2)|aux (?:deux|2)',
  ofTwo: 'fois|rdvs?|rendez vous',
  HOUR: '(?:a )?\\d{1,2}h\\d{0,2}|\\d{1,2} heures?',
  DAY: '(?:le |a )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|(?:premier|\\d{1,2})(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?|rdv|rendez vous)(?: a \\d{1,2}h\\d{0,2})?',
  keeps: [
    '(?:je |j)(?:garde|vais garder|prefere garder|maintiens) (?:(?:le|mon|ce|l|notre)(?: autre| ancien| premier)?(?: (?:rdv|rendez vous|horaire|heure|jour|date))?(?: (?:de |du |d )?(?:DAY|avant|origine|depart|prevu|initial))?|DAY HOUR|celui (?:de |du |d )?(?:DAY|avant|origine|depart))',
    '(?:nn |non |bon )?(?:laisse|laissez) (?:tomber|faire) (?:(?:je |j)(?:viens|viendrai|serai la|peux venir|peux|y serai|vais venir)|c ?est bon je (?:viens|garde))(?: (?:bien|finalement|quand meme|DAY|HOUR))*',
    '(?:non )?(?:mais )?(?:DAY )?HOUR (?:ca (?:me )?va|c ?est (?:bon|ok)|ca marche|je peux|je viens)(?: (?:en fait|finalement|pour moi|du coup))+',
    'finalement (?:si|oui|c ?est (?:bon|ok)|je (?:peux(?: venir)?|viens|viendrai|serai la))',
    '(?:n )?annulez? (?:surtout )?(?:rien|pas)',
    '(?:on (?:ne )?change|(?:ne )?changez?|on touche a|touchez a) rien',
    '(?:on )?(?:laissez?|garde|gardez|laisse) (?:comme (?:ca|prevu)|tel quel)',
    '(?:mettez|mets|met|notez|note|marquez|ecrivez) (?:moi )?(?:un |que )?(?:oui|c est oui)',
    '(?:confirmez|maintenez|gardez|conservez|validez)(?: moi)? (?:le|mon|ce|notre|l) ?(?:rdv|rendez vous|horaire|heure|jour)',
    'je (?:le |la )?(?:maintiens|garde)(?: (?:le|mon) (?:rdv|rendez vous))?',
    '(?:c ?est|ce sera) (?:un |bien )?oui',
    '(?:je |j)(?:garde|maintiens|reste (?:sur|a)) DAY|laissez? DAY(?: c ?est bon| c bon)?|(?:je |j)(?:viens|viendrai|serai la) (?:finalement |quand meme )DAY|(?:laissez? tomber|oublie[rz]?) (?:je |j)(?:viens|viendrai|garde|serai la) DAY',
  ],
  keepsBoth:
    'gardez|garde|maintenez|confirmez|validez|(?:ok|oui|d accord|c ?est bon|c bon|va)(?: (?:pour|pr))?|je (?:viens|viendrai|serai(?: la)?|confirme|garde|maintiens)(?: a| pour| pr)?|jviens(?: pour| pr)?|j y serai|jy serai|jserai(?: la)?(?: pour| pr)?|je serai present[e]?',
  toMe: 'me|m',
  bothFit: 'vont|conviennent|c ?est (?:bon|ok|parfait)|sont (?:bons|ok)|ok',
  refuses: 'non|nan',
  bareFirst: 'bon|ben|bah|ah|alors|et|bien',
  bareTo: 'pour ',
  comesFirst: 'ok|oui|donc|moi|et',
  comes:
    'je serai la|j ?y serai|j ?y vais|je viendrai|je viens|jviens|je serai present[e]?|ecoutez? pas (?:mon|ma) \\w+ je (?:viendrai|viens|serai la)',
  comesAs: 'bien|comme prevu|quand meme',
  harmless:
    'parfait|super|tres bien|bien|ok|merci|beaucoup|entendu|d accord|bonjour|et|en avance|a l heure|promis|a (?:mardi|lundi|mercredi|jeudi|vendredi|samedi|demain|bientot)|bonne journee|c est une obligation|madame|monsieur|voila',
  corrects: 'finalement|en fait|plutot|ecoutez? pas',
  supposing: '(?<!finalement )\\bsi\\b(?! *$)',
  supposes: 'sauf|a moins|a condition|peut etre',
  againstFirst: 'en fait|finalement|ah|et|euh',
  no: 'non|nan|nn|pas',
  against:
    '\\b(?:je|j) (?:ne )?sais pas\\b|\\bpas s?ure?\\b|\\bp(?:eux|ourrai|ourrais|e|eu) pas\\b|\\bvien(?:s|drai)? pas\\b|\\bimpossible\\b|\\bautre (?:jour|date|heure|moment)\\b|\\bou pas\\b|\\bje (?:crois|pense)\\b|\\bmalade\\b|\\b(?:decal|repouss|deplac|report)\\w+|\\bc ?est non\\b|\\bannul(?!ez? (?:rien|pas))',
  isNo: '^ *c ?est non\\b',
  but: 'mais|sauf|par contre',
  irony: '\\bque ca a (?:faire|foutre)\\b|\\bbien sur que\\b',
}
