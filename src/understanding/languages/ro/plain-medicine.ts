import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day, and nothing else said that might tell of more: what is not known here is left to be felt as a danger. */
export const plainMedicine: Sayings = {
  words: {
    PILLS: `pastila pastile pastilele pastilute medicament medicamente medicamentele medicamentul tratament tratamentul insulina`,
    FOR: `
      pentru_tensiune pentru_diabet pentru_inima pentru_tiroida pentru_colesterol pentru_stomac pentru_raceala de_tensiune de_diabet de_inima
      de_la_doctor de_la_medic prescrise cum_mi_a_zis_doctorul zilnic in_fiecare_zi in_fiecare_dimineata in_fiecare_seara dimineata seara
      azi_dimineata la_ora_# la_#
    `,
    WELL: `
      buna ziua da ok deci dar si eu multumesc bine sunt sint mai_bine vin voi_fi_acolo la marti miercuri joi vineri luni maine mea mele meu
      sora mama tata fratele sotia sotul
    `,
  },
  says: [
    '^ *WELL am_luat|iau|ia|am_de_luat|trebuie_sa_iau|luam PILLS *mele|mea|meu|lui|ei FOR *FOR *WELL $',
    '^ *WELL PILLS *mele|lui|ei sunt|sint|e|costa scumpe|scump|foarte_scumpe $',
  ],
  unless: ['multe|toate|cutia|flacon*|prea|nu|dormit|trezesc'],
}
