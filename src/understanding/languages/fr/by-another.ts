import type { ByAnother } from '../said/by-another.ts'

const RELATION =
  'maman|mere|papa|pere|soeur|frere|femme|epouse|mari|compagne|compagnon|copine|copain|conjointe?|tante|oncle|grand mere|fille|fils|employeur|employeuse|patron|patronne|gerante?|proprietaire|bailleur|logeur|avocate?|educatrice|educateur|tutrice|tuteur|curateur|curatrice|assistante sociale|colocataire|voisine?'

export const byAnother: ByAnother = {
  OFFICE:
    'societe|entreprise|employeur|gendarmerie|brigade|police|commissariat|huissier|etude|cabinet|foyer|clinique|association|agence|residence',
  introduces: [
    ` (?:c est|ici|je suis|cest) (?:la|le|l|sa|son) (?:${RELATION}) (?:a |du |de (?!(?:deux|trois|\\d|mon|ma|mes|vos|votre)\\b)|d )`,
    ` (?:c est|ici|je suis|cest) (?:sa|son) (?:${RELATION}) `,
    ' je suis (?:le|la) (?:maman|mere|papa|pere) (?:mon (?:fils|gars|grand)|ma fille|il|elle|c est|et) ',
    '^ (?:(?:bonjour|bonsoir|allo|madame|monsieur) )*(?:l |la |le )?OFFICE (?:de|d|du) ',
    ' je suis (?:le|la|l) (?:patron|patronne|employeur|employeuse|gerante?|logeur|proprietaire|voisine?|assistante sociale|educatrice|educateur|infirmiere?|tutrice|tuteur|curateur|curatrice) (?!d une? |du |de (?:mon|ma|mes|la|l) )',
    ' avocate? au barreau | mon client me | ma cliente me ',
    ' educat(?:rice|eur) (?:au|a la|de|du|chez) ',
  ],
  hello: 'bonjour|bonsoir|allo|madame|monsieur',
  here: 'ici|c est|cest|je suis(?: de)?',
  the: 'la|le|l|les',
  THEY: 'il|elle|mon (?:fils|mari|client|frere|pere|compagnon|copain)|ma (?:fille|femme|soeur|cliente|compagne|copine)',
  speaksFor:
    ' THEY (?:ne |n )?(?:y )?(?:viendra|sera (?:la|present|presente|absent|absente)|pourra (?:pas|plus)(?: venir)?|peut (?:pas|plus) (?:venir|se deplacer|se presenter|y aller)|vient pas|va (?:pas )?venir|s y presentera|se presentera|s y rendra)(?! (?:me|nous|avec|chercher|m) )',
  cannot: 'peux|peut',
  not: 'pas |plus ',
  them: 'le|la',
  spare: 'lacher|liberer|laisser (?:partir|y aller)',
  somebody: 'il|elle|on',
  my: 'mon|ma|mes',
  toMe: "m ?['’]? ?|me |a ",
  says: 'dit|ecri[ts]|repond|repondu|envoie|envoye',
  this: 'ca|ceci|moi',
  they: 'il|elle',
  saysThat: 'dit|repond',
  that: ' que',
  yes: ' ok| oui',
  i: "je |j ?['’]? ?",
  comes: 'viens|vien|viendrai|serai',
  own: 'je|j|moi je',
  ownNot: 'ne |n ',
  ownThere: 'y ',
  ownComes: 'viens|viendrai|serai|pourrai|peux (?:pas )?(?:venir|y)|confirme',
}
