import type { Sayings } from '../../reading/sayings.ts'
import { TEXT } from './plain-words.ts'

/** That texts go on, or begin again. */
export const plainStart: Sayings = {
  words: {
    TEXT,
    RECEIVE: `primesc primi trimit* scri* anunt* list* stop vie vina drumul astea`,
    AGAIN: `
      din_nou iar iara iarasi inapoi la_loc reactiv* activ* relua* reincep* repun* repuneti porni* pornit* razgandit revin* reabon* abonati*
      greseal* gresal* gresit fara_sa_stiu in_continuare continuat* continua deblocat* anul* lipsesc ca_inainte inscri*
    `,
  },
  says: [
    'AGAIN ..8 TEXT|RECEIVE',
    'TEXT|RECEIVE ..8 AGAIN',
    'vreau|vreu|doresc|as_vrea|accept|de_acord ..3 TEXT',
    '^ start|reactivare|reabonare|abonare $',
  ],
  unless: [
    'nu *mai|imi|mi|le|ma|il vreau|doresc|primesc|trimit*|scri*|am_nevoie !ca|zis',
    'nu *mai|le|ma|imi|mi relua*|reactiv*|activ*|porni*|repun*|inscri*|abonati*',
    'dezabon*|dezactiv*|ajunge|gata|cum|blochez|fara_mesaje|opriti',
    'programare*|bratar* ..2 AGAIN',
    'ma_retrag|fara_sa_ma|fara_voia|fara_acord*',
    'scris_gresit|mesaj_gresit|drumul|strazii|adresa|ora|acte*|romania|in_limba|in_moldoveneste|pe_alt|nu_anulati|sters|lipsesc_de|ca_lipsesc|scuze',
  ],
}
