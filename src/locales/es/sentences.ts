import type { Sentences } from '../locale.ts'

/** European Spanish, "usted", with its accents: what GSM-7 lacks is folded when it is said. "OK", which is read in every language; "su agente" is whoever follows the file. */
export const sentences: Sentences = {
  fromFor: ['{sender} para {firstName}'],
  addressed: ['Para {firstName}. {said}'],
  'soon.today': ['es hoy, {when}'],
  'soon.tomorrow': ['es mañana, {when}'],
  'soon.later': ['cita el {when}'],
  invitation: ['Responda OK, o escriba si hay un problema.', 'Responda OK, o escriba.'],
  'journey.usual': ['Prevea su trayecto.'],
  'journey.other': ['Anote cuándo salir.', 'Anote su salida.'],
  contact: [
    'Llame pronto a {sender} y explique por qué: {phone}.',
    'Díganos pronto por qué, respondiendo aquí. {sender}',
  ],
  'appointment.meeting': ['Cita el {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Le llamamos el {when}.'],
  'appointment.visit': ['Vamos a su casa el {when}.'],
  'standing.meeting': ['Su cita se mantiene: {when}, {place}.', 'Su cita se mantiene: {when}.'],
  'standing.call': ['Le llamamos el {when}, como previsto.'],
  'standing.visit': ['Vamos a su casa el {when}, como previsto.'],
  'untilAnswered.meeting': [
    'Mientras no reciba respuesta, su cita se mantiene: venga el {when}, {place}.',
    'Mientras no reciba respuesta, su cita se mantiene: venga el {when}.',
  ],
  'untilAnswered.call': ['Mientras no reciba respuesta, la llamada se mantiene: conteste el {when}.'],
  'untilAnswered.visit': ['Mientras no reciba respuesta, la visita se mantiene: recíbanos el {when}.'],
  meanwhile: ['Mientras tanto, su cita se mantiene: {when}, {place}.', 'Mientras tanto, su cita se mantiene: {when}.'],
  withAgent: ['{when} con {agent}'],
  callUs: ['Llame al {phone}.'],
  youMayCall: ['También puede llamar al {phone}.'],
  near: ['Urgencia: 15 o 17. Para hablar: 3114, gratis, día y noche.'],
  minutes: ['({minutes} min)'],
  whom: [', con {agent}'],
  forOne: ['para {firstName}'],
  'papers.some': ['Traiga: {documents}.'],
  'papers.none': ['No se pide nada en especial. Traiga un documento de identidad.'],
  'papers.ready': ['Tenga a mano: {documents}.'],
  'papers.nothing': ['No se pide nada en especial.'],
  'registry.contact': ['Escriba al "greffe" con un justificante: {contact}.'],
  'registry.plain': ['Escriba al "greffe" (secretaría del juez) con un justificante.'],
  'kind.call': ['por teléfono'],
  'kind.visit': ['en su casa'],
  'agent.another': ['otro agente'],
  'agent.unknown': ['la persona que lleva su caso'],
  noJourney: ['No tiene que desplazarse.'],
  'obligations.general': ['Para todos:'],
  'obligations.own': ['Y además, para usted:'],
  'obligations.none': ['Es el final de la lista.'],
  'obligation.dueOn': ['Antes del {date}.'],
  'obligation.bring': ['Traiga: {proof}'],

  welcome: [
    'Hola, aquí {sender}. Nuestros SMS le recuerdan sus citas. Responda OK, NO o una pregunta: una persona lee en horas de oficina. Para no recibirlos: STOP.',
    'Aquí {sender}. Nuestros SMS le recuerdan sus citas. Responda OK, NO o una pregunta: una persona lee en horas de oficina. Para no recibirlos: STOP.',
  ],
  'summons.meeting': ['{from}: tiene cita el {when}, {place}. Debe venir. {invitation}'],
  'summons.work': ['{from}: le esperamos el {when}, {place}. Debe venir. {invitation}'],
  'summons.call': ['{from}: le llamamos el {when}. Debe contestar a nuestra llamada. {invitation}'],
  'summons.visit': ['{from}: vamos a su casa el {when}. Debe recibirnos. {invitation}'],
  'reminder.none.meeting': ['Aviso {from}: {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['Aviso {from}: {soon}. Le llamamos: tenga el teléfono encendido. {invitation}'],
  'reminder.none.visit': ['Aviso {from}: {soon}. Vamos a su casa. {invitation}'],
  'reminder.confirmed.meeting': ['Aviso {from}: {soon}, {place}. {journey} ¿Un problema? Escriba aquí.'],
  'reminder.confirmed.call': [
    'Aviso {from}: {soon}. Le llamamos: tenga el teléfono encendido. ¿Un problema? Escriba aquí.',
  ],
  'reminder.confirmed.visit': ['Aviso {from}: {soon}. Vamos a su casa. ¿Un problema? Escriba aquí.'],
  'reminder.declined.meeting': [
    'Aviso {from}: {soon}, {place}. La cita se mantiene. Debe venir. ¿Un problema? Escriba aquí.',
  ],
  'reminder.declined.call': [
    'Aviso {from}: {soon}. La cita se mantiene. Debe contestar a la llamada. ¿Un problema? Escriba aquí.',
  ],
  'reminder.declined.visit': [
    'Aviso {from}: {soon}. La cita se mantiene. Debe recibirnos. ¿Un problema? Escriba aquí.',
  ],
  'reminder.moveAsked.meeting': [
    'Aviso {from}: {soon}, {place}. La cita se mantiene mientras no cambie nada. ¿Un problema? Escriba aquí.',
  ],
  'reminder.moveAsked.call': [
    'Aviso {from}: {soon}. La cita se mantiene mientras no cambie nada. ¿Un problema? Escriba aquí.',
  ],
  'reminder.moveAsked.visit': [
    'Aviso {from}: {soon}. La cita se mantiene mientras no cambie nada. ¿Un problema? Escriba aquí.',
  ],
  'moved.meeting': ['{from}: su cita ha cambiado. Ahora es el {when}, {place}. Responda OK, o escriba.'],
  'moved.call': ['{from}: su cita ha cambiado. Ahora es el {when}. Responda OK, o escriba.'],
  'moved.visit': ['{from}: su cita ha cambiado. Ahora es el {when}. Responda OK, o escriba.'],
  'movedFrom.meeting': [
    '{from}: su cita del {was} pasa al {when}, {place}. Responda OK, o escriba.',
    '{from}: su cita del {wasDay} pasa al {when}, {place}. Responda OK, o escriba.',
  ],
  'movedFrom.call': [
    '{from}: su cita del {was} pasa al {when}. Responda OK, o escriba.',
    '{from}: su cita del {wasDay} pasa al {when}. Responda OK, o escriba.',
  ],
  'movedFrom.visit': [
    '{from}: su cita del {was} pasa al {when}. Responda OK, o escriba.',
    '{from}: su cita del {wasDay} pasa al {when}. Responda OK, o escriba.',
  ],
  'cancelled.meeting': [
    '{from}: su cita del {when} se anula. No venga. Si se fija otra fecha, se lo dirá un SMS. ¿Una pregunta? Escriba aquí.',
    '{from}: su cita del {when} se anula. No venga. Si se fija otra fecha, se lo dirá un SMS.',
    '{from}: su cita del {when} se anula. No venga.',
  ],
  'cancelled.call': [
    '{from}: su cita del {when} se anula. No le llamaremos. Si se fija otra fecha, se lo dirá un SMS. ¿Una pregunta? Escriba aquí.',
    '{from}: su cita del {when} se anula. No le llamaremos. Si se fija otra fecha, se lo dirá un SMS.',
    '{from}: su cita del {when} se anula. No le llamaremos.',
  ],
  'cancelled.visit': [
    '{from}: su cita del {when} se anula. No iremos a su casa. Si se fija otra fecha, se lo dirá un SMS. ¿Una pregunta? Escriba aquí.',
    '{from}: su cita del {when} se anula. No iremos a su casa. Si se fija otra fecha, se lo dirá un SMS.',
    '{from}: su cita del {when} se anula. No iremos a su casa.',
  ],
  'excused.meeting': ['{from}: se acepta su ausencia el {when}. No venga. Su agente le dirá cómo sigue.'],
  'excused.call': ['{from}: se acepta su ausencia el {when}. No le llamaremos. Su agente le dirá cómo sigue.'],
  'excused.visit': ['{from}: se acepta su ausencia el {when}. No iremos a su casa. Su agente le dirá cómo sigue.'],
  'restored.meeting': ['{from}: su cita vuelve a estar prevista: {when}, {place}. Debe venir. Responda OK, o escriba.'],
  'restored.call': [
    '{from}: su cita vuelve a estar prevista: {when}. Debe contestar a la llamada. Responda OK, o escriba.',
  ],
  'restored.visit': ['{from}: su cita vuelve a estar prevista: {when}. Debe recibirnos. Responda OK, o escriba.'],
  'moveRefused.meeting': [
    '{from}: el cambio que pidió no es posible. Su cita se mantiene: {when}, {place}. Debe venir.',
  ],
  'moveRefused.call': [
    '{from}: el cambio que pidió no es posible. Su cita se mantiene: {when}. Debe contestar a la llamada.',
  ],
  'moveRefused.visit': ['{from}: el cambio que pidió no es posible. Su cita se mantiene: {when}. Debe recibirnos.'],
  'missed.meeting': ['Le esperábamos el {when}. {contact}'],
  'missed.call': ['No pudimos hablar con usted el {when}. {contact}'],
  'missed.visit': ['No pudimos verle en su casa el {when}. {contact}'],

  'confirmed.meeting': [
    'Anotado, gracias. Cita el {when}, {place}. ¿Un problema? Escriba aquí.',
    'Anotado, gracias. Cita el {when}, {place}.',
  ],
  'confirmed.bring': [
    'Anotado, gracias. Cita el {when}, {place}. Traiga: {documents}. ¿Un problema? Escriba aquí.',
    'Anotado, gracias. Cita el {when}, {place}. Traiga: {documents}.',
  ],
  'confirmed.atHome': ['Anotado, gracias. {appointment} ¿Un problema? Escriba aquí.'],
  confirmedAll: ['Anotado, gracias, para {appointments}. ¿Un problema? Escriba aquí.'],
  allStand: ['Sus citas: {appointments}. ¿Una pregunta sobre una? Escriba su día.'],
  toldByAnother: [
    'Gracias por decirlo, se transmite a su agente. Mientras no responda, nada cambia: la cita se mantiene.',
  ],
  restPassedOn: ['El resto de su mensaje se transmite: una persona lo leerá en horas de oficina.'],
  paperAsks: ['Traiga lo que pide su carta. Hemos pasado su pregunta a su consejero. {standing}'],
  'paperDiffers.meeting': [
    'Se lo hemos pasado a su consejero, que lo comprobará. Anotado aquí: {when}, {place}. {callUs}',
    'Se lo hemos pasado a su consejero, que lo comprobará. Anotado aquí: {when}. {callUs}',
  ],
  'paperDiffers.atHome': ['Se lo hemos pasado a su consejero, que lo comprobará. {appointment} {callUs}'],
  keepProof: ['Guarde todo justificante y entréguelo a su consejero. Le hemos pasado su pregunta. {standing}'],
  whichAppointment: ['¿De qué cita habla?\n{choices}\nResponda {numbers}'],
  'askConfirmation.meeting': ['Su cita es el {when}, {place}. ¿Le va bien? Responda OK, o escriba.'],
  'askConfirmation.atHome': ['{appointment} ¿Le va bien? Responda OK, o escriba.'],
  slotsOffered: [
    'Su cita del {when} se mantiene mientras no cambie nada. Otros momentos:\n{choices}\nResponda {numbers} u OTRO',
    'Su cita del {brief} se mantiene mientras no cambie nada. Otros momentos:\n{choices}\nResponda {numbers} u OTRO',
  ],
  slotTaken: [
    'Ese momento ya no está libre. Su cita se mantiene. Otros momentos:\n{choices}\nResponda {numbers} u OTRO',
  ],
  'freedHour.meeting': [
    '{from}: el {free} ha quedado libre. Para venir entonces en vez del {when}, responda OK. Si no, nada cambia.',
  ],
  'freedHour.call': [
    '{from}: el {free} ha quedado libre. Para que le llamemos entonces en vez del {when}, responda OK. Si no, nada cambia.',
    '{from}: el {free} ha quedado libre. ¿Le llamamos entonces y no el {when}? Responda OK. Si no, nada cambia.',
  ],
  freedHourAsked: ['¿Quiere el {free} en vez del {when}? Responda OK para cambiar. Si no, nada cambia.'],
  freedHourDeclined: ['Anotado. {standing}'],
  freedHourTaken: ['Ese momento ya no está libre: {free}. {standing}'],
  'changed.meeting': ['Cambiado: {when}, {place}. La cita anterior se anula.'],
  'changed.atHome': ['Cambiado: {when}. La cita anterior se anula.'],
  moveAsked: ['Transmito su petición a su agente. {untilAnswered}'],
  tooLateToMove: ['Es tarde para cambiar por SMS. Aviso a su agente. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'Esta cita no se cambia por SMS. {registry} Mientras no respondan, venga el {when}, {place}.',
    'Esta cita no se cambia por SMS. {registry} Mientras no respondan, venga el {when}.',
  ],
  'grave.hospital': ['Cuídese. Se transmite a su agente. {meanwhile}'],
  'grave.custody': ['Gracias por decirlo. Se transmite a su agente. {meanwhile}'],
  'grave.grief': ['Le acompañamos en el sentimiento. Se transmite a su agente. {meanwhile}'],
  'grave.refusal': ['He leído su mensaje. Se transmite a su agente. {meanwhile}'],
  'grave.movedAway': ['Gracias por decirlo. Se transmite a su agente. {meanwhile}'],
  'grave.alreadyMissed': ['Gracias por decirlo. Se transmite a su agente. {meanwhile}'],
  'late.soon': ['Anotado {minutes}, aviso a su agente. {appointment}'],
  'late.read': ['Anotado {minutes}, su agente lo leerá. {appointment}'],
  'late.today': ['Cita a las {hour}, {place}: venga en cuanto pueda.'],
  'when.asks': ['{appointment} Responda OK si le va bien, o escriba.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['Es aquí: {place}. {directions} Su cita: {when}.'],
  'where.atHome': ['No tiene que desplazarse. {appointment}'],
  who: ['Es con {agent} ({sender}). {appointment}'],
  documents: ['{papers} Cita el {when}, {place}.', '{papers} Cita el {when}.'],
  'facts.meeting': ['Cita el {when}, {place}{whom}.'],
  'facts.call': ['Le llamamos el {when}{whom}.'],
  'facts.visit': ['Vamos a su casa el {when}{whom}.'],
  'facts.asks': [
    '{facts} {directions} {papers} Responda OK si le va bien, o escriba.',
    '{facts} {directions} {papers}',
  ],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nResponda MÁS, o un número para el detalle.'],
  'obligations.end': ['{lines}\nUn número da el detalle. Puede haber otras: pregunte a su agente.'],
  'obligation.more': ['{said} Responda MÁS, u otro número.', '{said}'],
  'allCount.more': [
    'Transmito su pregunta a su agente. Todas las obligaciones de la lista cuentan. Un número da el detalle, MÁS las otras.',
  ],
  'allCount.end': [
    'Transmito su pregunta a su agente. Todas las obligaciones de la lista cuentan. Un número da el detalle.',
  ],
  askBefore: [
    'No puedo decir ni sí ni no. Transmito su pregunta a su agente: espere la respuesta. {standing}',
    'No puedo decir ni sí ni no. Transmito su pregunta a su agente: espere la respuesta.',
  ],
  nothingComing: [
    'No tengo ninguna cita anotada para usted. Si tiene una convocatoria, vale: venga. ¿Una pregunta? Escriba aquí.',
  ],
  'handedOver.coming': ['Transmito su mensaje. {untilAnswered}'],
  'handedOver.nothing': ['Transmito su mensaje a su agente.'],
  readLater: ['Transmito su mensaje: se lee en horas de oficina. {standing}'],
  'passedOn.coming': ['Su mensaje se transmite: se lee en horas de oficina. {standing}'],
  'passedOn.nothing': ['Su mensaje se transmite: se lee en horas de oficina. Para ayuda, responda AYUDA.'],
  readToo: [
    'Este mensaje también se transmite. Todo lo que escribe aquí se lee en horas de oficina. Urgencia: 15 o 17.',
  ],
  declineNoted: ['Anotado y transmitido. {untilAnswered}'],
  stillNear: ['Su mensaje se transmite: se lee en horas de oficina. {near}'],
  notedNear: ['Anotado y transmitido: una persona lo leerá en horas de oficina. {near}'],
  thanksNear: ['Gracias a usted. Se transmite. {near}'],
  requestNoted: ['Su petición también se anota: una persona la leerá en horas de oficina.'],
  pictureNotRead: ['Aquí no se leen fotos. Traiga el documento a su cita, o pregunte a su agente cómo enviarlo.'],
  offerHelp: ['Aquí {sender}. Si algo va mal, escríbalo: una persona lee sus mensajes en horas de oficina.'],
  documentNoted: ['Anotado. Se lo digo a su agente, que lo comprobará. Guarde una copia. {standing}'],
  phoneNoted: ['Gracias por decirlo. Un número no se cambia por SMS: se transmite a su agente. {standing}'],
  callbackNoted: ['Se transmite a su agente. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Transmito su mensaje: no sé responderle. La lista sigue abierta: responda {numbers} u OTRO. {standing}',
  ],
  'listOpen.other': ['Transmito su mensaje: no sé responderle. La lista sigue abierta: responda {numbers}.'],
  wishPassedOn: [
    'No tengo otra cosa que ofrecer: se transmite. La lista sigue abierta: responda {numbers} u OTRO. {standing}',
  ],
  listNumbers: ['Es el número de la lista, no una fecha. Responda {numbers} u OTRO.'],
  'notUnderstood.come': [
    'Transmito su mensaje: no sé responderle. {standing} Responda OK si viene, NO si no, o AYUDA.',
  ],
  'notUnderstood.fine': [
    'Transmito su mensaje: no sé responderle. {standing} Responda OK si le va bien, NO si no, o AYUDA.',
  ],
  'notUnderstood.confirmed': ['Transmito su mensaje: no sé responderle. {standing} ¿Necesita ayuda? Responda AYUDA.'],
  notUnderstoodAmong: [
    'Transmito su mensaje: no sé responderle. Sus citas se mantienen: {appointments}. Responda OK, NO o AYUDA.',
    'Transmito su mensaje: no sé responderle. Sus citas se mantienen: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('No puede venir el {when}'),
  'askWhether.decline.call': doubted('No puede contestar a nuestra llamada el {when}'),
  'askWhether.decline.visit': doubted('No puede recibirnos en su casa el {when}'),
  'askWhether.late.meeting': doubted('Llegará tarde a su cita del {when}'),
  'askWhether.late.call': doubted('Contestará tarde a nuestra llamada del {when}'),
  'askWhether.late.visit': doubted('Llegará tarde a nuestra visita del {when}'),
  'askWhether.reschedule.meeting': doubted('Quiere otro momento para su cita del {when}'),
  'askWhether.reschedule.call': doubted('Quiere otro momento para la llamada del {when}'),
  'askWhether.reschedule.visit': doubted('Quiere otro momento para la visita del {when}'),
  askStop: ['¿No quiere más SMS? Responda STOP. Si no, nada cambia. Una persona leerá su mensaje.'],
  askWrongNumber: [
    '¿No es el número correcto? Responda NÚMERO EQUIVOCADO. Si no, nada cambia. Una persona leerá su mensaje.',
  ],
  help: [
    'Aquí {sender}. Responda OK si le va bien o NO si no puede. Una persona lee lo que escribe en español. 1 palabra en francés: QUAND, OU, QUI. STOP: no más SMS.',
  ],
  automatic: ['Estas respuestas son automáticas. Una persona de {sender} lee sus mensajes en horas de oficina.'],
  notToday: ['No es hoy. {appointment} ¿Un problema? Escriba aquí.'],
  thanks: ['De nada.'],
  greeting: ['Hola, aquí {sender}. Escriba su pregunta, o AYUDA.'],
  optedOut: ['No recibirá más SMS. Sus citas siguen siendo obligatorias. Para volver a recibirlos, responda START.'],
  optedOutAlone: [
    'Hecho: no más SMS para esta persona. Sus citas siguen siendo obligatorias. Para volver a recibirlos, responda START.',
  ],
  askWhoseStop: [
    '¿No más SMS para una persona, o para todo este número? Una persona: responda su nombre. Todo el número: STOP. Por ahora nada cambia.',
  ],
  optedIn: ['Anotado: volverá a recibir nuestros SMS. Para no recibirlos más, responda STOP.'],
  optedInAlone: ['Hecho: esta persona vuelve a recibir los SMS. Para no recibirlos más, responda STOP.'],
  askWhoseStart: [
    '¿Volver a recibir SMS para una persona, o para todo este número? Una persona: responda su nombre. Todo el número: START.',
  ],
  wrongNumber: ['Gracias por decirlo. Este número no recibirá más mensajes. Disculpe.'],
  stillWrongNumber: [
    'Su mensaje se transmite a {sender}: una persona lo leerá. Hasta entonces, no se envía ningún aviso a este número.',
  ],
  languageChanged: ['Ahora le escribimos en español. / Nous écrivons en espagnol. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'Su vida importa. Llame al 3114 (gratis, día y noche) o al 15. El SPIP está avisado pero no lee de noche.',
  ],
  dangerAnother: [
    'Hace bien en decirlo. Urgencia: 15 o 17, o 114 por SMS. El 3114 aconseja también a la familia, día y noche. El SPIP está avisado pero no lee de noche.',
  ],
  dangerVictim: [
    'En peligro: llame al 17 o escriba al 114. Violencia: 3919. Menores: 119. Gratis. El SPIP está avisado pero no lee de noche.',
  ],
  dangerMedical: [
    'Urgencia: llame ya al 15 o al 112, o escriba al 114 por SMS. Gratis, día y noche: le guían. El SPIP está avisado pero no lee de noche.',
  ],
  dangerSelfByDay: [
    'Su vida importa. Llame al 3114 (gratis, día y noche) o al 15. El SPIP está avisado y le va a llamar.',
  ],
  dangerAnotherByDay: [
    'Hace bien en decirlo. Urgencia: 15 o 17, o 114 por SMS. El 3114 aconseja también a la familia, día y noche. El SPIP está avisado y le va a llamar.',
  ],
  dangerVictimByDay: [
    'En peligro: llame al 17 o escriba al 114. Violencia: 3919. Menores: 119. Gratis. El SPIP está avisado y lee sus mensajes.',
  ],
  dangerMedicalByDay: [
    'Urgencia: llame ya al 15 o al 112, o escriba al 114 por SMS. Gratis, día y noche: le guían. El SPIP está avisado y lee sus mensajes.',
  ],
  dangerThreat: ['Su mensaje se transmite. Si alguien está en peligro: llame al 17.'],
  optedOutControlled: [
    'No recibirá más SMS. Sus citas siguen siendo obligatorias. Para cualquier urgencia: 17, o 114 por SMS, día y noche.',
  ],
  dangerControlled: ['Anotado. Para cualquier urgencia: 17, o 114 por SMS. Gratis, día y noche.'],
  stranger: ['Hola, aquí {sender}. No conocemos su número. Una persona leerá su mensaje. Urgencia: 15 o 17.'],
  sharedNumber: ['Se transmite a {sender}. Una persona leerá su mensaje. Una cita prevista sigue siendo obligatoria.'],
  'whichPerson.one': ['¿Es para {firstName}? Responda {firstName}. Si no, una persona leerá su mensaje.'],
  'whichPerson.several': ['¿Es {people}? Responda con el nombre.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('le llamo hoy. Tenga el teléfono encendido.'),
  'ready.callMe': [
    ...signed('llámeme pronto al {phone}.'),
    ...signed('necesito hablar con usted. Responda aquí: ¿a qué hora puedo llamarle?'),
  ],
  'ready.answerBy': signed('he leído su mensaje. Le respondo a más tardar el {date}.'),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: una persona traducirá en su cita. {appointment}',
    '{sender}: una persona traducirá en su cita.',
  ],
  'ready.noted': signed('anotado, gracias.'),
}

function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, ¿es así? Responda OK o NO. Por ahora nada cambia.`
  return [`${asked} Una persona leerá su mensaje.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
