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
    // Heat, hunger and a boss that kill nobody.
    'calor|frio|lluvia|sueno|cansancio|dolor_de_cabeza|dolor_de_muelas|trafico me *va|esta|a matar|mata|matando',
    'jefe|jefa|patron|patrona|suegra|madre|mama|profesor|profesora|encargado me *va|va_a|a matar|mata si|cuando|por|jaja|otra_vez|como ..2 falto|llego|se_entera|no_voy|tarde|pierdo|jaja|jajaja',
    'no? quiero|voy_a|vamos_a morir|morirme de|d hambre|frio|calor|aburrimiento|risa|sed|verguenza|sueno',
  ],
  unless: ['marido|novio|esposo|ex|casa|cuarto|cuchillo|pistola|pega|golpea|vida|adios'],
}
