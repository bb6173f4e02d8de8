import type { DeathTold } from '../said/deceased.ts'

export const deathTold: DeathTold = {
  death: 'deces|decedee?|morte?|mourir|eteinte?|nous quitter|plus parmi nous|plus de ce monde|nous a quittee?s',
  title: 'madame|monsieur|mme|mr|m',
  mine: 'ma|mon|notre|sa|son|leur',
  relative: 'fille|fils|femme|mari|epouse|epoux|soeur|frere|compagne|compagnon|conjointe?|mere|pere',
  ofWhom: 'd|de|du|a|chez',
  died: 'est (?:bien )?(?:decedee?|morte?(?! (?:(?:de |d )?(?:rire|fatigue|faim|froid|peur|honte|soif|chaud|ennui|trouille|inquietude|inquiete?)|bourree?) ))|s est eteinte?|(?:n )?est (?:helas )?plus (?:parmi nous|de ce monde)|nous a quittee?s|vient de (?:mourir|deceder|nous quitter)',
  deathNoun: 'deces|mort|disparition',
  of: 'de|d',
  itIsWhom: [
    '(?:c est|cest|etait) (?:elle|lui|celle|celui) que vous',
    '(?:la|cette|le) (?:personne|dame|monsieur|homme) que vous',
  ],
  have: 'avez |l avez |etes ',
  follow: 'convoqu|suiv|attend|cherch|ecriv',
}
