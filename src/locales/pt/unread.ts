import type { Unread } from '../locale.ts'

/** To a message in Portuguese, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: tem um encontro {when}, {place}. Tem de vir. Não percebemos a sua mensagem: um agente vai telefonar-lhe.',
  call: '{sender}: vamos telefonar-lhe {when}. Não percebemos a sua mensagem: um agente vai telefonar-lhe.',
  visit: '{sender}: vamos a sua casa {when}. Não percebemos a sua mensagem: um agente vai telefonar-lhe.',
  nothing: '{sender}: Não percebemos a sua mensagem: um agente vai telefonar-lhe.',
}
