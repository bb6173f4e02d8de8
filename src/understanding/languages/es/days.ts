import type { Glossary } from '../../reading/glossary.ts'

const NUMBERS: readonly (readonly [string, number])[] = [
  ['treinta y uno', 31],
  ['treinta', 30],
  ['veintinueve', 29],
  ['veintiocho', 28],
  ['veintisiete', 27],
  ['veintiseis', 26],
  ['veinticinco', 25],
  ['veinticuatro', 24],
  ['veintitres', 23],
  ['veintidos', 22],
  ['veintiuno', 21],
  ['veinte', 20],
  ['diecinueve', 19],
  ['dieciocho', 18],
  ['diecisiete', 17],
  ['dieciseis', 16],
  ['quince', 15],
  ['catorce', 14],
  ['trece', 13],
  ['doce', 12],
  ['once', 11],
  ['diez', 10],
  ['nueve', 9],
  ['ocho', 8],
  ['siete', 7],
  ['seis', 6],
  ['cinco', 5],
  ['cuatro', 4],
  ['tres', 3],
  ['dos', 2],
  ['cuarenta y cinco', 45],
  ['cuarenta', 40],
  ['cincuenta', 50],
]

type Rewriting = readonly [RegExp, string]
const END = '(?= |$)'
const LAS = ' (?:las|a la|la(?= 1 (?:y|menos|de|en)))'
/** Of the day or of the night, hours up to six are those of the afternoon, unless the morning is said. */
const NOT_MORNING = '(?! ?(?:h|:)| de la (?:manana|madrugada)| am | a m )'

/** "A las 5 y media" is said as "a las 17h30": offices open by day. */
const AFTERNOON: Rewriting[] = [1, 2, 3, 4, 5, 6].flatMap((hour): Rewriting[] => [
  [new RegExp(`(?<= (?:las|a la)) ${hour}h(\\d\\d)?${END}${NOT_MORNING}`, 'g'), ` ${hour + 12}h$1`],
])

/** "Las 10 menos cuarto" is an hour earlier. */
const QUARTERS_TO: Rewriting[] = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((hour): Rewriting[] => {
  const before = hour === 1 ? 12 : hour - 1
  return [
    [new RegExp(`${LAS} ${hour} menos (?:cuarto|15|1/4)${END}`, 'g'), ` las ${before}h45`],
    [new RegExp(`${LAS} ${hour} menos (?:20|veinte)${END}`, 'g'), ` las ${before}h40`],
    [new RegExp(`${LAS} ${hour} menos (?:10|diez)${END}`, 'g'), ` las ${before}h50`],
    [new RegExp(`${LAS} ${hour} menos (?:5|cinco)${END}`, 'g'), ` las ${before}h55`],
  ]
})

