import type { Sayings } from '../../reading/sayings.ts'

/** That somebody was abused, or is touched: words that are also said of a text that touches, and of who drank too much. */
export const plainAbuse: Sayings = {
  words: {
    MAN: `
      oncle pere papa beau_pere beaupere frere demi_frere cousin grand_pere voisin patron chef collegue educateur prof professeur entraineur
      surveillant moniteur mec copain mari ex coloc proprio medecin kine
    `,
    BODY: `fesses seins sexe entrejambe cuisses poitrine parties cul chatte`,
    VICTIM: `moi elle lui nous ma_fille mon_fils ma_soeur mes_enfants ma_petite_fille ma_niece`,
  },
  says: [
    'a|ont|avait|avaient abuse(r)|abusee(s) *sexuellement de|d VICTIM',
    'm a|ont|avait abuse(e) !de_l|d_alcool|de_ma_gentillesse',
    'on a abuse de|d VICTIM',
    'm|me *a|ont|avait|touche(e)|tripote(e)|pelote(e)|caresse(e)|met|mettait *la|une|main|sur|aux|a|entre|les|mes|le|la BODY',
    'MAN ..1 me|m touche(nt)|tripote(nt)|pelote(nt) !pas|plus|un|deux|quelques|droit|mot|sa|l_epaule',
    'MAN m a tripote(e)|pelote(e)',
  ],
  unless: ['film|serie|livre|proces|accuse*|mdr|lol|kine_m_a_masse|gentillesse|confiance'],
}
