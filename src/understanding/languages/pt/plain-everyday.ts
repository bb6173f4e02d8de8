import type { Sayings } from '../../reading/sayings.ts'

/** Everyday talk in words that the weights take for a danger, of which nothing is left once it is set aside. */
export const plainEveryday: Sayings = {
  words: {},
  says: [
    // Somebody else answers for whoever we follow.
    '^ ele|ela vai|vem|vira|ira $',
    'ele|ela|que? esta|ta|estava a_dormir|dormindo',
  ],
  unless: [
    'sempre|nunca|acord*|comprimidos|remedios|pastilhas|frasco|caixa|mort*|morr*|mat*|vida|adeus|bate*|bat*|medo|faca|arma|respir*',
  ],
}
