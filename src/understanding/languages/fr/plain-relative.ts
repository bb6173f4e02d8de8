import type { Sayings } from '../../reading/sayings.ts'

/** That somebody near the writer wants to die. */
export const plainRelative: Sayings = {
  words: {
    MY: `mon ma mes notre un une le la`,
    RELATION: `
      fils fille mari femme compagnon compagne conjoint(e) copain copine mec frere soeur frangin(e) pere papa mere maman daron(ne) oncle
      tante cousin(e) neveu niece voisin(e) coloc pote ami(e) collegue ex
    `,
    WANTS: `veut voulait va allait parle parlait menace menacait pense dit envisage essaye essaie tente`,
    ITSELF: `se_tuer se_suicider se_pendre se_foutre_en_l_air s_ouvrir_les_veines se_jeter_sous se_jeter_par se_jeter_du mettre_fin_a_ses_jours`,
    SUICIDE: `suicide idees_noires idees_suicidaires pensees_suicidaires`,
  },
  says: [
    'MY RELATION ..2 WANTS ..6 ITSELF !a_la_tache|au_travail|au_boulot|a_bosser',
    'MY RELATION ..3 dit|dis|repete|ecrit|crie ..4 va|veut|vais|veux ITSELF !a_la_tache|au_travail|au_boulot',
    'MY RELATION ..2 parle|parlait|pense|a|fait *de|du|au|souvent|que|d|des|encore SUICIDE',
    'MY RELATION ..2 veut|voudrait *plus|mourir|vivre|d_en_finir *avec|la vie|mourir|vivre !d|chez|ici|avec|a|en|dans|seul|seule|au',
    'il|elle ..2 dit ..3 va|allait|veut|voulait ITSELF',
    'MY RELATION s_est|sest|vient_de_se|vient_de_s pendu(e)|pendre|tue(e)_ce_matin|ouvert_les_veines',
  ],
  unless: [
    'film|serie|match|jeu|livre|mdr|ptdr|lol|rire',
    'an|annee|mois|ete|hiver|semaine dernier|derniere|passe(e)',
    'y_a|ya|il_y_a #|un|une|deux|trois|quatre|cinq|dix|quelques|longtemps an(s)|annee(s)|mois',
    'avant|a_l_epoque|longtemps|quand_j_etais',
  ],
}
