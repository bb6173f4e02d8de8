import type { Unread } from '../locale.ts'

/** To a message in Portuguese, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: tem um encontro {when}, {place}. Tem de vir. Aqui só se lê francês e inglês. Um agente vai telefonar-lhe.',
  call: '{sender}: vamos telefonar-lhe {when}. Aqui só se lê francês e inglês. Um agente vai telefonar-lhe.',
  visit: '{sender}: vamos a sua casa {when}. Aqui só se lê francês e inglês. Um agente vai telefonar-lhe.',
  nothing: '{sender}: Aqui só se lê francês e inglês. Um agente vai telefonar-lhe.',
}
