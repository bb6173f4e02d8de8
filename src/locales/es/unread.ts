import type { Unread } from '../locale.ts'

/** To a message in Spanish, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: tiene cita el {when}, {place}. Debe venir. Aquí solo se lee francés e inglés. Un agente le llamará.',
  call: '{sender}: le llamamos el {when}. Aquí solo se lee francés e inglés. Un agente le llamará.',
  visit: '{sender}: vamos a su casa el {when}. Aquí solo se lee francés e inglés. Un agente le llamará.',
  nothing: '{sender}: Aquí solo se lee francés e inglés. Un agente le llamará.',
}
