import type { Sayings } from '../../reading/sayings.ts'

/** By whoever holds the person: that they locked them up, or have hurt them, and that they will not come. */
export const plainHeld: Sayings = {
  words: {
    HIM: `mari mec copain compagnon conjoint pere frere oncle ex beau_pere epoux homme`,
    HER: `elle ma_femme ma_fille ma_copine ma_soeur la_folle cette_folle la_petite mon_fils madame ma_compagne la_gamine cette_fille`,
    LOCKED: `enferme(e) sequestre(e) attache(e) ligote(e)`,
    BEATEN: `corrigee frappee cognee punie calmee dressee tapee tabassee`,
    PLACE: `chambre cave maison cle cles piece appart* placard garage`,
    COMES: `viendra ira vient bouge bougera sort sortira partira`,
  },
  says: [
    'ai|jai|jl_ai LOCKED HER',
    'l_ai|lai|jlai|la_ai enfermee|sequestree|attachee|ligotee !dehors',
    'l_ai|lai|jlai LOCKED ..4 PLACE',
    'HER ..1 est enfermee|sequestree|attachee a_cle|dans_sa|dans_la|ici|a_la_maison|au_sous_sol',
    'son|le HIM ..8 laisse(rai) pas|plus sortir|partir',
    'laisse(rai) pas|plus sortir|partir !seule|seul|tard|le_soir ..4 son|le HIM',
    'ce_qu_elle|ce_quelle|ce_que_elle ..1 merite|meritait|cherchait ..6 COMES|par_terre|au_sol',
    'COMES|HIM ..10 ce_qu_elle|ce_quelle|ce_que_elle ..1 merite|meritait|cherchait',
    'elle ..2 pris|recu|eu une|sa raclee|correction|derouillee|lecon ..5 COMES',
    'COMES pas|plus ..4 l_ai|lai|jlai BEATEN',
    'l_ai|lai|jlai BEATEN ..5 COMES',
    'pris|confisque|cache ses|son|sa|ses ..4 cles|clefs|papiers|passeport ..6 COMES',
    'son HIM ..2 elle ne? sort|sortira|bouge|bougera plus|pas d_ici|de_ici|de_la_maison|de_chez|de_sa_chambre',
  ],
  unless: ['chien*|chat|chatte|poules|voiture', 'lol|mdr|ptdr'],
}
