import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Venir a las citas',
    sentence: 'Debe venir cuando el SPIP o el juez le da cita.',
    proof: undefined,
  },
  visits: {
    short: 'Recibir al SPIP, dar los papeles',
    sentence: 'Debe recibir las visitas del SPIP y darle los papeles que pide.',
    proof: undefined,
  },
  job: {
    short: 'Decir si cambia el trabajo',
    sentence: 'Debe decir al SPIP cuándo cambia de trabajo o lo pierde.',
    proof: 'contrato nuevo o "attestation France Travail"',
  },
  address: {
    short: 'Decir si se muda o se va',
    sentence: 'Debe decir al SPIP si se muda, si se va más de 15 días, y cuándo vuelve.',
    proof: 'factura a su nombre o "attestation d\'hébergement"',
  },
  hindrance: {
    short: 'Preguntar antes de ciertos cambios',
    sentence: 'Si un trabajo o una casa nueva complica sus obligaciones, antes necesita el acuerdo del juez.',
    proof: undefined,
  },
  abroad: {
    short: 'Avisar antes de salir de Francia',
    sentence: 'Antes de todo viaje fuera de Francia, debe avisar al juez: su consejero le explica cómo.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Trabajar o formarse',
    sentence: 'Debe trabajar o seguir una formación.',
    proof: 'contrato, nómina, certificado de formación o pruebas de búsqueda de empleo',
  },
  residence: {
    short: 'Vivir en la dirección fijada',
    sentence: 'Debe vivir en la dirección fijada por la justicia: antes de dejarla, pregunte.',
    proof: 'factura a su nombre o "attestation d\'hébergement"',
  },
  soins: {
    short: 'Seguir un tratamiento',
    sentence: 'Debe seguir el tratamiento que pide la justicia.',
    proof: 'certificado de seguimiento (sin detalles de su salud)',
  },
  pension: {
    short: 'Pagar la pensión de la familia',
    sentence: 'Debe pagar la pensión, o su parte de los gastos de la familia.',
    proof: 'prueba de pago (extracto, giro)',
  },
  reparer: {
    short: 'Pagar los daños',
    sentence: 'Debe pagar para reparar los daños, según sus medios.',
    proof: 'prueba de pago (transferencia, giro)',
  },
  amendes: {
    short: 'Pagar las multas y los gastos',
    sentence: 'Debe pagar las multas y los gastos de justicia, según sus medios.',
    proof: 'prueba de pago o acuerdo del "Trésor public"',
  },
  conduire: {
    short: 'No conducir ciertos vehículos',
    sentence: 'No debe conducir los vehículos que la justicia le prohíbe.',
    proof: undefined,
  },
  activite: {
    short: 'No hacer ciertos trabajos',
    sentence: 'No debe hacer los trabajos o actividades que la justicia le prohíbe.',
    proof: undefined,
  },
  lieux: {
    short: 'No ir a ciertos lugares',
    sentence: 'No debe ir a los lugares que la justicia le prohíbe.',
    proof: undefined,
  },
  jeux: {
    short: 'No jugar por dinero',
    sentence: 'No debe apostar ni jugar por dinero.',
    proof: undefined,
  },
  bars: {
    short: 'No ir a los bares',
    sentence: 'No debe ir a bares, cafeterías ni discotecas.',
    proof: undefined,
  },
  personnes: {
    short: 'No ver a ciertas personas',
    sentence: 'No debe ver a las personas que la justicia le prohíbe ver.',
    proof: undefined,
  },
  victime: {
    short: 'No contactar con la víctima',
    sentence: 'No debe ver a la víctima, ni hablarle, ni escribirle, ni enviarle un mensaje por otra persona.',
    proof: undefined,
  },
  arme: {
    short: 'No tener armas',
    sentence: 'No debe tener armas, ni encima ni en otro lugar.',
    proof: undefined,
  },
  stage: {
    short: 'Hacer el curso pedido',
    sentence: 'Debe hacer el curso fijado por la justicia, hasta el final.',
    proof: 'certificado del curso ("attestation de stage")',
  },
  publication: {
    short: 'No publicar nada sobre el caso',
    sentence: 'No debe publicar nada sobre el caso, ni hablar de él en público.',
    proof: undefined,
  },
  conjoint: {
    short: 'Vivir fuera de la casa de la pareja',
    sentence: 'Debe vivir fuera de la casa de la pareja: antes de pasar por ella, pregunte.',
    proof: '"attestation d\'hébergement" o factura a su nombre',
  },
  etranger: {
    short: 'Preguntar antes de salir de Francia',
    sentence: 'Antes de todo viaje fuera de Francia, debe pedir el acuerdo del juez, y esperarlo.',
    proof: undefined,
  },
}