/** Days, hours and choices as Spanish says them, in French. */
export const spanishDays: Glossary = {
  rewritten: [
    [/ (?:q|k|ke)(?= )/g, ' que'],
    [/ (?:x|xa|pa)(?= )/g, ' para'],
    [/n(?=[pb])/g, 'm'],
    [/(?<= [a-z]*)k(?=[ei])/g, 'qu'],
    [/ para la (?=tarde|manana|noche)/g, ' por la '],
    [/ (?:mnn|mna|mn|manna|mañn)(?= )/g, ' manana'],
    [/ (?:llego|llegare) (?=a las|sobre las|hacia las)/g, ' xx '],
    ...NUMBERS.map(([word, number]): Rewriting => [new RegExp(` ${word}(?= )`, 'g'), ` ${number}`]),
    [/ a la una(?= )/g, ' a la 1'],
    [/ (?:la|opcion|numero) un[oa](?= )/g, ' la 1'],
    [/ hora y media(?= )/g, ' 1h30'],
    [/ (?:una|1) (1h30)(?= )/g, ' $1'],
    [/ (?:3|tres) cuartos de hora(?= )/g, ' 45 minutos'],
    [/ (?:un )?cuarto de hora(?= )/g, ' 15 minutos'],
    [/ media horit?a(?= )/g, ' 30 minutos'],
    [/ (?:una|1) hora(?= )/g, ' 60 minutos'],
    ...QUARTERS_TO,
    [new RegExp(`${LAS} (\\d{1,2}) y (?:media|1/2|30)${END}`, 'g'), ' las $1h30'],
    [new RegExp(`${LAS} (\\d{1,2}) y (?:cuarto|1/4|15)${END}`, 'g'), ' las $1h15'],
    [new RegExp(`${LAS} (\\d{1,2}) y (\\d{2})${END}`, 'g'), ' las $1h$2'],
    [new RegExp(`${LAS} (\\d{1,2}) y (\\d)${END}`, 'g'), ' las $1h0$2'],
    [new RegExp(`${LAS} (\\d{1,2}) ?[:.h] ?(\\d{2})${END}`, 'g'), ' las $1h$2'],
    [/ (?<!\d)(\d{1,2}) y media(?= )/g, ' las $1h30'],
    [/ (\d{1,2})[:.](\d{2})(?= (?:de la|horas?|h |hs |en punto))/g, ' las $1h$2'],
    [/ las (\d{1,2}) ?(?:h|hs|horas?)(?= )/g, ' las $1h'],
    [/ las (\d{1,2})(?= )/g, ' las $1h'],
    [/ a la 1(?= )/g, ' a la 1h'],
    [/ (\d{1,2}) ?(?:hs|horas)(?= )/g, ' las $1h'],
    [/ (\d{1,2}) ?(?:am|a m)(?= )/g, ' las $1h de la manana'],
    [/ (\d{1,2})(?: y (\d\d))? ?(?:pm|p m)(?= )/g, ' las $1h de la tarde'],
    [/ (\d{1,2}) de la (?=tarde|manana|noche)/g, ' las $1h de la '],
    // Bounds between two hours.
    [
      / (?:de|desde|entre) (?:las )?(\d{1,2})h?(\d\d)? (?:a|hasta|y) las (\d{1,2}h(?:\d\d)?)(?= )/g,
      ' entre las $1h$2 y las $3',
    ],
    ...AFTERNOON,
    [/ (\d{1,2}h(?:\d\d)?) de la (?:tarde|noche)(?= )/g, ' $1 hdelatarde'],
    [/ (\d{1,2}h(?:\d\d)?) de la (?:manana|madrugada)(?= )/g, ' $1 hdelamanana'],
    [/(?<= 1[3-9]h(?:\d\d)?) hdelatarde(?= )/g, ''],
  ],
  words: {
    lundi: 'lunes|el lunes|este lunes|al lunes|para el lunes|lun|lunez',
    mardi: 'martes|el martes|este martes|al martes|para el martes|mart|marte|martez',
    mercredi:
      'miercoles|el miercoles|este miercoles|al miercoles|para el miercoles|mierc|mier|mie|miercole|miercolez|mierkoles',
    jeudi: 'jueves|el jueves|este jueves|al jueves|para el jueves|jue|juev|juebes|jueve|guebes',
    vendredi: 'viernes|el viernes|este viernes|al viernes|para el viernes|vie|vier|biernes|vierne|biernez',
    samedi: 'sabado|el sabado|este sabado|al sabado|sab|savado',
    dimanche: 'domingo|el domingo|este domingo|al domingo|dom',
    'le lundi': 'los lunes|todos los lunes|cada lunes',
    'le mardi': 'los martes|todos los martes|cada martes',
    'le mercredi': 'los miercoles|todos los miercoles|cada miercoles',
    'le jeudi': 'los jueves|todos los jueves|cada jueves',
    'le vendredi': 'los viernes|todos los viernes|cada viernes',
    'le samedi': 'los sabados|todos los sabados|cada sabado',
    'le dimanche': 'los domingos|todos los domingos|cada domingo',
    'lundi prochain':
      'lunes que viene|el lunes que viene|proximo lunes|el proximo lunes|lunes proximo|el lunes proximo|lunes entrante',
    'mardi prochain':
      'martes que viene|el martes que viene|proximo martes|el proximo martes|martes proximo|el martes proximo|martes entrante',
    'mercredi prochain':
      'miercoles que viene|el miercoles que viene|proximo miercoles|el proximo miercoles|miercoles proximo|el miercoles proximo',
    'jeudi prochain':
      'jueves que viene|el jueves que viene|proximo jueves|el proximo jueves|jueves proximo|el jueves proximo',
    'vendredi prochain':
      'viernes que viene|el viernes que viene|proximo viernes|el proximo viernes|viernes proximo|el viernes proximo|biernes que biene',
    'lundi de la semaine prochaine':
      'lunes de la semana que viene|el lunes de la semana que viene|lunes de la proxima semana|el lunes de la proxima semana',
    janvier: 'enero',
    fevrier: 'febrero',
    mars: 'marzo',
    avril: 'abril',
    mai: 'mayo',
    juin: 'junio',
    juillet: 'julio',
    aout: 'agosto',
    septembre: 'septiembre|setiembre|sept',
    octobre: 'octubre|oct',
    novembre: 'noviembre|nov',
    decembre: 'diciembre|dic',
    demain: 'manana|para manana|maniana|manyana',
    'demain matin': 'manana por la manana|manana en la manana|manana a la manana|manana temprano|manana a primera hora',
    'demain l apres midi': 'manana por la tarde|manana en la tarde|manana a la tarde|manana tarde',
    'apres demain': 'pasado manana|pasado|el dia despues de manana',
    'aujourd hui': 'hoy|oi|hoy mismo|hoy dia',
    'ce matin': 'esta manana|hoy por la manana|hoy en la manana',
    'cet apres midi': 'esta tarde|hoy por la tarde|hoy en la tarde',
    'ce soir': 'esta noche|hoy por la noche',
    hier: 'ayer|antier|anteayer|anoche',
    'le matin':
      'por la manana|en la manana|a la manana|de manana|temprano|a primera hora|por las mananas|en las mananas|las mananas|la manana|de mananas|tempranito|manana temprano',
    'l apres midi':
      'por la tarde|en la tarde|a la tarde|por las tardes|en las tardes|la tarde|las tardes|despues de comer|despues del mediodia|de tarde|de tardes',
    'le soir': 'por la noche|en la noche|de noche|por las noches|a ultima hora|ultima hora|al final de la tarde',
    'de l apres midi': 'hdelatarde',
    'du matin': 'hdelamanana',
    midi: 'mediodia|medio dia',
    'a midi': 'al mediodia|a mediodia|al medio dia',
    'la semaine prochaine':
      'la semana que viene|semana que viene|la proxima semana|proxima semana|la semana proxima|semana proxima|la otra semana|la semana entrante|semana entrante|la semana ke viene|la que viene',
    'cette semaine': 'esta semana|en la semana',
    'la semaine suivante':
      'la semana siguiente|la siguiente semana|la semana despues|la semana de despues|a la semana siguiente',
    'la semaine d avant': 'la semana anterior|la semana de antes',
    'la fin de la semaine': 'al final de la semana|a finales de semana|a fin de semana|finales de semana',
    'debut de semaine': 'a principios de semana|principio de semana|a principio de semana',
    'le mois prochain': 'el mes que viene|el proximo mes|proximo mes|mes que viene|el mes proximo|el mes entrante',
    'le week end': 'el fin de semana|este fin de semana|el finde|fin de semana|finde|este finde',
    'le lendemain':
      'el dia siguiente|al dia siguiente|el dia despues|al otro dia|al siguiente dia|un dia despues|el dia de despues',
    'la veille': 'el dia antes|el dia anterior|un dia antes|el dia de antes',
    'le meme jour': 'el mismo dia|ese mismo dia|mismo dia',
    'une semaine plus tard': 'una semana despues|una semana mas tarde|a la otra semana',
    'une semaine plus tot': 'una semana antes',
    dans: 'dentro de|en unos|en',
    jours: 'dias',
    jour: 'dia',
    semaines: 'semanas|semana',
    'dans une semaine': 'en una semana|dentro de una semana',
    mois: 'mes|meses',
    'plus tard': 'mas tarde|mas adelante|despues|mas tardecito|luego',
    'plus tot': 'mas temprano|mas pronto|antes|mas tempranito',
    apres: 'despues de|despues del|despues de el|a partir de que|luego de|pasadas|mas tarde de',
    'apres le': 'despues del dia',
    avant: 'antes de|antes del|antes de el',
    'a partir de': 'a partir de|a partir del|desde|desde el|a partir de el|de las|apartir de|apartir del',
    'jusqu a': 'hasta|hasta el|asta|asta el|hasta las',
    entre: 'entre|entre las|entre el',
    et: 'y|y las|y el',
    ou: 'o|u|o el|o la',
    'ni le': 'ni el|ni la|ni los|ni',
    'jusqu au': 'hasta el dia',
    sauf: 'menos|menos el|menos los|excepto|excepto el|excepto los|salvo|salvo el|salvo los',
    pas: 'no|nunca|no va|no voy|no estoy|imposible|no es posible|tampoco|no me viene bien|no me va bien|no me queda bien|no me sirve|no me va|me viene mal|me va mal|me viene fatal|nada de|no me vale|no me conviene|no me dejan',
    'je peux pas':
      'no puedo|no podre|no podria|no puedo ir|no voy a poder|no podre ir|no pueo|no me es posible|no podria ir|no puedo asistir',
    'je peux': 'puedo|podria|puedo ir|podria ir|podre|si puedo|solo puedo|puedo solo|solo podria',
    'je travaille':
      'trabajo|curro|trabajo hasta|estoy trabajando|estoy currando|laburo|chambeo|tengo trabajo|tengo turno|trabajando',
    'je travaille pas': 'no trabajo|no curro|libro|no laburo',
    'je finis a':
      'salgo a|termino a|acabo a|salgo de trabajar a|salgo del trabajo a|salgo del curro a|salgo del turno a|salgo de la obra a|salgo de currar a',
    'je suis malade': 'estoy enfermo|estoy enferma|estoy malo|estoy mala',
    'je prefere': 'prefiero|preferiria',
    plutot: 'mejor',
    a: 'a|a las|a la|para las|a eso de las|a eso de',
    vers: 'sobre|sobre las|hacia las|hacia|como a las|tipo|como|como las',
    le: 'el|el dia|para el|el de dia',
    la: 'la',
    les: 'los',
    du: 'del|del dia',
    au: 'al',
    minutes: 'minutos|minutitos|minuto|min|mins|minut',
    ce: 'este',
    'en retard': 'de retraso|de retard|con retraso',
    'plus tard que': 'mas tarde de las',
    'au lieu de': 'en vez de|en vez del|en lugar de|en lugar del|en vez de a|en ves de|en ves del',
    'possible ?': 'se puede|seria posible|es posible|puede ser|podria ser',
    'vous auriez': 'tiene|tienen|tendrian|tendria|hay|habria|no hay|no habria|no tiene|no tienen',
    // An answer to a list.
    'celui de': 'el del|la del|el de|la de|lo del|el de las|la de las|el de la|la de la|los del',
    'premier ': 'primero|primer|primera|primerita|la primerita|primerito',
    'le premier':
      'el primero|la primera|el primer|la 1a|el 1o|lo primero|la primera opcion|primera opcion|el mas temprano|la mas temprana|el mas pronto|el que sea mas temprano|la que sea mas temprano|lo mas temprano|el mas temprano de todos|lo antes posible|el que sea antes|el que este antes',
    'le deuxieme':
      'el segundo|la segunda|segunda|segundo|la 2a|el 2o|la segunda opcion|segunda opcion|la secunda|la segnda|la de en medio de dos',
    'le troisieme': 'el tercero|la tercera|tercera|tercero|el tercer|la 3a|el 3o|la tercera opcion|tercera opcion',
    'le quatrieme': 'el cuarto|la cuarta|cuarta|la 4a',
    'le dernier': 'el ultimo|la ultima|ultimo|ultima|la ultima opcion|ultima opcion|el mas tarde',
    'le milieu':
      'el de en medio|la de en medio|el del medio|la del medio|la de medio|el de enmedio|la de enmedio|el del centro',
    option: 'opcion|opsion|opcion numero|la opcion|alternativa',
    numero: 'numero|num|nro',
    'je prends':
      'cojo|agarro|tomo|escojo|elijo|me quedo con|quiero|quisiera|pongame|ponme|apunteme|apuntame|apunteme en|anoteme|deme|dame|voto por|vamos por|vamos con|me apunto a|me apunto al|voy con|prefiero|seria|resérveme|reserveme|kiero|elejo|pongame en|pongame para|voy por|me inclino por|que sea|mejor que sea|mejor',
    'me va':
      'me va|me viene bien|me va bien|me queda bien|me sirve|me conviene|me viene|me vale|me parece bien|me parece|me cuadra|esta bien|me va perfecto|me viene perfecto|me viene genial|me acomoda|me queda|me queda perfecto|va bien|sirve|puede ser|esta bueno|me viene mejor|me va mejor|me queda mejor|me conviene mas|me sirve mas',
    oui: 'si|sii|claro|claro que si',
    ok: 'ok|vale|okey|dale|listo|perfecto|de acuerdo|bueno|oki|bien|esta bien entonces|genial|venga',
    alors: 'pues|entonces',
    merci: 'gracias|muchas gracias|grax|grasias|mil gracias',
    svp: 'por favor|porfa|porfavor|xfa|si es posible|si se puede|si puede ser|si no es molestia|porfis|si no es mucha molestia|por fa',
    bonjour: 'hola|buenas|buenos dias|buenas tardes|buenas noches|ola|buen dia',
    madame: 'senora|senor|senorita|seno|don|jefe|jefa|dona',
    rdv: 'cita|la cita|rdv|rendez vous',
    non: 'zzno',
    aucun:
      'ninguno|ninguna|ningun|ninguno me va|ninguna me va|ninguno de esos|ninguna de esas|ninguno de los dias|no me sirve ninguna|no me sirve ninguno|no me va ninguno|no me va ninguna|no me viene bien ninguna|no me viene bien ninguno|no puedo ninguno|no puedo ninguna|no puedo ningun dia|ninguna de las 3|ninguno de los 3|ninguna de las 3h|ninguna de las 2h|ninguno de los 2|ninguno me sirve|ninguna me sirve|ninguna me viene bien|ninguno me viene bien|no puedo en ninguna|no puedo en ninguno|ningun dia|ninguna de las fechas|ninguna de esas fechas|ninguno de esos dias|ninguno de los tres|no me viene ninguna|no me viene ninguno|ninguna me queda bien|ninguno me queda bien|no me queda bien ninguna|no me queda bien ninguno|no me cuadra ninguno|no me cuadra ninguna|ninguna de ellas|ninguno de ellos|ninguna me conviene|ninguno me conviene|ninguna me cuadra|ninguno me cuadra|ninguna opcion|ni uno|ni una|ninguna de las opciones|ninguna de esas opciones|ninguno de esos me sirve|ninguna de esas me sirve|ninguno de esos me viene bien|ninguna de esas me viene bien|ninguno puedo|ninguna puedo|ninguno de los 3 me sirve|ninguna de las 3h me sirve|ninguno de los 3 me viene bien|ninguna de las 3h me viene bien|ninguna de las 3h me va|ninguno de los 3 me va|no puedo ninguno de los 3|no puedo ninguno de esos dias|no puedo esos dias',
    autre:
      'otro|otra|otros|otras|alguna otra|algun otro|otra opcion|otras opciones|otro mas|otra mas|una diferente|uno diferente|otra diferente',
    'autre date': 'otra fecha|otras fechas|otra cita|otro hueco|otros huecos',
    'autre jour': 'otro dia|otros dias|cualquier otro dia|otro diita',
    'autre heure': 'otra hora|otro horario|otros horarios|otras horas',
    'n importe lequel':
      'cualquiera|cualquiera de los 3|cualquiera de las 3h|cualquiera de ellos|cualquiera de esos|cualquiera me va bien|cualquiera me sirve|cualquiera me viene bien|me da igual|me da lo mismo|el que sea|la que sea|el que quiera|la que quiera|da igual|igual me da|el que quieran|la que quieran|cualquier dia|el que usted quiera|la que usted quiera|el que usted diga|el que mejor le venga|como usted quiera|lo que usted diga|elija usted|escoja usted|el que le venga bien',
    '': '¿|¡|de|que|es|sea|seria mejor|yo',
  },
}
