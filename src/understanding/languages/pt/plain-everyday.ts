import type { Sayings } from '../../reading/sayings.ts'

/** What somebody else answers for whoever we follow, in words that the weights take for a danger. */
export const plainEveryday: Sayings = {
  words: { RELATIVE: `mae pai irma irmao mulher esposa avo tia filha filho namorada` },
  says: [
    '^ ele|ela vai|vem|vira|ira $',
    '^ *bom_dia|boa_tarde|ola e|sou|aqui|fala *a|o|que|e RELATIVE dele|dela ele|ela? esta|ta a_dormir|dormindo *agora|ainda|obrigada|obrigado $',
    '^ *bom_dia|boa_tarde|ola|e|sou|aqui|fala|a|o RELATIVE? dele|dela? ele|ela *me|ja|so disse|diz|falou|respondeu que *depois|ja|ainda sim|nao|vai|vem|vira|ira|liga|aparece|chega|vai_ligar|vai_ai|esta_bem *amanha|depois|logo|quinta|sexta|segunda|terca|quarta|mais_tarde|obrigado|obrigada $',
    '-nao essa|esse|esta|este|o|a chuva|calor|frio|transito|sono|cansaco vai|ta|esta|quer me matar',
  ],
  unless: ['nunca|sempre|vida|faca|arma'],
}
