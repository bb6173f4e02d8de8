import type { Sayings } from '../../reading/sayings.ts'

/** Everyday talk in words of danger, of which nothing is left once it is set aside. */
export const plainEveryday: Sayings = {
  words: {
    DAY: `lunes martes miercoles jueves viernes sabado domingo dia plazo pago recibo mes mensaje cita`,
  },
  says: [
    'el|la ultimo|ultima dia|era|fue|es|pago|mes|mensaje|cita|plazo ..2 DAY|para|de',
    'el|la ultimo|ultima DAY',
    'miedo ..2 q|que|k me|nos encierren|metan|detengan|arresten|guarden|dejen_preso|dejen_encerrado ..3 si|cuando|alla|ahi|preso|presa|carcel|voy|vaya|llegue',
  ],
  unless: ['marido|novio|esposo|ex|casa|cuarto|mat*|morir|vida|adios'],
}
