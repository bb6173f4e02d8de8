import type { StopSayings } from '../../reading/sayings.ts'
import { NUMBER, TEXT, WRITE } from './plain-words.ts'

/** That texts are to end. */
export const plainStop: StopSayings = {
  words: {
    TEXT,
    NUMBER,
    WRITE,
    RECEIVE: `recibir recibiendo recibirlos llegue(n) lleguen leer`,
    WANT: `quiero quisiera deseo necesito autorizo acepto consiento me_interesa(n) kiero`,
    END: `
      basta paren pare parad pares parenle alto cese(n) cesar suspenda(n) suspendan cancel* desactiv* quite(n) quita* quiten* quitar*
      quitad* elimin* retir* detenga* corte(n) cortar cortalo cortenlo cortala cortenla parala fin_de fin_a punto_final_a ahorre* harto(s)
      harta hart* cansad* renunci* rechaz* metanse metete fuera adios nada_de estuvo_bueno_de arret* apagu* cierre* desuscri* dejarme_de
      dejen_de deje_de dejad_de
    `,
    TAKE_ME: `
      borrame borrenme borreme borradme sacame saquenme saqueme sacadme quitame quitenme quiteme quitadme eliminenme elimineme me_borra(n)
      me_borrais me_quita(n) me_quitais me_saca(n) me_sacais borrarme quitarme sacarme
    `,
  },
  says: [
    // "No me mandéis más mensajes", "no me escriban al celular".
    'no|nunca|jamas|ni ..4 WRITE ..3 mas|nada|nunca|jamas|ninguno|ni_uno|TEXT',
    'no me|nos ..1 WRITE',
    'no vuelva(n)|vuelvas|volvais a me? WRITE',
    'dejen|deje|deja|dejad|dejes|paren|pare|para|parad de ..1 WRITE',
    'no los? manden|mandeis|envien|envieis|escriban|escribais|avisen',
    'no sigan|sigais|insistan',
    'molest* ..3 TEXT|mi_NUMBER|este_NUMBER',
    // "Ya no quiero recibir sms", "que no me llegue nada más".
    'no WANT mas $',
    'no ..1 WANT ..6 TEXT|WRITE',
    'no ..1 WANT ..2 RECEIVE mas|nada|esto|eso|ninguno|de_ustedes|$',
    'no ..2 RECEIVE ..3 mas|nada|ninguno|TEXT',
    'no ..3 necesito|necesidad|necesida|hace_falta|hacen_falta ..5 TEXT|WRITE',
    'TEXT ..4 no los? WANT|hacen_falta',
    'TEXT *estos|esos|por|ya|aqui|a|mi no $',
    // "No más sms", "sin más textos", "ni uno más".
    'no|sin|ni|cero|ningun *mas|un|uno|otro|sus|de|los TEXT',
    'ni|nunca uno|una|un mas',
    'nada mas por|WRITE|de_ustedes',
    'ultim* ..3 recib*|que_recibo|llega|mandan',
    'sea ..2 ultim*',
    // "Alto a los mensajes", "los mensajitos, cortalo".
    'END ..5 TEXT',
    'TEXT ..6 END',
    // "Quiero darme de baja", "borren mi número".
    'dar|darme|den|denme|deme|dadme|doy|quiero|solicito|pido ..3 baja',
    '^ baja|detener|parar|salir|desactivar $',
    '-no|me|que|se paren|parad|parenlos|parenlo|cortenla|cortenlos|desactiven ya? $',
    'no|nunca|ya_no mas $',
    'prefiero|mejor no recibir*|que_no_me_lleguen|que_no_lleguen',
    'nada por_aqui|por_telefono|por_este_medio',
    'desuscri*|desapunt*|desabon*|desinscri*|unsubscri*',
    'END|borr*|olvid*|saquen|saque|saca ..3 NUMBER|lista|contacto(s)|datos|ficha|sistema|base',
    'TAKE_ME ..3 lista|aqui|ahi|esto|sistema|base|TEXT',
    'TAKE_ME $',
    'a_mi no_me apunten',
    // "Les retiro el permiso".
    'retir*|revoc*|niego ..2 permiso|consentimiento|autorizacion',
    'no autorizo|consiento|acepto|doy ..6 NUMBER|contact*|consentimiento|comunicaciones',
    'me opongo|niego ..5 TEXT|NUMBER',
    'TEXT ..1 me_niego|sobra(n)',
    'absteng* de WRITE',
    'no doy mi_acuerdo|permiso',
    'no ..1 ser contactad*',
    'rgpd|gdpr|lopd',
    // "Si vuelve a sonar los bloqueo".
    'zzif|si ..8 bloqueo',
  ],
  unless: [
    // Only at some hours, or to somebody else.
    'antes|despues de|del|las',
    'hasta|solo|solamente cuando|las|el|si',
    'cuando trabajo|estoy|duermo',
    'de_noche|por_la_noche|tan_temprano|tan_tarde|tan_pronto',
    'a mi|la|el|su madre|mama|ma|padre|papa|mujer|esposa|esposo|marido|hija|hijo|hermana|hermano|ex|jefe|jefa|novia|novio|abuela|suegra',
    // What they cannot send themselves.
    'no puedo|pude|consigo mandar|enviar ..1 mensaje*|sms|nada',
    // How one would, whether one may.
    'como se|hago|quito|me|puedo|paro',
    'por_que|se_puede|puedo_dejar|puedo_parar|que_pasa|obligatorio|obligacion|permitido|estafa|paquete',
    // That they go on, or begin again.
    'no ..1 para|deja|paran|dejan|paraba|dejaba de',
    'no|nunca *me|nos|los|le|vayan_a|quiero|que|hay_que dejen|deje|dejeis|dejes|paren|pare|pareis|pares|cancel*|borr*|elimin*|suspenda(n)|quite(n)|quiteis|quitar',
    '-no|me|nos sigan|siga|seguid|sigue mandando|enviando|escribiendo|avisando',
    'desbloque*|reactiv*|de_nuevo|por_error|cancel*_mi_baja|lo_que_dije',
    '-la otra_vez',
    // That they do not come, or are wanted.
    'no ..1 me llega(n)|llego|llegaron|llegaba(n)|mandan|mandaron|avisaron|escribieron|enviaron|han_escrito|han_mandado|han_avisado',
    'no ..1 recibo|recibi|recibia|he_recibido|recibimos|contest*',
    // Somebody else's to them, or theirs to somebody else.
    'mi|su|el|la ex|jefe|novi*|vecin*|herman*|operador*|banco ..4 para|deja|manda|mandan|mandaba|mandando|escribe|escribio|sigue',
    'WRITE mi|ese|esa !NUMBER .',
    'el|ella|ellos ..1 no? manda|escribe|mandan|escriben',
    // Of some only: a language, hours, another number or way.
    'en frances|ingles|espanol|castellano',
    'de_noche|por_la_noche|tan_temprano|tan_tarde|a_las_#|de_la_manana|de_la_noche|fin_de_semana',
    'whatsapp|correo|email|mail|facebook',
    'al|el|mi otro|viejo|antiguo|anterior NUMBER',
    'sms|mensaje(s)|texto(s) si|ok|vale|mejor',
    'solo|solamente|mejor ..1 sms|mensaje(s)|texto(s)',
    'mande(n)|mandeis|mandar con|lejos|al_mismo|a_la_misma|a_otro|a_otra|gente|dinero',
    'no|de ..1 WRITE ..1 carta(s)|papeles|foto(s)|dinero|gente',
    'me_basta|basta_con',
    'multa|condena|pulsera|fianza no los|las|el TEXT',
    'baja de|del|en ..1 curso|gimnasio|trabajo|linea|taller|formacion',
    'lista del|de ..1 lunes|martes|miercoles|jueves|viernes|espera',
    'a la|el|un|una carcel|juez|tribunal|prision|calle|centro',
    'zzphone',
  ],
  opens: ['pero', 'asi q(?:ue)?', 'así que', 'eso si', 'eso sí'],
  tells: ['pide', 'pidió', 'pidio', 'dijo', 'dijeron', 'dice', 'dicen', 'dije'],
}
