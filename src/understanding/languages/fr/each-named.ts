import type { EachNamed } from '../said/each-named.ts'

export const eachNamed: EachNamed = {
  before: 'le|la|l|les|mon|ma|au|a|aux|du|de|pour|pr|celui|celle|rdv|rendez vous|d|en|chez',
  place:
    'mairie|association|asso|chantier|antenne|mission locale|centre|cmp|csapa|hopital|ecole|atelier|caserne|gymnase|foyer|maison de justice',
  unit: 'h|heures?|min',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  month: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  also: 'aussi|egalement|pareil|idem',
  afterAll: 'finalement|en fait|du coup',
  nameFirst: 'oui|non|bah|ben|euh|ah|c est|je parle|pardon|plutot|alors',
  namedBefore:
    '(?:celui|celle|(?:le |mon )?(?:rdv|rendez vous|tig|spip)|(?:la )?seance|l audience) (?:du|de|le)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi))?',
  theOne:
    '(?:celui|celle|le rdv|le rendez vous|rdv|rendez vous) (?:du|de la|de l|de|a la|au)|pour (?:le|la|l)|(?:annul\\w+|decal\\w+|report\\w+|deplac\\w+|chang\\w+) (?:moi )?(?:le|la|l)',
  aKind: 'tigs?|spip|mairie|stage|tribunal|audience|association|asso|chantier|travail d interet general',
  yesFirst: 'oui|ouais|ok|okay|d accord|bon',
  yes: 'je viens bien|je viendrai bien|j y serai|je confirme|je viens|jviens|jvien|je viendrai|je serai(?: la)?|jserai(?: la)?|je peux(?: venir)?|jpeux(?: venir)?|oui|ouais|ok|okay|d accord',
  notYes: 'pas',
  noFirst: 'non|nan',
  no: 'pas possible|impossible|je (?:ne |n )?(?:viens|peux|viendrai|serai|pourrai) pas(?: venir| la)?|jpeux pas(?: venir)?|jviens pas|non|nan|pas',
  isYes: 'c est |c |ca ',
  yesBehind:
    'oui(?: je viens| je serai la)?|ok|bon|d accord|va|je viens|jviens|je viendrai|je serai la|jserai la|je suis la|jsuis la|j y serai|je peux(?: venir)?',
  isNo: 'c est |c ',
  noBehind:
    'mort|foutu|chaud|(?:je |j)(?:pourrai|pourrais) pas(?: venir)?|je peux plus|non|nan|pas possible|impossible|pas|(?:non )?je peux pas(?: venir)?|jpeux pas|je viens pas',
  courtesy: 'svp|stp|merci|bonjour|bonsoir|slt|salut|alors|bon|donc|bjr|madame|monsieur',
  between: 'mais|et|par contre|alors|puis',
  supposes: 'si|sauf|peut etre|oui|non|ok|finalement|plutot|en fait|ou|pas sur',
}
