import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: ' cuanto (?:tiempo )?(?:dura|tarda|durara|se tarda) | (?:a )?(?:que|q) hora (?:mas o menos )?(?:acaba|termina|salgo|saldre|se acaba|acabo|termino)(?: la cita)? | cuando (?:acaba|termina|salgo|acabo)(?: la cita)? $| hasta (?:que|q) hora (?:dura|es|estoy|tengo que estar) ',
}
