import type { PlainTurns } from '../said/plain-turns.ts'

export const plainTurns: PlainTurns = {
  words: {
    HI: `hola buenas buenos_dias buenas_tardes buenas_noches buenos ola senora senor si_senora soy_. me_llamo_.`,
    SI: `si q_si que_si claro claro_que_si vale ok seguro por_supuesto bueno pues`,
    COME: `voy ire vengo vendre asistire acudire estare_alli estare_ahi alli_estare ahi_estare alla_estare`,
    LAST: `gracias muchas_gracias seguro claro si zzyes zzthanks sin_falta el_dia saludos hasta_entonces si_dios_quiere dios_mediante`,
    APPOINTMENT: `cita entrevista reunion convocatoria rdv sita zita`,
    COMPANION: `
      hijo hija hijos hijas nino nina ninos ninas bebe mujer marido esposa esposo madre padre hermano hermana amigo amiga pareja novia novio familia
      familiar nene nena pequeno pequena peque madre abuela
    `,
    PAPER: `papel(es) documento(s) documentacion justificante(s) certificado(s)`,
    RIDE: `metro bus autobus autobuses guagua tren tranvia parada estacion linea`,
  },
  turns: {
    comes: {
      says: [
        '^ *HI *SI q|que? si? q|que? COME *LAST $',
        '^ *HI confirmo mi? asistencia|presencia|cita *LAST $',
        '^ *HI *SI confirmo que? si_dios_quiere? COME|mi_asistencia *LAST $',
      ],
    },
    refuses: {
      says: [
        '^ *HI *yo|pues|lo|siento|perdon no|nunca|tampoco ire|voy_a_ir|vendre|asistire|acudire *manana|hoy|ahi|alli|el|lunes|martes|miercoles|jueves|viernes|a|la|cita|gracias|lo|siento $',
      ],
    },
    arrived: {
      says: [
        '^ *HI ya? llegue|he_llegado|llegamos|estoy_aqui|estoy_aca|estoy_ahi|estoy_abajo|estoy_afuera|estoy_fuera|estoy_en_la_puerta|estoy_en_la_entrada|estoy_en_la_oficina|estoy_en_la_sala *LAST $',
      ],
    },
    missed: {
      says: [
        '-no se me olvido|paso ..1 la|mi|el APPOINTMENT',
        '-no me_olvide de? la|mi|el APPOINTMENT',
        '-no olvide mi APPOINTMENT',
        '-no|casi se_me_olvido|me_olvide|olvide $|perdon|lo_siento|perdone|disculpe|completamente|por_completo',
        'no pude|he_podido|logre ir|llegar|asistir|acudir|venir hoy|ayer|esta_manana|esta_tarde|a_la_cita|$',
        'falte|no_fui|no_asisti|no_acudi a? la|mi APPOINTMENT',
        'falte|no_fui hoy|ayer $',
      ],
      unless: [
        'no_me_olvide|no_me_he|cuando|hora|que_dia|donde|papeles|documentos|dni|casi|llamar*|avisar|si_falto|si_no',
      ],
    },
    bringsSomebody: {
      says: [
        'puedo|podria|podriamos|podemos|se_puede|me_dejan|puede ..1 llevar|ir|venir|traer|entrar|acudir ..1 con|a? mi|mis|un|una|el|la|los COMPANION',
        'puede|podria ..3 acompanarme|venir_conmigo|ir_conmigo|entrar_conmigo',
        'voy|ire|tengo_que_ir|llevo|llevare|tengo_que_llevar con|a? mi|mis|el|la COMPANION ..2 no_tengo|porque_no|nadie',
        'puede|podria mi COMPANION ..1 venir|ir|entrar|acompanarme|acompanar',
      ],
      unless: ['hospital|medico|colegio|cole|escuela|urgencias|no_puedo|otro_dia|cambiar'],
    },
    lacksPapers: {
      says: ['no tengo|encuentro|consigo|he_conseguido !que ..3 PAPER', 'me|nos falta(n) ..2 PAPER', 'sin los PAPER'],
      unless: ['trabajo|residencia|extranjeria|nie'],
    },
    haveYou: { says: ['-no tienen|teneis|tendran ..1 algo|alguna|hueco|sitio|otra|libre'] },
    haveI: { says: ['-no tengo|tngo|tenia|tendria ..1 APPOINTMENT ..1 $'] },
    asksFloor: { says: ['q|que|cual|k|en_el|numero_de planta|piso'] },
    asksBell: { says: ['timbre|telefonillo|portero_automatico|interfono', 'tocar|llamar ..2 puerta'] },
    asksRide: {
      says: [
        'q|que|cual|k ..1 RIDE',
        'RIDE ..3 cerca|cercano|cercana|deja|llega|pasa|para_ir|queda',
        'como llego|llegar|ir|voy|se_llega|se_va ..2 en|desde|del|de|con ..1 RIDE|gare|aeropuerto',
      ],
    },
    asksParking: { says: ['aparcar|aparcamiento|parking|estacionar|estacionamiento|parqueo|parquear'] },
    asksWhen: {
      says: ['q|que|k hora|horas|dia', 'cuando es|tengo|toca|seria|y|$', '^ cuando donde', 'hora es|era'],
      unless: ['no_me_dig*|ya_se|ya_lo_se'],
    },
    asksWhere: {
      says: ['donde|adonde', 'q|que direccion|lugar|sitio', 'direccion'],
      unless: ['no_me_dig*|ya_se|ya_lo_se'],
    },
    asksPapers: {
      says: [
        'q|que|k llevo|llevar|traigo|traer|tengo_que_llevar|hay_que_llevar|debo_llevar|necesito|hace_falta|papeles|documentos|tengo_que_traer',
        'llevar|traer algo|papeles|documentos|alguna_cosa',
      ],
    },
  },
}
