import type { Whereabouts } from '../said/whereabouts.ts'

export const whereabouts: Whereabouts = {
  iAm: ' (?:je |j ?|j y )?(?:serai|serais|suis|irai|vais|viens|viendrai)(?: (?:bien|present[e]?|a [a-z]+|donc|la|bel et bien))* (?:au|a la|a l|aux) ',
  isNow: '(?:je |j y )suis|jsuis',
  goes: '(?:je |j ?)(?:serai|serais|suis|pars|partirai|pars|vais|irai|travaille|bosse|taffe|dois|ai|rentre|reviens)|jpars|jsuis|jserai|jvais|en vacances|en deplacement|en voyage',
  place:
    'mairie|association|asso|chantier|antenne|mission locale|centre|cmp|csapa|ecole|atelier|caserne|gymnase|foyer|maison de justice',
  unless: [
    ' (?:pas|plus|jamais|peux|peut|pourrai|autres?|deja|mais|car|donc pas|convoquee?|garde a vue|prison|temoin|si|sinon|plutot|decal\\w*|report\\w*|chang\\w*|annul\\w*|jusqu|avant|apres|juste|quand|voulez|pour (?:mon|ma|un|une|des)|frere|mari|fils|fille|soeur|avocate?|\\?) ',
  ],
  inMonth: '(?:en|au mois de|du mois de|mois de|debut|fin|mi|courant|tout|le mois de|\\d{1,2}|1er)',
  untilMonth: ' (?:jusqu|jusque|depuis|des|avant) ',
  months: [
    ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
  ],
}
