import type { PlainActs, Sayings } from '../../reading/sayings.ts'

const TEXT = `sms mensaj* msj(s) texto(s) textit* recordatori* aviso(s) notificaci* spam mensajeria envio(s)`
const NUMBER = `numero num telefono tlf cel celu celular movil linea chip sim aparato`
const WRITE = `
  mande(n) mandes mandeis mandar mandarme mandarnos mandando mandandome envie(n) envies envieis enviar enviarme enviando escriba(n) escribas
  escribais escribir escribirme escribiendo escriben escribis avise(n) avises aviseis avisar avisarme contacte(n) contacteis contactar
  contactarme textear textearme notifique(n) recuerde(n) recuerdes recordar recordarme
`

/** That texts are to end. */
const stop: Sayings = {
  words: {
    TEXT,
    NUMBER,
    WRITE,
    RECEIVE: `recibir recibiendo recibirlos llegue(n) lleguen leer`,
    WANT: `quiero quisiera deseo necesito autorizo acepto consiento me_interesa(n) kiero`,
    END: `
      basta paren pare parad pares parenle alto cese(n) cesar suspenda(n) suspendan cancel* desactiv* quite(n) quita* quiten* quitar* quitad*
      elimin* retir* detenga* corte(n) cortar cortalo cortenlo ahorre* harto(s) harta hart* cansad* renunci* rechaz* metanse metete fuera
      adios nada_de estuvo_bueno_de arret* apagu* cierre* desuscri* dejarme_de dejen_de deje_de dejad_de
    `,
    TAKE_ME: `borrame borrenme borreme borradme sacame saquenme saqueme sacadme quitame quitenme quiteme quitadme eliminenme elimineme me_borra(n) me_borrais me_quita(n) me_quitais me_saca(n) me_sacais borrarme quitarme sacarme`,
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
    'no ..1 WANT ..6 TEXT|WRITE|RECEIVE',
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
    '^ baja $',
    'desuscri*|desapunt*|desabon*|desinscri*|unsubscri*',
    'END|borr*|olvid*|saquen|saque|saca ..3 NUMBER|lista|contacto(s)|datos|ficha|sistema|base',
    'TAKE_ME ..3 lista|aqui|ahi|esto|sistema|base|TEXT',
    'TAKE_ME $',
    'a_mi no_me apunten',
    // "Les retiro el permiso".
    'retir*|revoc*|niego ..2 permiso|consentimiento|autorizacion',
    'no autorizo|consiento|acepto|doy ..6 NUMBER|contact*|consentimiento|comunicaciones',
    'me opongo|niego ..5 TEXT|NUMBER',
    'rgpd|gdpr|lopd',
    // "Si vuelve a sonar los bloqueo".
    'zzif|si ..8 bloqueo',
  ],
  unless: [
    // How one would, whether one may.
    'como se|hago|quito|me|puedo|paro',
    'por_que|se_puede|puedo_dejar|puedo_parar|que_pasa|obligatorio|obligacion',
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
    'baja de|del|en ..1 curso|gimnasio|trabajo|linea|taller|formacion',
    'lista del|de ..1 lunes|martes|miercoles|jueves|viernes|espera',
    'a la|el|un|una carcel|juez|tribunal|prision|calle|centro',
    'zzphone',
  ],
}

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
const notMe: Sayings = {
  words: {
    TEXT,
    NUMBER,
    TITLE: `el la senor senora don dona sr sra tal`,
    /** What is denied and is no name: "no soy capaz", "no soy de aquí". */
    NO_NAME: `
      de del un una los las muy tan mas que asi capaz culpable responsable libre buen(o) buena mal(o) mala seguro segura robot tont* loc* nin*
      rico rica mism* unic* primer* de ladron delincuente criminal tonto medico bruj* adivin* idiota violento violenta peligros* puntual
      mentiros* obligad* tampoco nada nadie como para bienvenid* hombre animal perro persona frances francesa espanol espanola escondido yo
    `,
    /** Of which there is none here, or which one does not know. */
    THING: `problema(s) inconveniente bus buses tren(es) metro autobus(es) guagua senal cobertura wifi sitio forma parking luz agua cole clase servicio transporte timbre ascensor calle barrio camino direccion lugar error`,
    JUSTICE: `juicio(s) juzgad* tribunal* justicia spip probation probacion provacion preso presa condena* carcel policia delito(s) citado citada nanterre`,
    PREMISES: `
      panaderia peluqueria pizzeria restaurante bar taller tienda hotel clinica hospital escuela colegio guarderia farmacia oficina empresa
      parroquia iglesia lavanderia funeraria consultorio foyer taxis refugio polleria carniceria despacho ambulancia mudanzas
    `,
    ASTRAY: `equivoc* confund* confusion errad* erraste erro colado confundido`,
    OURS: `mio mia nuestro nuestra`,
    ACQUIRED: `compre compramos adquiri herede heredado estrene vendio vendieron regalo regalaron dejo asigno asignaron quede dieron`,
    SEEK: `busca buscan buscais buscas buscaban llama llaman quiere quieren creen cree citan cita`,
    RELATION: `mama madre papa padre hermana hermano mujer esposa esposo marido hijo hija novia novio pareja`,
  },
  says: [
    // "Yo no soy Karim", "no soy quien ud cree".
    `no soy|somos ${NAME}`,
    'no soy|somos yo !quien|el_que|la_que',
    'no soy|somos el|ella|ese|esa|quien|la_persona',
    'no soy $',
    'sigo sin_ser',
    'soy otr*',
    'no_me|nunca_me|jamas_me llamo|apellido|he_llamado',
    'me_llamo ..2 y_no|no_me_llamo|igual_pero',
    'nombre no_es|es_otro|es_mio',
    'no es mi|su nombre|NUMBER|cita',
    'busca*|soy|su ..2 tocay*|homonim*',
    '^ homonim*',
    // "No conozco a ese señor", "aquí no hay ningún Benali".
    'no|ni lo|la|le|los conozco|conosco|conocemos',
    'no conozco|conosco|conocemos a !mi|nadie|todos .',
    'no conozco|conosco|conocemos ese|esa|este !THING .',
    'ni lo|la he_visto',
    'primera_vez_que oigo|escucho',
    'no_se|ni_idea|ignoro de? quien es !mi|el|la|su|este|esta .',
    'no_se|ni_idea|ignoro de_quien me_habla*|hablan',
    'no existe|conocemos|tenemos nadie|ningun|ninguna|a_ese|a_esa|a_nadie',
    'aqui|aca no hay|existe ningun|ninguna !THING .',
    'ningun|ninguna|nadie ..2 se_llama|llamado|llamada|con_ese_nombre|se_llame',
    'no ..1 vive|trabaja|reside ..2 aqui|aca|conmigo|en_esta|en_este',
    'aqui|aca no vive|trabaja|conocemos|lo_conocemos',
    '^ ..1 no es aqui|aca|conmigo',
    'TEXT|esto|cita ..2 no es para_mi|mio|mia',
    'no es para_mi|mi_cita este|esta|ese|esto|TEXT|$',
    'no es de_este .',
    'no va conmigo',
    'nada que_ver',
    'quien es|cono_es|diablos_es !usted|mi|el|la|su|este|esta|esa|ese|madame|monsieur|ahora|consejer*|encargad*|juez|responsable .',
    'a_quien|con_quien|al_que|a_la_que|el_que|la_que|persona_que SEEK|tiene_que',
    'usted|ustedes SEEK|quiere a_otr*|a_mi|al|a_la',
    'busquenlo|busquenla|busquen|pregunten|pregunta ..2 otra_parte|otro_lado|otro_numero',
    // "Se equivocó", "número equivocado", "habrá marcado mal".
    'se|te|os|estan|esta|ha|han|has|habeis|creo ..1 ASTRAY',
    'me confunde(n)|confundis|confundes|estan_confundiendo|esta_confundiendo|estas_confundiendo',
    'equivocad*|equivocao $',
    '^ error|confusion $',
    'NUMBER|persona|senal|destinatari* equivocad*|incorrect*|mal|errone*|errad*',
    'mal el|mi? NUMBER',
    'ASTRAY ..3 NUMBER|persona|destinatari*',
    'marc*|apunt*|anot*|copi* ..1 mal',
    'mal marcado|apuntado|marcada|anotado',
    'un_digito|una_cifra|un_numero bail*|mal',
    'bail* un_numero|una_cifra|dos_cifras|numeros',
    // "Este número lo compré en agosto", "la línea ahora es mía".
    'NUMBER ..6 OURS|pertenec*|ACQUIRED|asignad*|reasignad*|no_es|era_de|otra_persona',
    'NUMBER ..4 no de|del|tiene',
    'ACQUIRED ..2 este|esta|el|la|su NUMBER|telefono',
    'OURS ..2 NUMBER',
    'este es mi|su NUMBER ..1 no|ahora|desde',
    'era|tengo su NUMBER',
    'dio|daba|puso|dieron mi NUMBER',
    'ahora|NUMBER lo_tengo|lo_uso yo',
    'no lo van_a encontrar',
    'uso|tenia|usaba|sabia este|esta NUMBER',
    'no|ni ..1 tiene|usa|es ..1 este|esta|ese|de_este NUMBER',
    'NUMBER es? de|del ..1 PREMISES|empresa|guardia|nina|ninera|viuda',
    'nuevo|nueva|antiguo|antigua|anterior dueno|duena|inquilin*|titular|usuari*|propietari*|jefe|patron',
    'titular|destinatari* ..6 no_es|otro|desconocid*|no_figura',
    'dueno de_este|de_esta|de_la NUMBER',
    // "El mensaje le llegó a un desconocido".
    'un|una|es|me_es desconocid*',
    'TEXT|esto ..5 no_es|no_era|otra_persona|ajena|error|equivocacion',
    'lleg*|recib*|cay* ..4 error|equivocacion|al_que_no|desconocid*',
    'es|era|iba|sera|son|va para|pa otr*|alguien',
    'otra_persona sera',
    'no mia|mio|mios ni?',
    // "Nunca he pisado un juzgado".
    'nunca|jamas|en_mi_vida ..2 he|tuve|tenido|estuve|estado|pise|fui|me_han ..4 JUSTICE',
    'no ..2 condenado|condenada nadie',
    'no figuro',
    'no tengo ..2 condena|problema_judicial|contacto_con|nada_en JUSTICE|el|ella|ese|esa|$',
    // "Aquí es la panadería".
    'aqui|aca|esto es|habla|el|la ..2 PREMISES',
    'somos|habla_con|llamando_a|llama_usted_a|llaman_a|escribiendo_a|marcando_a ..2 PREMISES',
    'soy turista|estudiante ..6 NUMBER',
  ],
  unless: [
    // Somebody near them answers for them; "soy su viuda, ya no vive aquí" does not.
    '^ !!ex|no_vive|OURS|ASTRAY|fallecio|murio|no_tiene|no_usa|se_fue|separ*|divorci*|mi_numero|mi_telefono|mi_linea|nunca|jamas ..30 soy|habla|contesta su|la|el? RELATION',
    'dice que_si|que_va|que_viene|que_ahi',
    // A day, a place, a spelling, another number of theirs: no mistake of whom.
    'hora|fecha|dia|direccion|calle|sala|lugar|apellido|parada|monto|expediente ..3 ASTRAY|mal|incorrect*|errone*|no_es',
    'ASTRAY de|en|con la? hora|fecha|dia|direccion|calle|sala|lugar|parada|oficina|despacho|bus|tren',
    '^ me_equivoque|equivoque|perdon_me_equivoque',
    'me_equivoque de',
    'se equivoco|equivoca|confundio el|la juez|jueza|abogad*|policia|consejer*|senor_juez',
    'pegue|golpee|robe',
    'aqui|aca hay un|una',
    'perdon|disculpe? mensaje equivocado',
    'error_mio|culpa_mia|mi_culpa',
    'escrit*|escrib* mal',
    'mal escrit*',
    'RELATION|policia|patron* ..1 se|me ASTRAY|apunt*',
    'con_z|con_s|con_h|se_escribe|corrijan_el_nombre',
    'cita ..1 era|es el|a|hoy|manana|otro|de|del',
    'NUMBER ..2 mismo|igual',
    'mi nuevo NUMBER',
    'cambie|cambiado de NUMBER',
    'zzphone|soy_yo_si|si_soy_yo|sigo_siendo',
    'mi abogad*|consejer*|agente|educador*|jefe|juez ..6 NUMBER',
    // "Ya no soy ese hombre, he cambiado".
    'ya_no soy',
    'he cambiado',
    'no soy el|la mism*|que_era|de_antes',
    'no ..1 soy yo ..1 quien|sino|el_que|la_que va|mi|voy|lleva|tiene|rompio|hizo',
    'no es mi culpa|culpa_mia|problema',
  ],
}

