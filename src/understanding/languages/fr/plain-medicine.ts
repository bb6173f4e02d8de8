import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day, and nothing else said that might tell of more: what is not known here is left to be felt as a danger. */
export const plainMedicine: Sayings = {
  words: {
    PILLS: `
      medocs medoc medicaments medicament cachets cachet comprimes comprime doliprane antidepresseurs antidepresseur anxiolytiques methadone
      metha subutex buvidal insuline traitement gouttes
    `,
    WHEN: `
      ce_matin tous_les_jours tous_les_matins tous_les_soirs ts_les_jours ts_les_matins chaque_jour chaque_matin chaque_soir matin_et_soir
      comme_d_habitude comme_d_hab comme_dhab comme_prevu comme_prescrit comme_toujours au_petit_dejeuner au_petit_dej avec_le_cafe
      avant_de_venir a_#h a_#h# a_#_h vers_#h comme_le_medecin_a_dit comme_le_docteur_a_dit comme_le_juge_a_dit
    `,
    WELL: `
      bonjour bonsoir oui ok donc alors et mais moi je j ai jai deja bien merci madame monsieur mme mr viens serai la arrive a lundi mardi
      mercredi jeudi vendredi demain bientot pour_le_rdv bonne_journee un_peu_fatigue(e) un_peu_dans_le_gaz suis
    `,
  },
  says: [
    '^ *WELL pris|prends|prend mes|mon|ma PILLS WHEN *WHEN *WELL $',
    // One of them.
    '^ *WELL pris|prends|prend mon|un|le medicament|traitement|doliprane|cachet|comprime *WELL $',
    '^ *WELL ce_matin|tous_les_matins|tous_les_jours *WELL pris|prends|prend mes|mon|ma PILLS *WELL $',
  ],
  unless: ['pas|plus|rien'],
}
