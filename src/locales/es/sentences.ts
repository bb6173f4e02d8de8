import type { Sentences } from '../locale.ts'

/** European Spanish, "usted", with its accents: what GSM-7 lacks is folded when it is said. "OK", which is read in every language; "su consejero" is whoever follows the file. */
export const sentences: Sentences = {
  fromFor: ['{sender} para {firstName}'],
  addressed: ['Para {firstName}. {said}'],
  'soon.today': ['tiene cita hoy, {when}'],
  'soon.tomorrow': ['tiene cita mañana, {when}'],
  'soon.later': ['tiene cita el {when}'],
  invitation: ['Responda OK, o escríbanos si tiene algún problema.', 'Responda OK, o escríbanos.'],
  'journey.usual': ['Salga con tiempo.'],
  'journey.other': ['Anote su salida.'],
  contact: [
    'Llame cuanto antes a {sender} y díganos qué pasó: {phone}.',
    'Díganos cuanto antes qué pasó: responda a este mensaje. {sender}',
  ],
  'appointment.meeting': ['Tiene cita el {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Le llamaremos el {when}.'],
  'appointment.visit': ['Iremos a su casa el {when}.'],
  'standing.meeting': ['Su cita se mantiene: {when}, {place}.', 'Su cita se mantiene: {when}.'],
  'standing.call': ['Le llamaremos el {when}, como estaba previsto.'],
  'standing.visit': ['Iremos a su casa el {when}, como estaba previsto.'],
  'untilAnswered.meeting': [
    'Si no le respondemos, su cita se mantiene: venga el {when}, {place}.',
    'Si no le respondemos, su cita se mantiene: venga el {when}.',
  ],
  'untilAnswered.call': ['Si no le respondemos, la llamada se mantiene: conteste el {when}.'],
  'untilAnswered.visit': ['Si no le respondemos, la visita se mantiene: recíbanos el {when}.'],
  meanwhile: ['Por ahora, su cita se mantiene: {when}, {place}.', 'Por ahora, su cita se mantiene: {when}.'],
  withAgent: ['{when} con {agent}'],
  callUs: ['Llame al {phone}.'],
  youMayCall: ['También puede llamar al {phone}.'],
  near: ['Urgencia: 15 o 17. Para hablar con alguien: 3114, gratis, día y noche.'],
  minutes: ['({minutes} min)'],
  whom: [', con {agent}'],
  forOne: ['para {firstName}'],
  'papers.some': ['Traiga: {documents}.'],
  'papers.none': ['No le pedimos nada especial. Traiga un documento de identidad.'],
  'papers.ready': ['Tenga a mano: {documents}.'],
  'papers.nothing': ['No le pedimos nada especial.'],
  'registry.contact': ['Escriba al "greffe" con un justificante: {contact}.'],
  'registry.plain': ['Escriba al "greffe" (secretaría del juez) con un justificante.'],
  'kind.call': ['por teléfono'],
  'kind.visit': ['en su casa'],
  'agent.another': ['otro consejero'],
  'agent.unknown': ['la persona que lleva su caso'],
  noJourney: ['No tiene que desplazarse.'],
  'obligations.general': ['Para todos:'],
  'obligations.own': ['Y además, para usted:'],
  'obligations.none': ['La lista termina aquí.'],
  'obligation.dueOn': ['Antes del {date}.'],
  'obligation.bring': ['Traiga: {proof}'],

  welcome: [
    'Hola, le escribe {sender}. Nuestros SMS le recuerdan sus citas. Responda OK, NO o su pregunta: la lee una persona en horario de oficina. Para pararlos: STOP.',
    'Le escribe {sender}. Nuestros SMS le recuerdan sus citas. Responda OK, NO o escriba: una persona lee en horario de oficina. Para pararlos: STOP.',
  ],
  'summons.meeting': ['{from}: tiene cita el {when}, {place}. Debe venir. {invitation}'],
  'summons.work': ['{from}: le esperamos el {when}, {place}. Debe venir. {invitation}'],
  'summons.call': ['{from}: le llamaremos el {when}. Debe contestar a nuestra llamada. {invitation}'],
  'summons.visit': ['{from}: iremos a su casa el {when}. Debe recibirnos. {invitation}'],
  'reminder.none.meeting': ['Aviso de {from}: {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['Aviso de {from}: {soon}. Le llamaremos: tenga el teléfono encendido. {invitation}'],
  'reminder.none.visit': ['Aviso de {from}: {soon}. Iremos a su casa. {invitation}'],
  'reminder.confirmed.meeting': ['Aviso de {from}: {soon}, {place}. {journey} ¿Algún problema? Escríbanos.'],
  'reminder.confirmed.call': [
    'Aviso de {from}: {soon}. Le llamaremos: tenga el teléfono encendido. ¿Algún problema? Escríbanos.',
  ],
  'reminder.confirmed.visit': ['Aviso de {from}: {soon}. Iremos a su casa. ¿Algún problema? Escríbanos.'],
  'reminder.declined.meeting': [
    'Aviso de {from}: {soon}, {place}. La cita se mantiene. Debe venir. ¿Algún problema? Escríbanos.',
  ],
  'reminder.declined.call': [
    'Aviso de {from}: {soon}. La cita se mantiene. Debe contestar a la llamada. ¿Algún problema? Escríbanos.',
  ],
  'reminder.declined.visit': [
    'Aviso de {from}: {soon}. La cita se mantiene. Debe recibirnos. ¿Algún problema? Escríbanos.',
  ],
  'reminder.moveAsked.meeting': [
    'Aviso de {from}: {soon}, {place}. Se mantiene mientras no cambie nada. ¿Problemas? Escríbanos.',
  ],
  'reminder.moveAsked.call': ['Aviso de {from}: {soon}. Se mantiene mientras no cambie nada. ¿Problemas? Escríbanos.'],
  'reminder.moveAsked.visit': ['Aviso de {from}: {soon}. Se mantiene mientras no cambie nada. ¿Problemas? Escríbanos.'],
  'moved.meeting': ['{from}: su cita ha cambiado. Ahora es el {when}, {place}. Responda OK, o escríbanos.'],
  'moved.call': ['{from}: su cita ha cambiado. Ahora es el {when}. Responda OK, o escríbanos.'],
  'moved.visit': ['{from}: su cita ha cambiado. Ahora es el {when}. Responda OK, o escríbanos.'],
  'movedFrom.meeting': [
    '{from}: su cita del {was} pasa al {when}, {place}. Responda OK, o escríbanos.',
    '{from}: su cita del {wasDay} pasa al {when}, {place}. Responda OK, o escríbanos.',
  ],
  'movedFrom.call': [
    '{from}: su cita del {was} pasa al {when}. Responda OK, o escríbanos.',
    '{from}: su cita del {wasDay} pasa al {when}. Responda OK, o escríbanos.',
  ],
  'movedFrom.visit': [
    '{from}: su cita del {was} pasa al {when}. Responda OK, o escríbanos.',
    '{from}: su cita del {wasDay} pasa al {when}. Responda OK, o escríbanos.',
  ],
  'cancelled.meeting': [
    '{from}: su cita del {when} queda anulada. No venga. Si hay otra fecha, le avisaremos por SMS. ¿Alguna pregunta? Escríbanos.',
    '{from}: su cita del {when} queda anulada. No venga. Si hay otra fecha, le avisaremos por SMS.',
    '{from}: su cita del {when} queda anulada. No venga.',
  ],
  'cancelled.call': [
    '{from}: su cita del {when} queda anulada. No le llamaremos. Si hay otra fecha, le avisaremos por SMS. ¿Alguna pregunta? Escríbanos.',
    '{from}: su cita del {when} queda anulada. No le llamaremos. Si hay otra fecha, le avisaremos por SMS.',
    '{from}: su cita del {when} queda anulada. No le llamaremos.',
  ],
  'cancelled.visit': [
    '{from}: su cita del {when} queda anulada. No iremos a su casa. Si hay otra fecha, le avisaremos por SMS. ¿Alguna pregunta? Escríbanos.',
    '{from}: su cita del {when} queda anulada. No iremos a su casa. Si hay otra fecha, le avisaremos por SMS.',
    '{from}: su cita del {when} queda anulada. No iremos a su casa.',
  ],
  'excused.meeting': [
    '{from}: su ausencia del {when} está aceptada. No venga. Su consejero le dirá qué hacer después.',
  ],
  'excused.call': [
    '{from}: su ausencia del {when} está aceptada. No le llamaremos. Su consejero le dirá qué hacer después.',
  ],
  'excused.visit': [
    '{from}: su ausencia del {when} está aceptada. No iremos a su casa. Su consejero le dirá qué hacer después.',
  ],
  'restored.meeting': [
    '{from}: su cita vuelve a estar en pie: {when}, {place}. Debe venir. Responda OK, o escríbanos.',
  ],
  'restored.call': [
    '{from}: su cita vuelve a estar en pie: {when}. Debe contestar a la llamada. Responda OK, o escríbanos.',
  ],
  'restored.visit': ['{from}: su cita vuelve a estar en pie: {when}. Debe recibirnos. Responda OK, o escríbanos.'],
  'moveRefused.meeting': [
    '{from}: el cambio que pidió no es posible. Su cita se mantiene: {when}, {place}. Debe venir.',
  ],
  'moveRefused.call': [
    '{from}: el cambio que pidió no es posible. Su cita se mantiene: {when}. Debe contestar a la llamada.',
  ],
  'moveRefused.visit': ['{from}: el cambio que pidió no es posible. Su cita se mantiene: {when}. Debe recibirnos.'],
  'missed.meeting': ['Le esperábamos el {when}. {contact}'],
  'missed.call': ['No pudimos hablar con usted el {when}. {contact}'],
  'missed.visit': ['Pasamos por su casa el {when} y no pudimos verle. {contact}'],

  'confirmed.meeting': [
    'Anotado, gracias. Tiene cita el {when}, {place}. ¿Algún problema? Escríbanos.',
    'Anotado, gracias. Tiene cita el {when}, {place}.',
  ],
  'confirmed.bring': [
    'Anotado, gracias. Tiene cita el {when}, {place}. Traiga: {documents}. ¿Algún problema? Escríbanos.',
    'Anotado, gracias. Tiene cita el {when}, {place}. Traiga: {documents}.',
  ],
  'confirmed.atHome': ['Anotado, gracias. {appointment} ¿Algún problema? Escríbanos.'],
  confirmedAll: ['Anotado, gracias: {appointments}. ¿Algún problema? Escríbanos.'],
  allStand: ['Sus citas: {appointments}. ¿Alguna duda sobre una? Escriba el día.'],
  toldByAnother: [
    'Gracias por avisar. Se lo hemos pasado a su consejero. Mientras no responda, nada cambia: la cita se mantiene.',
  ],
  restPassedOn: ['El resto de su mensaje lo leerá una persona en horario de oficina.'],
  whichAppointment: ['¿De qué cita habla?\n{choices}\nResponda {numbers}'],
  'askConfirmation.meeting': ['Su cita es el {when}, {place}. ¿Le va bien? Responda OK, o escríbanos.'],
  'askConfirmation.atHome': ['{appointment} ¿Le va bien? Responda OK, o escríbanos.'],
  slotsOffered: [
    'Su cita del {when} se mantiene mientras no cambie nada. Otras opciones:\n{choices}\nResponda {numbers} u OTRO',
    'Su cita del {brief} se mantiene mientras no cambie nada. Otras opciones:\n{choices}\nResponda {numbers} u OTRO',
  ],
  slotTaken: ['Esa hora ya no está libre. Su cita se mantiene. Otras opciones:\n{choices}\nResponda {numbers} u OTRO'],
  'freedHour.meeting': [
    '{from}: ha quedado libre el {free}. ¿Prefiere venir entonces y no el {when}? Responda OK. Si no, nada cambia.',
  ],
  'freedHour.call': [
    '{from}: ha quedado libre el {free}. ¿Prefiere que le llamemos entonces y no el {when}? Responda OK. Si no, nada cambia.',
    '{from}: ha quedado libre el {free}. ¿Le llamamos entonces y no el {when}? Responda OK. Si no, nada cambia.',
  ],
  freedHourAsked: ['¿Quiere el {free} en vez del {when}? Responda OK para cambiar. Si no, nada cambia.'],
  freedHourDeclined: ['Anotado. {standing}'],
  freedHourTaken: ['Esa hora ya no está libre: {free}. {standing}'],
  'changed.meeting': ['Hecho: su cita es ahora el {when}, {place}. La anterior queda anulada.'],
  'changed.atHome': ['Hecho: su cita es ahora el {when}. La anterior queda anulada.'],
  moveAsked: ['Hemos pasado su petición a su consejero. {untilAnswered}'],
  tooLateToMove: ['Es tarde para cambiar por SMS. Avisamos a su consejero. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'Esta cita no se puede cambiar por SMS. {registry} Si no le responden, venga el {when}, {place}.',
    'Esta cita no se puede cambiar por SMS. {registry} Si no le responden, venga el {when}.',
  ],
  'grave.hospital': ['Que se mejore. Se lo hemos pasado a su consejero. {meanwhile}'],
  'grave.custody': ['Gracias por avisar. Se lo hemos pasado a su consejero. {meanwhile}'],
  'grave.grief': ['Le acompañamos en el sentimiento. Hemos avisado a su consejero. {meanwhile}'],
  'grave.refusal': ['Hemos recibido su mensaje. Se lo hemos pasado a su consejero. {meanwhile}'],
  'grave.movedAway': ['Gracias por avisar. Se lo hemos pasado a su consejero. {meanwhile}'],
  'grave.alreadyMissed': ['Gracias por avisar. Se lo hemos pasado a su consejero. {meanwhile}'],
  'late.soon': ['Anotado {minutes}: avisamos a su consejero. {appointment}'],
  'late.read': ['Anotado {minutes}: su consejero lo leerá. {appointment}'],
  'late.today': ['Su cita es a las {hour}, {place}: venga en cuanto pueda.'],
  'when.asks': ['{appointment} Responda OK si le va bien, o escríbanos.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['La dirección es: {place}. {directions} Su cita: {when}.'],
  'where.atHome': ['No tiene que desplazarse. {appointment}'],
  who: ['Le atenderá {agent} ({sender}). {appointment}'],
  documents: ['{papers} Su cita es el {when}, {place}.', '{papers} Su cita es el {when}.'],
  'facts.meeting': ['Tiene cita el {when}, {place}{whom}.'],
  'facts.call': ['Le llamaremos el {when}{whom}.'],
  'facts.visit': ['Iremos a su casa el {when}{whom}.'],
  'facts.asks': ['{facts} {directions} {papers} Responda OK, o escríbanos.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nResponda MÁS (el resto) o un número (detalles).'],
  'obligations.end': ['{lines}\nResponda un número para los detalles. Puede haber otras: pregunte a su consejero.'],
  'obligation.more': ['{said} Responda MÁS u otro número.', '{said}'],
  'allCount.more': [
    'Hemos pasado su pregunta a su consejero. Todas las obligaciones de la lista cuentan. Responda un número (detalles) o MÁS (el resto).',
  ],
  'allCount.end': [
    'Hemos pasado su pregunta a su consejero. Todas las obligaciones de la lista cuentan. Responda un número para los detalles.',
  ],
  askBefore: [
    'Aquí no podemos decirle ni sí ni no. Hemos pasado su pregunta a su consejero: espere la respuesta. {standing}',
    'Aquí no podemos decirle ni sí ni no. Hemos pasado su pregunta a su consejero: espere la respuesta.',
  ],
  nothingComing: [
    'No vemos ninguna cita para usted. Si ha recibido una citación, venga. ¿Alguna pregunta? Escríbanos.',
  ],
  'handedOver.coming': ['Hemos pasado su mensaje a su consejero. {untilAnswered}'],
  'handedOver.nothing': ['Hemos pasado su mensaje a su consejero.'],
  readLater: ['Hemos recibido su mensaje: una persona lo leerá en horario de oficina. {standing}'],
  'passedOn.coming': ['Hemos recibido su mensaje: una persona lo leerá en horario de oficina. {standing}'],
  'passedOn.nothing': [
    'Hemos recibido su mensaje: una persona lo leerá en horario de oficina. Si necesita ayuda, responda AYUDA.',
  ],
  readToo: [
    'También hemos recibido este mensaje. Todo lo que escribe aquí se lee en horario de oficina. Urgencia: 15 o 17.',
  ],
  declineNoted: ['Anotado. Hemos avisado a su consejero. {untilAnswered}'],
  stillNear: ['Hemos recibido su mensaje: una persona lo leerá en horario de oficina. {near}'],
  notedNear: ['Anotado: una persona lo leerá en horario de oficina. {near}'],
  thanksNear: ['Gracias a usted. Hemos pasado su mensaje. {near}'],
  requestNoted: ['También hemos anotado su petición: una persona la leerá en horario de oficina.'],
  pictureNotRead: [
    'Aquí no podemos ver fotos. Traiga el documento a su cita, o pregunte a su consejero cómo enviarlo.',
  ],
  offerHelp: [
    'Le escribe {sender}. Si algo no va bien, cuéntenoslo: una persona lee sus mensajes en horario de oficina.',
  ],
  documentNoted: ['Anotado. Se lo decimos a su consejero, que lo comprobará. Guarde una copia. {standing}'],
  phoneNoted: ['Gracias por avisar. El número no se cambia por SMS: se lo hemos pasado a su consejero. {standing}'],
  callbackNoted: ['Se lo hemos pasado a su consejero. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Hemos pasado su mensaje: aquí no sabemos responderle. Aún puede elegir: responda {numbers} u OTRO. {standing}',
  ],
  'listOpen.other': ['Hemos pasado su mensaje: aquí no sabemos responderle. Aún puede elegir: responda {numbers}.'],
  wishPassedOn: [
    'No tenemos otra hora que ofrecerle: hemos pasado su petición. Aún puede elegir: responda {numbers} u OTRO. {standing}',
  ],
  listNumbers: ['Es el número de la lista, no la fecha. Responda {numbers} u OTRO.'],
  'notUnderstood.come': [
    'Hemos pasado su mensaje: aquí no sabemos responderle. {standing} Responda OK si viene, NO si no, o AYUDA.',
  ],
  'notUnderstood.fine': [
    'Hemos pasado su mensaje: aquí no sabemos responderle. {standing} Responda OK si le va bien, NO si no, o AYUDA.',
  ],
  'notUnderstood.confirmed': [
    'Hemos pasado su mensaje: aquí no sabemos responderle. {standing} ¿Necesita ayuda? Responda AYUDA.',
  ],
  notUnderstoodAmong: [
    'Hemos pasado su mensaje: aquí no sabemos responderle. Sus citas se mantienen: {appointments}. Responda OK, NO o AYUDA.',
    'Hemos pasado su mensaje: aquí no sabemos responderle. Sus citas se mantienen: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('No puede venir el {when}'),
  'askWhether.decline.call': doubted('No puede contestar a nuestra llamada el {when}'),
  'askWhether.decline.visit': doubted('No puede recibirnos en su casa el {when}'),
  'askWhether.late.meeting': doubted('Llegará tarde a su cita del {when}'),
  'askWhether.late.call': doubted('Contestará tarde a nuestra llamada del {when}'),
  'askWhether.late.visit': doubted('Llegará tarde a nuestra visita del {when}'),
  'askWhether.reschedule.meeting': doubted('Quiere otra hora para su cita del {when}'),
  'askWhether.reschedule.call': doubted('Quiere otra hora para la llamada del {when}'),
  'askWhether.reschedule.visit': doubted('Quiere otra hora para la visita del {when}'),
  askStop: ['¿No quiere más SMS? Responda STOP. Si no, nada cambia. Una persona leerá su mensaje.'],
  askWrongNumber: [
    '¿No es el número correcto? Responda NÚMERO EQUIVOCADO. Si no, nada cambia. Una persona leerá su mensaje.',
  ],
  help: [
    'Le escribe {sender}. Responda OK si le va bien, NO si no puede, o pregunte: CUÁNDO, DÓNDE, QUIÉN. Una persona lee lo que escribe. STOP: no más SMS.',
  ],
  automatic: ['Estas respuestas son automáticas. Una persona de {sender} lee sus mensajes en horario de oficina.'],
  notToday: ['No es hoy. {appointment} ¿Algún problema? Escríbanos.'],
  thanks: ['De nada.'],
  greeting: ['Hola, le responde {sender}. Escriba su pregunta, o AYUDA.'],
  optedOut: ['No recibirá más SMS. Sus citas siguen siendo obligatorias. Para volver a recibirlos, responda START.'],
  optedOutAlone: [
    'Hecho: no más SMS para esta persona. Sus citas siguen siendo obligatorias. Para volver a recibirlos, responda START.',
  ],
  askWhoseStop: [
    '¿No más SMS para una persona, o para todo este número? Para una persona: responda su nombre. Para todos: STOP. Por ahora nada cambia.',
  ],
  optedIn: ['Anotado: volverá a recibir nuestros SMS. Para no recibirlos más, responda STOP.'],
  optedInAlone: ['Hecho: esta persona vuelve a recibir los SMS. Para no recibirlos más, responda STOP.'],
  askWhoseStart: [
    '¿Volver a recibir SMS para una persona, o para todo este número? Para una persona: responda su nombre. Para todos: START.',
  ],
  wrongNumber: ['Gracias por avisar. Este número no recibirá más mensajes. Disculpe las molestias.'],
  stillWrongNumber: [
    'Hemos pasado su mensaje a {sender}: una persona lo leerá. Mientras tanto, no enviamos ningún aviso a este número.',
  ],
  languageChanged: ['Ahora le escribimos en español. / Nous écrivons en espagnol. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'Su vida importa. En peligro ahora: llame al 15, o 114 por SMS. Para hablar: 3114, gratis, día y noche. El SPIP está avisado pero no lee de noche.',
  ],
  dangerAnother: [
    'Hace bien en decirlo. Urgencia: 15 o 17, o 114 por SMS. El 3114 orienta también a la familia, día y noche. El SPIP está avisado pero no lee de noche.',
  ],
  dangerVictim: [
    'En peligro: llame al 17 o escriba al 114. Violencia: 3919. Menores: 119. Gratis. El SPIP está avisado pero no lee de noche.',
  ],
  dangerMedical: [
    'Urgencia: llame ya al 15 o al 112, o escriba al 114 por SMS. Gratis, día y noche: le dirán qué hacer. El SPIP está avisado pero no lee de noche.',
  ],
  dangerSelfByDay: [
    'Su vida importa. En peligro ahora: llame al 15, o 114 por SMS. Para hablar: 3114, gratis, día y noche. El SPIP está avisado y le va a llamar.',
  ],
  dangerAnotherByDay: [
    'Hace bien en decirlo. Urgencia: 15 o 17, o 114 por SMS. El 3114 orienta también a la familia, día y noche. El SPIP está avisado y le va a llamar.',
  ],
  dangerVictimByDay: [
    'En peligro: llame al 17 o escriba al 114. Violencia: 3919. Menores: 119. Gratis. El SPIP está avisado y lee sus mensajes.',
  ],
  dangerMedicalByDay: [
    'Urgencia: llame ya al 15 o al 112, o escriba al 114 por SMS. Gratis, día y noche: le dirán qué hacer. El SPIP está avisado y lee sus mensajes.',
  ],
  dangerThreat: ['Hemos pasado su mensaje al SPIP. Si alguien está en peligro: llame al 17.'],
  optedOutControlled: [
    'No recibirá más SMS. Sus citas siguen siendo obligatorias. Para cualquier urgencia: 17, o 114 por SMS, día y noche.',
  ],
  dangerControlled: ['Anotado. Para cualquier urgencia: 17, o 114 por SMS. Gratis, día y noche.'],
  stranger: ['Hola, le responde {sender}. No conocemos su número. Una persona leerá su mensaje. Urgencia: 15 o 17.'],
  sharedNumber: ['Hemos pasado su mensaje a {sender}. Una persona lo leerá. Si tiene cita, debe venir igualmente.'],
  'whichPerson.one': ['¿Es para {firstName}? Responda {firstName}. Si no, una persona leerá su mensaje.'],
  'whichPerson.several': ['¿Es {people}? Responda con el nombre.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('le llamo hoy. Tenga el teléfono encendido.'),
  'ready.callMe': [
    ...signed('llámeme cuanto antes al {phone}.'),
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
