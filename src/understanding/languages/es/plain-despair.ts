import type { Sayings } from '../../reading/sayings.ts'

/** Despair that speaks of no death: who does not get up any more, sees no way out, weeps every day. */
export const plainDespair: Sayings = {
  words: {
    ALWAYS: `todos_los_dias cada_dia todo_el_dia cada_noche todas_las_noches`,
  },
  says: [
    'levantar|levantarme|levanto|salir de_la|de_mi cama ..4 igual|ganas|nada|sentido',
    '^ de_verdad|en_serio|es_que|yo? ya? no puedo mas $',
    'no puedo mas ..4 salida|vida|sentido|ganas',
    'no veo ninguna|la? salida !del|de_la|de|en|al|por',
    '-que|ella|el lloro ALWAYS',
    'no tengo ganas de_nada !mas',
    'no|ni duermo ..2 no|ni como',
    'para_que seguir|vivir',
  ],
  unless: ['gripe|fiebre|covid|metro|calle|lol|jaja*'],
}
