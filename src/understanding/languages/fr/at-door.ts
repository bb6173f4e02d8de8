import type { AtDoor } from '../said/at-door.ts'

export const atDoor: AtDoor = {
  leaves:
    '(?:viendrai|viens|vien|viendrais) (?:pas|plus)|(?:rentre|rentree?|reparti\\w*|suis partie?)(?: chez| a la| je|,| $)|peux pas venir',
  nobody: '(?<! (?:la|une|cette|de|par) )personne|perssone',
  rings: '(?:(?:je|j|j ai|jai|on|on a|ca|g) )(?:re)?(?:sonner?|sonnee|toque|frappe)',
  noAnswer: '(?<!pour )rien|repond\\w*|ouvre\\w*',
  whoDoes: 'ne|n|ki|qui|que|vient|pour|m|me|a',
  opens: 'ouvr\\w+|repond\\w*',
  ofDoor: 'a|au|la|a la|l|de',
  doorArticle: 'la|l',
  entrance: 'porte|portail|interphone|sonnette|grille',
  theDoor: 'la|le|l|une|votre',
  mainDoor: 'grande? ',
  door: 'porte|portail|grille|rideau',
  is: 'est ',
  all: 'tout |toute |tjr |toujours |encore ',
  shut: 'fermee?s?|ferme|close|baisse',
  refused: [
    '(?:on|ils|il|vigile|agent|securite|gardien|qui) (?:ne |n )?(?:me |m )(?:ouvre|ouvrent|laisse|laissent)(?: (?:pas|plus))(?= )(?! (?:sortir|partir|y aller|venir|le choix|m en aller))',
    '(?:on|ils|il|vigile|agent|securite|gardien) (?:ne )?(?:veut|veulent) pas (?:me |m )(?:ouvrir|laisser)(?= )',
  ],
  thereIs: 'ya|y a|il y a',
  at: 'au|a l|a la|dans le',
  desk: 'spip|accueil|bureau|batiment|mairie|tribunal',
  here: [
    '(?:je |j |on |jsui |jui )?(?:suis|sui|sommes|est) (?:deja |bien |arrivee? |juste |tjr |toujours )*(?:devant|la(?! (?:mere|maman|soeur|femme|fille|copine|compagne|tante|personne|conjointe|voisine))|ici|en bas|arrivee?|sur place|a la porte|a l entree|au spip|au rdv|a l accueil|dehors)',
    '(?:jsuis|jsui|jsuit|chuis|chui|jss|jui|jsus) (?:deja |bien |arrivee? |juste )*(?:devant|devan|dvt|dvan|la|ici|en bas|arrive|arrivee|sur place|a la porte|a l entree|au spip|au rdv|a l accueil|dehors|au bureau)',
    '(?:devant|devan|dvt) (?:le |la |l |chez |votre |vos |vous)?(?:spip|porte|bureau|bureaux|batiment|portail|grille|entree|accueil|mairie|tribunal)',
    'viens d arriver|j y suis|jy suis|chuis la|arrive devant|je suis venue?|jsuis venu|je me presente',
  ],
  closed: [
    '(?:c est|c|cest|est|sont|tout|toute|etes|tjr|toujours|encore|porte|rideau) (?:tout |toute |encore |toujours |tjr )?(?:fermee?s?|ferme|clos|close)(?! (?:a|au|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)(?= ))',
    '(?<! (?:la|une|cette|de|par|bien) )(?:personne|perssone)(?! (?:ne )?(?:m |me |peut|sait|veut m|est parfait|qui me suit|avec moi|previent))|y a pas (?:personne|quelqu un|d accueil)|ya pas quelqu un',
    'repond(?:ent|s)? (?:pas|plus)|rep pas|ouvr(?:e|ent|ez) pas|m ouvre pas|vous (?:m )?ouvrez|ouvrez moi|(?:peux|peut|arrive|arrivons) pas (?:a )?(?:r?entrer|acceder|passer)|laisse(?:nt)? pas (?:r?entrer|passer)|acces refuse|bloquee? (?:dehors|a l entree|a la porte)',
  ],
  later: 'demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine',
  stands: 'devant|devan|dvt|porte|interphone|dehors|en bas',
  elsewhere: [
    'livreur|colis|sous la porte|decroche\\w*|tele|telephone|tel|appelle|appel|appels|appele|standard|messagerie|numero|ligne|rappelle\\w*',
    'chez moi|a la maison|chez ma|chez mon|medecin|docteur|pharmacie|prefecture|banque|compte|j ouvre|j ouvrirai|mon ex|ma porte|pour (?:me )?garder|pour (?:m |me )(?:emmener|amener|deposer)',
  ],
  asks: '(?:est ce|c est|cest|c|suis je) (?:bien )?(?:ici|la bonne|le bon|au bon)|a quelle heure|quelle heure|quand|jusqu|horaires?|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)',
}
