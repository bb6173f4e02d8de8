import type { Unread } from '../locale.ts'

/** To a message in Spanish, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: tiene cita el {when}, {place}. Debe venir. No hemos entendido su mensaje: un consejero le llamará.',
  call: '{sender}: le llamaremos el {when}. No hemos entendido su mensaje: un consejero le llamará.',
  visit: '{sender}: iremos a su casa el {when}. No hemos entendido su mensaje: un consejero le llamará.',
  nothing: '{sender}: No hemos entendido su mensaje: un consejero le llamará.',
}
