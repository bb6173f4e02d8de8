import type { Sayings } from '../../reading/sayings.ts'
import type { Ways } from '../in-any.ts'

/** That somebody, the writer or one near them, has swallowed too much of a medicine. */
export const plainOverdose: Sayings = {
  words: {
    PILLS: `
      medocs medoc medicaments medicament medicamment(s) cachets cachetons comprimes pilules somniferes doliprane(s) xanax valium lexomil
      tramadol antidepresseurs anxiolytiques paracetamol
    `,
    TOOK: `ai|a|as|jai|a_tout|ai_tout|viens_de|vient_de pris prit prendre avale avaler bu gobe gober bouffe mange ingere`,
    BOX: `boite(s) plaquette(s) flacon tube tablette(s) bouteille`,
  },
  says: [
    'pris|avale|gobe|bouffe|mange|ingere|prendre|avaler|gober ..1 toute_la|toute_une|toute_sa|tte_la|une|la|sa|deux|trois|des|# BOX|boite_entiere ..2 PILLS',
    'pris|avale|gobe|bouffe|mange|ingere|prendre|avaler|gober plein|trop|bcp|beaucoup|enormement|tout_plein|un_max de|d ..1 PILLS',
    'pris|avale|gobe|bouffe|mange|ingere|prendre|avaler|gober tous|toutes|ts mes|les|ses|tes PILLS',
    'ai|jai|a tout? vide ..2 BOX ..2 PILLS',
  ],
  unless: [
    'mourir|suicid*|tuer|en_finir|finir|vivre|adieu|expres|veines',
    'comme_d_habitude|ordonnance|traitement|prescri*|medecin|docteur|pharmaci*|rendez_vous_medical|matin_et_soir|tous_les_jours|chaque',
    'hier|semaine|mois|an|annee dernier|derniere|passe(e)',
    'y|ya|il_y a? #|un|deux|trois|quelques an(s)|annees|mois|semaines|jours',
    'hopital|hosto|urgences|samu',
    'si_je|si_j|si_il|si_elle|voler|vole|perdu|chien|chat|film|reve',
    'ai|a|as pas tout? pris|avale|gobe',
  ],
}

/** … and that it is the writer. */
export const iSwallowed: Ways = '(?:j|je|jai|jviens|g|moi|chui) '
