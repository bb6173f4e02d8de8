import type { Paper } from '../said/paper.ts'

const OTHERS =
  'caf|police|gendarmerie|commissariat|pole|france travail|prefecture|medecin|docteur|hopital|clinique|patron|employeur|avocate?|ecole|bailleur|proprio|proprietaire|banque|impots|mairie'

export const paper: Paper = {
  PAPER: `(?:convocations?|convocs?|convok|lettre|courrier|papiers?(?! d identite)|recommande|feuille)(?! (?:(?:de|du|d|a|au|chez|la|le|l|un|une|mon|ma) )*(?:${OTHERS}) )`,
  letter: 'convocations?|convocs?|convok|lettre|courrier',
  says: 'dit|di|disent|disait|indique|marquee?|marquait|met|ecrite?|precise|donne|mentionne|note|c est|cest|est|y a|ya',
  on: 'sur|dans',
  asks: [
    '(?:dit|di|disent) (?:de |d |qu il faut |qu faut |que je dois |il faut |faut )(?:\\w+ ){0,2}?(?:apport|amen|ramen|prend|veni)\\w*',
    'demand\\w+(?! (?:si|que|qu|pourquoi|quand|a venir|de venir) )|reclame|exige|liste|parle d|mentionne (?:un|une|des|mes|le|la)',
  ],
  brings: 'apport\\w+|amener?|amene|ramener?|ramene|prendre|prends|montrer|presenter|imprimer',
  DAY: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|le \\d{1,2}(?:er)?|\\d{1,2} (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv?|fev|sept?|oct|nov|dec)',
  HOUR: '\\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?|\\d{1,2} \\d{2}|midi',
  street: '(?:rue|bd|boulevard|avenue|av|place|impasse|allee|quai|chemin|tribunal|mairie) \\w+',
  youSay:
    '(?:vous|le sms|votre sms|le message|ici|le texto) (?:me |m )?(?:dites?|disez|dit|avez (?:mis|dit|ecrit|marque)|marquez|marque|mettez|met|ecrivez)|et vous',
  which: [
    ' qui a raison | (?:lequel|laquelle|lekel|lakel|quelle heure|quelle date) (?:des (?:deux|2) )?(?:est|c est)(?: (?:le|la))? (?:bons?|bonne|juste|vraie?|correcte?) ',
    ' (?:lequel|laquelle|lekel|lakel|qui|quoi|quelle heure|quelle date) (?:des (?:deux|2) )?(?:dois je|je dois|faut il|il faut|faut|je) (?:retenir|croire|suivre|prendre en compte|retiens|crois) ',
    ' (?:croire|retenir|suivre) (?:lequel|laquelle|qui|quoi|quelle (?:heure|date)) | c est (?:lequel|laquelle|quelle (?:heure|date)) (?:le|la) (?:bon|bonne|vraie?) ',
  ],
  not: 'pas|et pas|non|et non|mais pas|au lieu d',
  articles: 'le|la|l|a|au|e|du|les',
  wrong: [
    ' (?<! est ce |c est bien )(?:la )?mauvaise (?:adresse|date(?! de naissance)|heure) | (?:adresse|heure|date) (?:(?:qui|que|elle|est|c|n|vous|avez|mise?|donnee?) )*(?:fausse|erronee|pas (?:la |celle |)bonne|pas celle)(?= )',
    ' (?:c est pas|est pas|pas) la (?:bonne|meme) (?:adresse|date|heure) (?!si )',
    ' vous (?:vous etes trompes?|etes trompes?|vous trompez|avez fait une erreur)(?: \\w+){0,3} (?:adresse|date|heure|jour)s? ',
  ],
  mistaken: 'tromp\\w+ (?:d |de |sur |la |l |le )*(?:heure|date|jour|horaire)s?',
  ofElse:
    ' (?:pas|jamais|rien|ni|toujours|encore) (?:\\w+ )?(?:recue?|resu|eu|vu|trouvee?)s? | (?:perdue?|egaree?|volee?|oubliee?) | recevoir | (?:c est|cest) quoi ',
}
