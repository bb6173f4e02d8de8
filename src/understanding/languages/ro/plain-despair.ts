import type { Sayings } from '../../reading/sayings.ts'

/** Despair that speaks of no death: who does not get up any more, sees no way out, weeps every day. */
export const plainDespair: Sayings = {
  words: {
    ALWAYS: `in_fiecare_zi in_fiecare_noapte zilnic toata_ziua mereu`,
  },
  says: [
    'ridic|scol|dau_jos din pat ..4 negru|nimic|rost|sens',
    'totul e|este|i negru',
    'nu mai? vad nicio|nici_o|o? iesire|scapare !din_parcare|din|de_la',
    'plang ALWAYS',
    'nu mai? am chef|pofta de nimic|viata',
    'nu mai? dorm ..2 nu mai? mananc',
  ],
  unless: ['gripa|febra|covid'],
}
