import type { ChoiceClauses } from '../said/choice-clauses.ts'

export const choiceClauses: ChoiceClauses = {
  towards: 'a|vers',
  hour: 'h|heures?',
  opens: 'et|mais|donc|du coup|alors que|alors|comme ca|parce que|pcq|car|vu que|puisque|sinon',
  opensWork: '(?:je |j ?)(?:bosse|travaille|taffe|finis|embauche)',
  GIVE: 'mets|donnez',
  verbs:
    'je (?:prends?|pren|choisis?|choisi|garde plutot|retiens|opte pour)|j ?(?:prends?|pren|choisis?)|on (?:prend|dit|part sur)|(?:j |je )?ai choisi|je prefere|(?:pour )?moi c est|PLEASE?GIVE ME|donnez moi|(?:je|j) (?:vais|veux|voudrais|aimerais) (?:prendre|choisir)|je vais prendre|va pour|ce sera|ca sera|mettez moi|mets moi',
  chooses:
    '(?:me |m )(?:va|vas|convient|arrange)|(?:c est |c )(?:bon|bien|parfait|ok|nickel|super)|(?:ca |sa )(?:me )?(?:va|vas|marche|convient)|nickel|parfait|impec|impeccable|(?:ok|d accord|oui|okay) pour',
  entryFirst: 'bah|ben|bon|ok|oui|allez|non|en fait|plutot|alors',
  entryLast: "alors|svp|stp|merci|s'?il (?:vous|te) plait|s il (?:vous|te) plait|monsieur|madame|chef",
  entry: 'la|option|proposition|choix|(?:le )?numero|n|creneau',
  one: 'un',
  forMe: 'pour moi',
  the: 'le|la|celui|celle',
  quite: 'tout ',
  place: 'premiere?|deuxieme|seconde?|troisieme|derniere?',
  thing: 'date|creneau|option|rdv',
  placeAlone: 'premiere?|deuxieme|seconde?|troisieme|derniere?|(?:du )?milieu|plus tardive?',
  isIt: "c'?est |c ",
  approves: 'parfait|nickel|impec|super|bon pour moi',
  for: 'pour',
  me: 'moi',
  denied: 'pas|jamais|ni|dit|disait',
  doubt:
    '\\bpas (?:tr(?:o|e)p? )?(?:sure?|certaine?)\\b|\\bpeut[ -]?etre\\b|\\bje (?:crois|pense)\\b|\\b(?:a voir|on verra|ca depend|sous reserve)\\b',
  tag: "hein|c'? ?est (?:bien )?ca",
  but: 'mais',
  asksOnly: "c'? ?est ou|ou |quelle|on? ?(?:apporte|amene|ramene)",
  corrects: 'non|nan|nn|enfin|en fait|plutot|finalement|pardon|oups|je voulais dire',
  conditions: 'si|sauf|sinon|a condition',
  takesBack:
    '\\bp(?:eux|ourrai|ourrais) pas\\b|\\bpas (?:possible|dispo)|\\bimpossible\\b|\\bannul|\\bautre (?:jour|heure|date|creneau|moment)\\b|\\bplutot\\b|\\bpas trop t(?:ot|ard)\\b|\\bplus t(?:ot|ard)\\b|\\bviens pas\\b',
}
