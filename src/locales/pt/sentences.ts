import type { Sentences } from '../locale.ts'

/** European Portuguese, with its accents: what GSM-7 lacks is folded when it is said. No "o senhor, a senhora", no adjective that has a gender; "o seu agente" is whoever follows the file. */
export const sentences: Sentences = {
  fromFor: ['{sender} para {firstName}'],
  addressed: ['Para {firstName}. {said}'],
  'soon.today': ['é hoje, {when}'],
  'soon.tomorrow': ['é amanhã, {when}'],
  'soon.later': ['marcação {when}'],
  invitation: ['Responda OK, ou escreva se há um problema.', 'Responda OK, ou escreva.'],
  'journey.usual': ['Preveja o seu trajeto.'],
  'journey.other': ['Anote a hora de sair.'],
  contact: [
    'Telefone depressa para {sender} e explique porquê: {phone}.',
    'Diga-nos depressa porquê, respondendo aqui. {sender}',
  ],
  'appointment.meeting': ['Marcação {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Vamos telefonar-lhe {when}.'],
  'appointment.visit': ['Vamos a sua casa {when}.'],
  'standing.meeting': ['A sua marcação mantém-se: {when}, {place}.', 'A sua marcação mantém-se: {when}.'],
  'standing.call': ['Vamos telefonar-lhe {when}, como previsto.'],
  'standing.visit': ['Vamos a sua casa {when}, como previsto.'],
  'untilAnswered.meeting': [
    'Enquanto não tiver resposta, a sua marcação mantém-se: venha {when}, {place}.',
    'Enquanto não tiver resposta, a sua marcação mantém-se: venha {when}.',
  ],
  'untilAnswered.call': ['Enquanto não tiver resposta, a chamada mantém-se: atenda {when}.'],
  'untilAnswered.visit': ['Enquanto não tiver resposta, a visita mantém-se: receba-nos {when}.'],
  meanwhile: [
    'Entretanto, a sua marcação mantém-se: {when}, {place}.',
    'Entretanto, a sua marcação mantém-se: {when}.',
  ],
  withAgent: ['{when} com {agent}'],
  callUs: ['Telefone para {phone}.'],
  youMayCall: ['Também pode telefonar para {phone}.'],
  near: ['Urgência: 15 ou 17. Para falar: 3114, grátis, dia e noite.'],
  minutes: ['({minutes} min)'],
  whom: [', com {agent}'],
  forOne: ['para {firstName}'],
  'papers.some': ['Traga: {documents}.'],
  'papers.none': ['Não se pede nada de especial. Traga um documento de identidade.'],
  'papers.ready': ['Tenha consigo: {documents}.'],
  'papers.nothing': ['Não se pede nada de especial.'],
  'registry.contact': ['Escreva ao "greffe" com um comprovativo: {contact}.'],
  'registry.plain': ['Escreva ao "greffe" (secretaria do juiz) com um comprovativo.'],
  'kind.call': ['por telefone'],
  'kind.visit': ['em sua casa'],
  'agent.another': ['outro agente'],
  'agent.unknown': ['a pessoa que segue o seu caso'],
  noJourney: ['Não tem de se deslocar.'],
  'obligations.general': ['Para todos:'],
  'obligations.own': ['E também, para si:'],
  'obligations.none': ['É o fim da lista.'],
  'obligation.dueOn': ['Antes de {date}.'],
  'obligation.bring': ['Traga: {proof}'],

  welcome: [
    'Bom dia, aqui {sender}. Os nossos SMS lembram as suas marcações. Responda OK, NÃO ou uma pergunta: uma pessoa lê nas horas de serviço. Para parar: STOP.',
    'Aqui {sender}. Os nossos SMS lembram as suas marcações. Responda OK, NÃO ou uma pergunta: uma pessoa lê nas horas de serviço. Para parar: STOP.',
  ],
  'summons.meeting': ['{from}: tem uma marcação {when}, {place}. Tem de vir. {invitation}'],
  'summons.work': ['{from}: esperamos por si {when}, {place}. Tem de vir. {invitation}'],
  'summons.call': ['{from}: vamos telefonar-lhe {when}. Tem de atender. {invitation}'],
  'summons.visit': ['{from}: vamos a sua casa {when}. Tem de nos receber. {invitation}'],
  'reminder.none.meeting': ['Aviso {from}: {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['Aviso {from}: {soon}. Vamos telefonar-lhe: deixe o telefone ligado. {invitation}'],
  'reminder.none.visit': ['Aviso {from}: {soon}. Vamos a sua casa. {invitation}'],
  'reminder.confirmed.meeting': ['Aviso {from}: {soon}, {place}. {journey} Um problema? Escreva aqui.'],
  'reminder.confirmed.call': [
    'Aviso {from}: {soon}. Vamos telefonar-lhe: deixe o telefone ligado. Um problema? Escreva aqui.',
  ],
  'reminder.confirmed.visit': ['Aviso {from}: {soon}. Vamos a sua casa. Um problema? Escreva aqui.'],
  'reminder.declined.meeting': [
    'Aviso {from}: {soon}, {place}. A marcação mantém-se. Tem de vir. Um problema? Escreva aqui.',
  ],
  'reminder.declined.call': ['Aviso {from}: {soon}. A marcação mantém-se. Tem de atender. Um problema? Escreva aqui.'],
  'reminder.declined.visit': [
    'Aviso {from}: {soon}. A marcação mantém-se. Tem de nos receber. Um problema? Escreva aqui.',
  ],
  'reminder.moveAsked.meeting': [
    'Aviso {from}: {soon}, {place}. A marcação mantém-se enquanto nada mudar. Um problema? Escreva aqui.',
  ],
  'reminder.moveAsked.call': [
    'Aviso {from}: {soon}. A marcação mantém-se enquanto nada mudar. Um problema? Escreva aqui.',
  ],
  'reminder.moveAsked.visit': [
    'Aviso {from}: {soon}. A marcação mantém-se enquanto nada mudar. Um problema? Escreva aqui.',
  ],
  'moved.meeting': ['{from}: a sua marcação mudou. Agora é {when}, {place}. Responda OK, ou escreva.'],
  'moved.call': ['{from}: a sua marcação mudou. Agora é {when}. Responda OK, ou escreva.'],
  'moved.visit': ['{from}: a sua marcação mudou. Agora é {when}. Responda OK, ou escreva.'],
  'movedFrom.meeting': [
    '{from}: a sua marcação de {was} passa para {when}, {place}. Responda OK, ou escreva.',
    '{from}: a sua marcação de {wasDay} passa para {when}, {place}. Responda OK, ou escreva.',
  ],
  'movedFrom.call': [
    '{from}: a sua marcação de {was} passa para {when}. Responda OK, ou escreva.',
    '{from}: a sua marcação de {wasDay} passa para {when}. Responda OK, ou escreva.',
  ],
  'movedFrom.visit': [
    '{from}: a sua marcação de {was} passa para {when}. Responda OK, ou escreva.',
    '{from}: a sua marcação de {wasDay} passa para {when}. Responda OK, ou escreva.',
  ],
  'cancelled.meeting': [
    '{from}: a sua marcação de {when} foi anulada. Não venha. Se houver outra data, um SMS vai dizer-lhe. Uma pergunta? Escreva aqui.',
    '{from}: a sua marcação de {when} foi anulada. Não venha. Se houver outra data, um SMS vai dizer-lhe.',
    '{from}: a sua marcação de {when} foi anulada. Não venha.',
  ],
  'cancelled.call': [
    '{from}: a sua marcação de {when} foi anulada. Não vamos telefonar. Se houver outra data, um SMS vai dizer-lhe. Uma pergunta? Escreva aqui.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos telefonar. Se houver outra data, um SMS vai dizer-lhe.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos telefonar.',
  ],
  'cancelled.visit': [
    '{from}: a sua marcação de {when} foi anulada. Não vamos a sua casa. Se houver outra data, um SMS vai dizer-lhe. Uma pergunta? Escreva aqui.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos a sua casa. Se houver outra data, um SMS vai dizer-lhe.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos a sua casa.',
  ],
  'excused.meeting': ['{from}: a sua falta {when} foi aceite. Não venha. O seu agente vai dizer-lhe o que se segue.'],
  'excused.call': [
    '{from}: a sua falta {when} foi aceite. Não vamos telefonar. O seu agente vai dizer-lhe o que se segue.',
  ],
  'excused.visit': [
    '{from}: a sua falta {when} foi aceite. Não vamos a sua casa. O seu agente vai dizer-lhe o que se segue.',
  ],
  'restored.meeting': [
    '{from}: a sua marcação volta a estar prevista: {when}, {place}. Tem de vir. Responda OK, ou escreva.',
  ],
  'restored.call': ['{from}: a sua marcação volta a estar prevista: {when}. Tem de atender. Responda OK, ou escreva.'],
  'restored.visit': [
    '{from}: a sua marcação volta a estar prevista: {when}. Tem de nos receber. Responda OK, ou escreva.',
  ],
  'moveRefused.meeting': [
    '{from}: a mudança que pediu não é possível. A sua marcação mantém-se: {when}, {place}. Tem de vir.',
  ],
  'moveRefused.call': ['{from}: a mudança que pediu não é possível. A sua marcação mantém-se: {when}. Tem de atender.'],
  'moveRefused.visit': [
    '{from}: a mudança que pediu não é possível. A sua marcação mantém-se: {when}. Tem de nos receber.',
  ],
  'missed.meeting': ['Esperámos por si {when}. {contact}'],
  'missed.call': ['Não conseguimos falar consigo {when}. {contact}'],
  'missed.visit': ['Fomos a sua casa {when} e não foi possível o encontro. {contact}'],

  'confirmed.meeting': [
    'Fica anotado, obrigado. Marcação {when}, {place}. Um problema? Escreva aqui.',
    'Fica anotado, obrigado. Marcação {when}, {place}.',
  ],
  'confirmed.bring': [
    'Fica anotado, obrigado. Marcação {when}, {place}. Traga: {documents}. Um problema? Escreva aqui.',
    'Fica anotado, obrigado. Marcação {when}, {place}. Traga: {documents}.',
  ],
  'confirmed.atHome': ['Fica anotado, obrigado. {appointment} Um problema? Escreva aqui.'],
  confirmedAll: ['Fica anotado, obrigado, para {appointments}. Um problema? Escreva aqui.'],
  allStand: ['As suas marcações: {appointments}. Uma pergunta sobre uma? Escreva o dia.'],
  toldByAnother: [
    'Obrigado por avisar, vai ser transmitido ao agente. Enquanto não responder, nada muda: a marcação mantém-se.',
  ],
  restPassedOn: ['O resto da sua mensagem é transmitido: uma pessoa vai ler nas horas de serviço.'],
  paperAsks: ['Traga o que a sua carta pede. Passámos a pergunta ao seu técnico. {standing}'],
  'paperDiffers.meeting': [
    'Passámos a mensagem ao seu técnico, que vai verificar. Anotado aqui: {when}, {place}. {callUs}',
    'Passámos a mensagem ao seu técnico, que vai verificar. Anotado aqui: {when}. {callUs}',
  ],
  'paperDiffers.atHome': ['Passámos a mensagem ao seu técnico, que vai verificar. {appointment} {callUs}'],
  keepProof: ['Guarde qualquer comprovativo e entregue-o ao seu técnico. Passámos-lhe a pergunta. {standing}'],
  whichAppointment: ['De que marcação fala?\n{choices}\nResponda {numbers}'],
  'askConfirmation.meeting': ['A sua marcação é {when}, {place}. Está bem para si? Responda OK, ou escreva.'],
  'askConfirmation.atHome': ['{appointment} Está bem para si? Responda OK, ou escreva.'],
  slotsOffered: [
    'A sua marcação de {when} mantém-se enquanto nada mudar. Outros momentos:\n{choices}\nResponda {numbers} ou OUTRO',
    'A sua marcação de {brief} mantém-se enquanto nada mudar. Outros momentos:\n{choices}\nResponda {numbers} ou OUTRO',
    'A sua marcação ({brief}) mantém-se. Outros momentos:\n{choices}\nResponda {numbers} ou OUTRO',
  ],
  slotTaken: [
    'Esse momento já não está livre. A sua marcação mantém-se. Outros momentos:\n{choices}\nResponda {numbers} ou OUTRO',
  ],
  'freedHour.meeting': [
    '{from}: {free} ficou livre. Para vir nessa hora em vez de {when}, responda OK. Se não, nada muda.',
  ],
  'freedHour.call': [
    '{from}: {free} ficou livre. Para lhe telefonarmos nessa hora em vez de {when}, responda OK. Se não, nada muda.',
  ],
  freedHourAsked: ['Quer {free} em vez de {when}? Responda OK para mudar. Se não, nada muda.'],
  freedHourDeclined: ['Fica anotado. {standing}'],
  freedHourTaken: ['Esse momento já não está livre: {free}. {standing}'],
  'changed.meeting': ['Mudado: {when}, {place}. A marcação anterior foi anulada.'],
  'changed.atHome': ['Mudado: {when}. A marcação anterior foi anulada.'],
  moveAsked: ['Transmito o seu pedido ao seu agente. {untilAnswered}'],
  tooLateToMove: ['É tarde para mudar por SMS. Aviso o seu agente. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'Esta marcação não se muda por SMS. {registry} Enquanto não responderem, venha {when}, {place}.',
    'Esta marcação não se muda por SMS. {registry} Enquanto não responderem, venha {when}.',
  ],
  'grave.hospital': ['Cuide de si. Vai ser transmitido ao seu agente. {meanwhile}'],
  'grave.custody': ['Obrigado por avisar. Vai ser transmitido ao seu agente. {meanwhile}'],
  'grave.grief': ['Os nossos sentimentos. Vai ser transmitido ao seu agente. {meanwhile}'],
  'grave.refusal': ['Li a sua mensagem. Vai ser transmitida ao seu agente. {meanwhile}'],
  'grave.movedAway': ['Obrigado por avisar. Vai ser transmitido ao seu agente. {meanwhile}'],
  'grave.alreadyMissed': ['Obrigado por avisar. Vai ser transmitido ao seu agente. {meanwhile}'],
  'late.soon': ['Fica anotado {minutes}, aviso o seu agente. {appointment}'],
  'late.read': ['Fica anotado {minutes}, o seu agente vai ler. {appointment}'],
  'late.today': ['Marcação às {hour}, {place}: venha assim que puder.'],
  'when.asks': ['{appointment} Responda OK se está bem, ou escreva.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['É aqui: {place}. {directions} A sua marcação: {when}.'],
  'where.atHome': ['Não tem de se deslocar. {appointment}'],
  who: ['É com {agent} ({sender}). {appointment}'],
  documents: ['{papers} Marcação {when}, {place}.', '{papers} Marcação {when}.'],
  'facts.meeting': ['Marcação {when}, {place}{whom}.'],
  'facts.call': ['Vamos telefonar-lhe {when}{whom}.'],
  'facts.visit': ['Vamos a sua casa {when}{whom}.'],
  'facts.asks': ['{facts} {directions} {papers} Responda OK se está bem, ou escreva.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nResponda MAIS, ou um número para o detalhe.'],
  'obligations.end': ['{lines}\nUm número dá o detalhe. Pode haver outras: pergunte ao seu agente.'],
  'obligation.more': ['{said} Responda MAIS, ou outro número.', '{said}'],
  'allCount.more': [
    'Transmito a sua pergunta ao seu agente. Todas as obrigações da lista contam. Um número dá o detalhe, MAIS as outras.',
  ],
  'allCount.end': [
    'Transmito a sua pergunta ao seu agente. Todas as obrigações da lista contam. Um número dá o detalhe.',
  ],
  askBefore: [
    'Não posso dizer nem sim nem não. Transmito a sua pergunta ao seu agente: espere pela resposta. {standing}',
    'Não posso dizer nem sim nem não. Transmito a sua pergunta ao seu agente: espere pela resposta.',
  ],
  nothingComing: [
    'Não tenho nenhuma marcação anotada para si. Se tem uma convocatória, ela conta: venha. Uma pergunta? Escreva aqui.',
  ],
  'handedOver.coming': ['Transmito a sua mensagem. {untilAnswered}'],
  'handedOver.nothing': ['Transmito a sua mensagem ao seu agente.'],
  readLater: ['Transmito a sua mensagem: é lida nas horas de serviço. {standing}'],
  'passedOn.coming': ['A sua mensagem é transmitida: é lida nas horas de serviço. {standing}'],
  'passedOn.nothing': ['A sua mensagem é transmitida: é lida nas horas de serviço. Para ajuda, responda AJUDA.'],
  readToo: [
    'Esta mensagem também é transmitida. Tudo o que escreve aqui é lido nas horas de serviço. Urgência: 15 ou 17.',
  ],
  declineNoted: ['Fica anotado e transmitido. {untilAnswered}'],
  stillNear: ['A sua mensagem é transmitida: é lida nas horas de serviço. {near}'],
  notedNear: ['Fica anotado e transmitido: uma pessoa vai ler nas horas de serviço. {near}'],
  thanksNear: ['Nós é que agradecemos. Fica transmitido. {near}'],
  requestNoted: ['O seu pedido também fica anotado: uma pessoa vai ler nas horas de serviço.'],
  pictureNotRead: [
    'Aqui não se leem fotos. Traga o documento à sua marcação, ou pergunte ao seu agente como o enviar.',
  ],
  offerHelp: ['Aqui {sender}. Se algo não está bem, escreva: uma pessoa lê as suas mensagens nas horas de serviço.'],
  documentNoted: ['Fica anotado. Digo ao seu agente, que vai verificar. Guarde uma cópia. {standing}'],
  phoneNoted: ['Obrigado por avisar. Um número não se muda por SMS: é transmitido ao seu agente. {standing}'],
  callbackNoted: ['É transmitido ao seu agente. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Transmito a sua mensagem: não sei responder. A lista continua aberta: responda {numbers} ou OUTRO. {standing}',
  ],
  'listOpen.other': ['Transmito a sua mensagem: não sei responder. A lista continua aberta: responda {numbers}.'],
  wishPassedOn: [
    'Não tenho mais nada a propor: é transmitido. A lista continua aberta: responda {numbers} ou OUTRO. {standing}',
  ],
  listNumbers: ['É o número da lista, não é uma data. Responda {numbers} ou OUTRO.'],
  'notUnderstood.come': [
    'Transmito a sua mensagem: não sei responder. {standing} Responda OK se vem, NÃO se não vem, ou AJUDA.',
  ],
  'notUnderstood.fine': [
    'Transmito a sua mensagem: não sei responder. {standing} Responda OK se está bem, NÃO se não está, ou AJUDA.',
  ],
  'notUnderstood.confirmed': [
    'Transmito a sua mensagem: não sei responder. {standing} Precisa de ajuda? Responda AJUDA.',
  ],
  notUnderstoodAmong: [
    'Transmito a sua mensagem: não sei responder. As suas marcações mantêm-se: {appointments}. Responda OK, NÃO ou AJUDA.',
    'Transmito a sua mensagem: não sei responder. As suas marcações mantêm-se: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('Não pode vir {when}'),
  'askWhether.decline.call': doubted('Não pode atender a nossa chamada {when}'),
  'askWhether.decline.visit': doubted('Não pode receber-nos em casa {when}'),
  'askWhether.late.meeting': doubted('Vai chegar tarde à sua marcação de {when}'),
  'askWhether.late.call': doubted('Vai atender tarde a nossa chamada de {when}'),
  'askWhether.late.visit': doubted('Vai chegar tarde à nossa visita de {when}'),
  'askWhether.reschedule.meeting': doubted('Quer outro momento para a sua marcação de {when}'),
  'askWhether.reschedule.call': doubted('Quer outro momento para a chamada de {when}'),
  'askWhether.reschedule.visit': doubted('Quer outro momento para a visita de {when}'),
  askStop: ['Não quer mais SMS? Responda STOP. Se não, nada muda. Uma pessoa vai ler a sua mensagem.'],
  askWrongNumber: [
    'Não é o número certo? Responda NÚMERO ERRADO. Se não, nada muda. Uma pessoa vai ler a sua mensagem.',
  ],
  help: [
    'Aqui {sender}. Responda OK se está bem ou NÃO se não pode. Uma pessoa lê o que escreve em português. 1 palavra em francês: QUAND, OU, QUI. STOP: mais nenhum SMS.',
  ],
  automatic: ['Estas respostas são automáticas. Uma pessoa de {sender} lê as suas mensagens nas horas de serviço.'],
  notToday: ['Não é hoje. {appointment} Um problema? Escreva aqui.'],
  thanks: ['De nada.'],
  greeting: ['Bom dia, aqui {sender}. Escreva a sua pergunta, ou AJUDA.'],
  optedOut: ['Não vai receber mais SMS. As suas marcações continuam obrigatórias. Para retomar, responda START.'],
  optedOutAlone: [
    'Está feito: mais nenhum SMS para esta pessoa. As marcações dela continuam obrigatórias. Para retomar, responda START.',
  ],
  askWhoseStop: [
    'Mais nenhum SMS para uma pessoa, ou para todo este número? Uma pessoa: responda o nome. Todo o número: STOP. Por agora nada muda.',
  ],
  optedIn: ['Fica anotado: vai receber de novo os nossos SMS. Para não os receber mais, responda STOP.'],
  optedInAlone: ['Está feito: os SMS recomeçam para esta pessoa. Para não os receber mais, responda STOP.'],
  askWhoseStart: [
    'Retomar os SMS para uma pessoa, ou para todo este número? Uma pessoa: responda o nome. Todo o número: START.',
  ],
  wrongNumber: ['Obrigado por avisar. Este número não vai receber mais mensagens. Desculpe.'],
  stillWrongNumber: [
    'A sua mensagem é transmitida a {sender}: uma pessoa vai ler. Até lá, nenhum aviso é enviado para este número.',
  ],
  languageChanged: ['Agora escrevemos-lhe em português. / Nous écrivons en portugais. Pour revenir: FRANÇAIS.'],
  dangerSelf: ['A sua vida conta. Ligue 3114 (grátis, dia e noite) ou 15. O SPIP foi avisado mas não lê de noite.'],
  dangerAnother: [
    'Faz bem em dizer. Urgência: 15 ou 17, ou 114 por SMS. O 3114 também aconselha a família, dia e noite. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerVictim: [
    'Em perigo: ligue 17 ou escreva ao 114. Violência: 3919. Criança: 119. Grátis. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerMedical: [
    'Urgência: ligue já 15 ou 112, ou escreva ao 114 por SMS. Grátis, dia e noite: dizem-lhe o que fazer. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerSelfByDay: [
    'A sua vida conta. Ligue 3114 (grátis, dia e noite) ou 15. O SPIP foi avisado e vai telefonar-lhe.',
  ],
  dangerAnotherByDay: [
    'Faz bem em dizer. Urgência: 15 ou 17, ou 114 por SMS. O 3114 também aconselha a família, dia e noite. O SPIP foi avisado e vai telefonar-lhe.',
  ],
  dangerVictimByDay: [
    'Em perigo: ligue 17 ou escreva ao 114. Violência: 3919. Criança: 119. Grátis. O SPIP foi avisado e lê as suas mensagens.',
  ],
  dangerMedicalByDay: [
    'Urgência: ligue já 15 ou 112, ou escreva ao 114 por SMS. Grátis, dia e noite: dizem-lhe o que fazer. O SPIP foi avisado e lê as suas mensagens.',
  ],
  dangerThreat: ['A sua mensagem é transmitida. Se alguém está em perigo: ligue 17.'],
  optedOutControlled: [
    'Não vai receber mais SMS. As suas marcações continuam obrigatórias. Para qualquer urgência: 17, ou 114 por SMS, dia e noite.',
  ],
  dangerControlled: ['Fica anotado. Para qualquer urgência: 17, ou 114 por SMS. Grátis, dia e noite.'],
  stranger: [
    'Bom dia, aqui {sender}. Não conhecemos o seu número. Uma pessoa vai ler a sua mensagem. Urgência: 15 ou 17.',
  ],
  sharedNumber: [
    'É transmitido a {sender}. Uma pessoa vai ler a sua mensagem. Uma marcação prevista continua obrigatória.',
  ],
  'whichPerson.one': ['É para {firstName}? Responda {firstName}. Se não, uma pessoa vai ler a sua mensagem.'],
  'whichPerson.several': ['É {people}? Responda com o nome.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('telefono-lhe hoje. Mantenha o telefone ligado.'),
  'ready.callMe': [
    ...signed('ligue-me em breve para {phone}.'),
    ...signed('preciso de falar consigo. Responda aqui: a que horas lhe posso telefonar?'),
  ],
  'ready.answerBy': signed('li a sua mensagem. Respondo até {date}.'),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: uma pessoa vai traduzir na sua marcação. {appointment}',
    '{sender}: uma pessoa vai traduzir na sua marcação.',
  ],
  'ready.noted': signed('fica anotado, obrigado.'),
}

function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, é isso? Responda OK ou NÃO. Por agora nada muda.`
  return [`${asked} Uma pessoa vai ler a sua mensagem.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
