import type { Unread } from '../locale.ts'

/** To a message in Portuguese, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: tem uma marcação {when}, {place}. Tem de vir. Não percebemos a sua mensagem: um técnico vai ligar-lhe.',
  call: '{sender}: vamos ligar-lhe {when}. Não percebemos a sua mensagem: um técnico vai ligar-lhe.',
  visit: '{sender}: vamos a sua casa {when}. Não percebemos a sua mensagem: um técnico vai ligar-lhe.',
  nothing: '{sender}: Não percebemos a sua mensagem: um técnico vai ligar-lhe.',
}
