import type { Sayings } from '../../reading/sayings.ts'
import { NUMBER, TEXT } from './plain-words.ts'

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
export const plainNotMe: Sayings = {
  words: {
    TEXT,
    NUMBER,
    TITLE: `el la senor senora don dona sr sra tal`,
    /** What is denied and is no name: "no soy capaz", "no soy de aquí". */
    NO_NAME: `
      de del un una los las muy tan mas que asi capaz culpable responsable libre buen(o) buena mal(o) mala seguro segura robot tont* loc*
      nin* rico rica mism* unic* primer* de ladron delincuente criminal tonto medico bruj* adivin* idiota violento violenta peligros*
      puntual mentiros* obligad* tampoco nada nadie como para bienvenid* hombre animal perro persona frances francesa espanol espanola
      escondido yo
    `,
    /** Of which there is none here, or which one does not know. */
    THING: `
      problema(s) inconveniente bus buses tren(es) metro autobus(es) guagua senal cobertura wifi sitio forma parking luz agua cole clase
      servicio transporte timbre ascensor calle barrio camino direccion lugar error
    `,
    JUSTICE: `
      juicio(s) juzgad* tribunal* justicia spip probation probacion provacion preso presa condena* carcel policia delito(s) citado citada
      nanterre
    `,
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
    'marc*|apunt*|anot*|copi*|llamaron ..1 mal',
    'es un_error $',
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
    'no tengo ..2 cita|nada ..1 con ustedes|el_spip|probation|la_justicia',
    'no tengo_nada|tengo_que_ver con|que_ver_con !usted|el|la .',
    'faux|mauvais numero',
    'mala marca',
    'encontre este NUMBER',
    'no esta ..1 en_este NUMBER',
    'mi NUMBER no el_de_el|el_suyo|el_de_ella',
    'soy el|la . no el|la',
    'me corresponde $',
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
    'NUMBER de|del expediente|calle|casa|puerta|bus|cuenta',
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
