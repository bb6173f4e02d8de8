import type { Sayings } from '../../reading/sayings.ts'

/** Despair that speaks of no death: who does not get up any more, sees no way out, weeps every day. */
export const plainDespair: Sayings = {
  words: {
    ALWAYS: `todos_os_dias o_dia_todo todas_as_noites o_dia_inteiro`,
  },
  says: [
    'levantar|levantar_me|sair da cama ..4 igual|vontade|nada|sentido',
    'nao vejo nenhuma? saida !do|da|de|na|no|para',
    '-que|ela|ele choro ALWAYS',
    'nao tenho vontade de_nada',
    'nao|nem durmo ..2 nao|nem como',
  ],
  unless: ['psicolog*|gripe|febre|covid|metro|rua|kkk*|haha*'],
}