/** That texts go on, or begin again. */
const start: Sayings = {
  words: {
    TEXT,
    RECEIVE: `recibir* lleguen escrib* mand* envi* avis* contact* lista alta`,
    AGAIN: `
      otra_vez de_nuevo nuevamente volver vuelv* volved reactiv* activ* reanud* reinici* desbloque* arrepent* retiro_lo_dicho de_vuelta como_antes
      error sin_querer equivocacion restablec* sigan siga sigame sigue continu* reinscri* inscri* suscri* apuntenme apunteme apuntarme ponerme
      ponedme ponganme pongame ponermelos cambie_de_opinion cambie_de_idea antes
    `,
  },
  says: [
    'AGAIN ..8 TEXT|RECEIVE|stop',
    'TEXT|RECEIVE|stop ..8 AGAIN',
    'si|zzyes|ahora ..1 quiero|kiero|acepto|me_gustaria ..4 TEXT|RECEIVE',
    'acepto|autorizo|quiero que_me|los|recibir|TEXT ..3 TEXT|contacten|avisen|escriban|manden|RECEIVE',
    'mejor tener*|recibir*',
    'anul*|retiro|ignor*|cancel* ..2 stop|baja',
    'stop ..6 quiero|zzif_los_quiero',
    '^ alta|start|reactivar $',
  ],
  unless: [
    'no *me|los|lo|le|ya quiero|necesito|deseo|manden|escriban|avisen|vuelvan|quiera(n)',
    'dejen|deje|paren|basta|nunca',
    'como !antes|siempre',
    '-que|no me sigan',
    'cita(s)|trabajo(s)|curso(s) ..2 AGAIN',
    'direccion|hora|fecha|papel(es)|convocatoria|documento(s)|nombre|borre|en_espanol|lista_de|la_lista_por|mensaje_de_antes',
    'en_lista por',
  ],
}

export const plainActs: PlainActs = { opt_out: stop, opt_in: start, wrong_person: notMe }
