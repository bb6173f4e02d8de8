import type { Sayings } from '../../reading/sayings.ts'

/** That texts go on, or begin again. */
export const plainStart: Sayings = {
  words: {
    TEXT: `sms text* messag* msg(s) notif* rappel(s) rapel alerte(s) stop* moi me list* numero`,
    AGAIN: `
      remet* remis reme reactiv* retabli* repren* recommenc* rebranch* rallum* rajout* renvoy* refait* debloqu* reabonn* reinscri* activ*
      ravoir nouveau annul* revenir erreur finalement restart
    `,
  },
  says: ['AGAIN ..8 TEXT', 'TEXT ..8 AGAIN', 'stop* ..12 veux|voudrais|vouloir|besoin|continue*'],
  unless: [
    'non|plus|aucun|pas_besoin|desactiv*|de_activ*|comment|gratuit|payant|si_je',
    'ne AGAIN|me|m|nous',
    'deja retire*|enleve*',
    // Begun again besides texts.
    'rdv|rendez_vous|convocation encore|de_nouveau',
  ],
}
