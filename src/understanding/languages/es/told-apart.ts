/** A denial, or what only happens: behind "si" they make it an "if". */
const SUPPOSED =
  '(?:no|falto|fallo|llego tarde|voy tarde|me (?:retraso|atraso|quedo|voy|muero|mato|paran?|encuentr[a-z]+|dejan|deja|dan?|cambian?|ponen|pone|pasa|mudo|caigo|toca|lo|la|pilla|pega|mata|quiere[ns]?)|pued[ea]n? (?:ser|llamar|decir|cambiar|darme|dar|atender|mandar)|pued[ea]n? me|quieren?|hay|el (?!lunes|martes|miercoles|jueves|viernes|sabado|dia)|la|los|las|mi|mis|un|una|ustedes|usted|alguien|acaso|fuera|tuviera|pudiera|hubiera|fuese|viniera|sale|salgo|consigo|logro|dejo|pierdo|fumo|bebo|consumo|cumplo|pago|vuelvo a|vuelve|viene|llama|llueve|se|le|les|te|lo|todo|encuentro|trabajo|es posible|es necesario|es urgente|necesit[a-z]+|hace falta|cambio|viajo|mando|pongo|digo|respondo|contesto|bloqueo|sigue[ns]?|siguen|firmo|rompo|veo|hablo|bajo|subo|esta[ns]?|estoy en el trabajo|sirve|ayer|ya no|o si)'
/** Behind these a "si" says yes. */
const ASSENTS =
  '(?:que|pues|claro|ok|okey|vale|bueno|yo|eso|ese|dia|final|hoy|manana|ahora|ahi|alli|alla|aqui|martes|lunes|miercoles|jueves|viernes|pero|creo|esta vez|vez|hora|el|ella|hijo|gracias|hola|buenas|tardes|dias|senora|senor|tambien|entonces|mejor|por|alli|ya|perfecto|listo|dale|bale|hecho|orale|una|okis|oki|bien|zzyes)'

/**
 * "Si voy" says yes, as "sí" is hardly ever written with its accent, and "si no voy" supposes: the latter becomes "zzif". "No" by itself, or
 * before a courtesy, answers ("zzno"), and denies nothing that stands beside it.
 */
export function toldApart(folded: string): string {
  return folded
    .replace(/(?<![a-z])(?:ci|sii+p?|sip|sep)(?=(?: |[,.!]|$))/g, 'si')
    .replace(SUPPOSING, ' zzif ')
    .replace(SUPPOSED_FIRST, ' ')
    .replace(KNOWS_NOT, 'ignoro')
    .replace(ANSWER, 'zzno')
    .replace(/(?<![a-z])no (?=(?:gracias|senora?|senorita|lo siento|perdon|disculpe|senores)(?![a-z]))/g, 'zzno , ')
}

const SUPPOSING = new RegExp(
  [
    // "Y si voy otro día", "como si", "no sé si", "por si": never a yes.
    '(?<=(?<![a-z])(?:y|se|ver|por|como|sabe|saber|que pasa|e|incluso|aunque|dime|digame|diga|avise|pregunto|preguntaba|preguntar|duda|solo|menos|excepto|llame|pasa|depende|dependiendo|confirmo|seguro|decir)) si (?=[a-z])',
    // Between words that do not assent.
    `(?<=[a-z0-9])(?<!(?<![a-z])${ASSENTS}) si (?=[a-z])`,
    // "Si no voy", "si falto"; "si no se preocupe" and "si no falto" only lack their comma.
    `(?<![a-z])si (?=${SUPPOSED}(?![a-z]))(?!no (?:se preocupe|te preocupes|hay problema|hay lio|pasa nada|faltare|fallare|falto senora|me lo pierdo|tranquil))`,
    '(?<=^|[.!?\\n] ?)si (?=voy (?:(?:a la cita|el [a-z]+|a esa hora|ese dia|manana|mañana|ahi|alli|alla) )?(?:me|pierdo|le|se|tengo que|y no|y el|y me)(?![a-z]))',
    // "Si puedo salir antes voy": what comes behind it hangs upon it.
    '(?<![a-z])si (?=(?:puedo|podemos|pudiera|tengo|encuentro|consigo|salgo|termino|acabo|logro|alcanzo|libro|estoy|cobro|despierto|amanezco|mejoro|siento|quiero|queda|sobra|arreglo|llego|da|van|voy bien|voy mejor|dios)(?![a-z])[^.;!?\\n]{0,60}?[ ,](?:voy|ire|iria|estare|paso|pasare|vamos|iremos|acudo|asistire|le aviso|aviso|llego tarde|tarde|que pasa)(?![a-z]))',
  ].join('|'),
  'g',
)
/** A "no" with nothing behind it in its clause. */
const ANSWER = /(?<![a-z])(?:no|nop|nope|nel|nah|noo+)(?= *(?:$|[,.!;\n]))/g
/** "No sé" doubts; "no se preocupe" does not. */
const KNOWS_NOT =
  /(?<![a-z])no (?:se|ce)(?= *(?:$|[,.!?;\n]| (?:si|zzif|cuando|que|q|ke|como|donde|todavia|aun|quien|cual|la verdad|a que|a q|ni|bien|exactamente|nada|leer|escribir|usar|en que|con quien|por donde|por que|lo que|el|mucho)(?![a-z])))/g
/** "Si puedo, voy": the comma parts nothing. */
const SUPPOSED_FIRST =
  /(?<=zzif [^,.;!?\n]{0,60}),(?= (?:si |entonces |pues )?(?:voy|ire|iria|estare|paso|vamos|acudo|asistire|ahi estare|alli estare|alla voy|le aviso))/g
