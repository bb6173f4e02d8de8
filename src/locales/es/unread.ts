import type { Unread } from '../locale.ts'

/** To a message in Spanish, whatever the person is written to in. */
export const unread: Unread = {
  meeting: '{sender}: tiene cita el {when}, {place}. Debe venir. No hemos entendido su mensaje: un agente le llamará.',
  call: '{sender}: le llamamos el {when}. No hemos entendido su mensaje: un agente le llamará.',
  visit: '{sender}: vamos a su casa el {when}. No hemos entendido su mensaje: un agente le llamará.',
  nothing: '{sender}: No hemos entendido su mensaje: un agente le llamará.',
}
