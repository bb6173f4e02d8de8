import type { Sayings } from '../../reading/sayings.ts'

/** What somebody else answers for whoever we follow, in words that the weights take for a danger. */
export const plainEveryday: Sayings = {
  words: { RELATIVE: `mae pai irma irmao mulher esposa avo tia filha filho namorada` },
  says: [
    '^ ele|ela vai|vem|vira|ira $',
    '^ *bom_dia|boa_tarde|ola e|sou|aqui|fala *a|o|que|e RELATIVE dele|dela ele|ela? esta|ta a_dormir|dormindo *agora|ainda|obrigada|obrigado $',
  ],
  unless: ['nao|nunca|sempre'],
}
