import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/** Legal words, in general: never what a judge will decide. The French word first, which is the one people meet. The articles are beside the French sentences. */
export const topics: Record<Topic, Explanation> = {
  sursis: [
    'Sursis probatoire: una pena de prisión en suspenso, entera o en parte. Durante un tiempo hay un seguimiento y obligaciones.',
    'Si se cumplen las obligaciones, sin nuevo delito, no se hace esa prisión. Si no, un juez decide. Hable con su consejero.',
  ],
  tig: [
    'TIG: un trabajo útil para todos y no pagado, en un ayuntamiento, un servicio público o una asociación. La justicia fija las horas.',
    'El SPIP organiza el lugar y el horario. ¿Un problema, un retraso, un accidente? Dígalo pronto al SPIP y guarde un justificante.',
  ],
  ddse: [
    'DDSE, o pulsera electrónica: se vive en una dirección fijada, con una pulsera en el tobillo. Solo se sale a las horas previstas.',
    'Para cambiar una hora, pregunte antes y espere la respuesta. ¿Un imprevisto o un retraso? Avise enseguida al servicio de la pulsera.',
  ],
  semiLiberte: [
    'Semi-liberté: se duerme en un centro penitenciario y se sale a horas fijadas, para trabajar, formarse, curarse o ver a la familia.',
    'Para cambiar una hora, pregunte antes y espere la respuesta. ¿Un retraso? Llame enseguida al centro y guarde un justificante.',
  ],
  liberationConditionnelle: [
    'Libération conditionnelle: se sale de prisión antes del final de la pena. Durante un tiempo hay un seguimiento y obligaciones.',
    'Si se cumplen las obligaciones, la pena termina fuera. Si no, la justicia decide. Hable con su consejero.',
  ],
  suiviSocioJudiciaire: [
    'Suivi socio-judiciaire: un seguimiento fijado por un tribunal, a menudo tras la prisión. Tiene obligaciones, para evitar otro delito.',
    'El tribunal fija la duración. También puede pedir un tratamiento. Para su situación, hable con su consejero.',
  ],
  spip: [
    'SPIP: el servicio penitenciario de inserción y probación. Sigue a las personas que la justicia le confía y ayuda: empleo, vivienda, salud.',
    'El SPIP comprueba también que se cumplen las obligaciones, y da cuenta de ello al juez.',
  ],
  cpip: ['CPIP: la persona del SPIP que lleva su caso. Le ayuda y da cuenta al juez.'],
  jap: [
    'JAP: el juez que sigue a las personas después del juicio. Puede fijar, cambiar o quitar obligaciones.',
    'No se escribe al juez por SMS. Escriba al "greffe", su secretaría en el tribunal, con justificantes. Su consejero puede ayudarle.',
  ],
  convocation: [
    'Convocation: una cita obligatoria con el SPIP o el juez. Venga a la hora, con los papeles pedidos.',
    '¿No puede venir? Dígalo antes y guarde un justificante. Mientras no cambie nada, la cita se mantiene.',
  ],
  revocation: [
    'Révocation: un juez pone fin a un sursis o a otra medida, entera o en parte. La persona puede entonces ir a prisión.',
    'Una révocation no es automática. En general, antes hay una audiencia: venga con sus justificantes. Puede tener abogado.',
  ],
}

/** To "what do I risk?" and "must I come?": true and calm. */
export const consequences: Explanation = [
  'Hay que venir: se habla de su situación y se le puede ayudar. Si falta a una cita sin motivo, el SPIP puede decirlo al juez.',
  '¿No puede venir? Diga por qué lo antes posible y traiga una prueba. Mientras no cambie nada, la cita se mantiene.',
]
