import type { EachNamed } from '../said/each-named.ts'

export const eachNamed: EachNamed = {
  before: 'le|la|l|les|mon|ma|au|a|aux|du|de|pour|pr|celui|celle|rdv|rendez vous|d|en|chez',
  place:
    'mairie|association|asso|chantier|antenne|mission locale|centre|cmp|csapa|hopital|ecole|atelier|caserne|gymnase|foyer|maison de justice',
  unit: 'h|heures?|min',
  yesFirst: 'oui|ouais|ok|okay|d accord|bon',
  yes: 'je viens|jviens|jvien|je viendrai|je serai(?: la)?|jserai(?: la)?|je peux(?: venir)?|jpeux(?: venir)?|oui|ouais|ok|okay|d accord',
  notYes: 'pas',
  noFirst: 'non|nan',
  no: 'je (?:ne |n )?(?:viens|peux|viendrai|serai|pourrai) pas(?: venir| la)?|jpeux pas(?: venir)?|jviens pas|non|nan|pas',
  isYes: 'c est |c |ca ',
  yesBehind: 'oui|ok|bon|d accord|va|je viens|jviens|je serai la|je peux(?: venir)?',
  isNo: 'c est |c ',
  noBehind: 'non|nan|pas possible|impossible|pas|(?:non )?je peux pas(?: venir)?|jpeux pas|je viens pas',
  courtesy: 'bonjour|bonsoir|slt|salut|alors|bon|donc|bjr|madame|monsieur',
  between: 'mais|et|par contre|alors|puis',
  supposes: 'si|sauf|peut etre|oui|non|ok|finalement|plutot|en fait|ou|pas sur',
}
