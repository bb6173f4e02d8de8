import type { Sentences } from '../locale.ts'

/** European Portuguese, with its accents: what GSM-7 lacks is folded when it is said. No "o senhor, a senhora", no adjective that has a gender; "o seu técnico" is whoever follows the file. */
export const sentences: Sentences = {
  fromFor: ['{sender} para {firstName}'],
  addressed: ['Para {firstName}. {said}'],
  'soon.today': ['tem marcação hoje, {when}'],
  'soon.tomorrow': ['tem marcação amanhã, {when}'],
  'soon.later': ['tem marcação {when}'],
  invitation: ['Responda OK, ou escreva-nos se tiver algum problema.', 'Responda OK, ou escreva-nos.'],
  'journey.usual': ['Saia com tempo.'],
  'journey.other': ['Anote a saída.'],
  contact: [
    'Ligue quanto antes para {sender} e diga-nos o que aconteceu: {phone}.',
    'Diga-nos quanto antes o que aconteceu: responda a esta mensagem. {sender}',
  ],
  'appointment.meeting': ['Marcação: {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Vamos ligar-lhe {when}.'],
  'appointment.visit': ['Vamos a sua casa {when}.'],
  'standing.meeting': ['A sua marcação mantém-se: {when}, {place}.', 'A sua marcação mantém-se: {when}.'],
  'standing.call': ['Vamos ligar-lhe {when}, como previsto.'],
  'standing.visit': ['Vamos a sua casa {when}, como previsto.'],
  'untilAnswered.meeting': [
    'Se não lhe respondermos, a sua marcação mantém-se: venha {when}, {place}.',
    'Se não lhe respondermos, a sua marcação mantém-se: venha {when}.',
  ],
  'untilAnswered.call': ['Se não lhe respondermos, a chamada mantém-se: atenda {when}.'],
  'untilAnswered.visit': ['Se não lhe respondermos, a visita mantém-se: receba-nos {when}.'],
  meanwhile: [
    'Entretanto, a sua marcação mantém-se: {when}, {place}.',
    'Entretanto, a sua marcação mantém-se: {when}.',
  ],
  withAgent: ['{when} com {agent}'],
  callUs: ['Ligue para {phone}.'],
  youMayCall: ['Também pode ligar para {phone}.'],
  near: ['Urgência: 15 ou 17. Para falar com alguém: 3114, grátis, dia e noite.'],
  minutes: ['({minutes} min)'],
  whom: [', com {agent}'],
  forOne: ['para {firstName}'],
  'papers.some': ['Traga: {documents}.'],
  'papers.none': ['Não pedimos nada de especial. Traga um documento de identificação.'],
  'papers.ready': ['Tenha consigo: {documents}.'],
  'papers.nothing': ['Não pedimos nada de especial.'],
  'registry.contact': ['Escreva ao "greffe" com um comprovativo: {contact}.'],
  'registry.plain': ['Escreva ao "greffe" (secretaria do juiz) com um comprovativo.'],
  'kind.call': ['por telefone'],
  'kind.visit': ['em sua casa'],
  'agent.another': ['outro técnico'],
  'agent.unknown': ['a pessoa que acompanha o seu caso'],
  noJourney: ['Não tem de se deslocar.'],
  'obligations.general': ['Para todos:'],
  'obligations.own': ['E ainda, para si:'],
  'obligations.none': ['A lista acaba aqui.'],
  'obligation.dueOn': ['Antes de {date}.'],
  'obligation.bring': ['Traga: {proof}'],

  welcome: [
    'Bom dia, escreve-lhe {sender}. Os nossos SMS lembram as suas marcações. Responda OK, NÃO ou escreva: uma pessoa lê no horário de atendimento. Para parar: STOP.',
    'Escreve-lhe {sender}. Os SMS lembram as suas marcações. Responda OK, NÃO ou escreva: uma pessoa lê no horário de atendimento. Para parar: STOP.',
  ],
  'summons.meeting': ['{from}: tem uma marcação {when}, {place}. Tem de vir. {invitation}'],
  'summons.work': ['{from}: esperamos por si {when}, {place}. Tem de vir. {invitation}'],
  'summons.call': ['{from}: vamos ligar-lhe {when}. Tem de atender. {invitation}'],
  'summons.visit': ['{from}: vamos a sua casa {when}. Tem de nos receber. {invitation}'],
  'reminder.none.meeting': ['Lembrete de {from}: {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['Lembrete de {from}: {soon}. Vamos ligar-lhe: deixe o telefone ligado. {invitation}'],
  'reminder.none.visit': ['Lembrete de {from}: {soon}. Vamos a sua casa. {invitation}'],
  'reminder.confirmed.meeting': ['Lembrete de {from}: {soon}, {place}. {journey} Algum problema? Escreva-nos.'],
  'reminder.confirmed.call': [
    'Lembrete de {from}: {soon}. Vamos ligar-lhe: deixe o telefone ligado. Algum problema? Escreva-nos.',
  ],
  'reminder.confirmed.visit': ['Lembrete de {from}: {soon}. Vamos a sua casa. Algum problema? Escreva-nos.'],
  'reminder.declined.meeting': [
    'Lembrete de {from}: {soon}, {place}. Mantém-se. Tem de vir. Algum problema? Escreva-nos.',
  ],
  'reminder.declined.call': ['Lembrete de {from}: {soon}. Mantém-se. Tem de atender. Algum problema? Escreva-nos.'],
  'reminder.declined.visit': [
    'Lembrete de {from}: {soon}. Mantém-se. Tem de nos receber. Algum problema? Escreva-nos.',
  ],
  'reminder.moveAsked.meeting': [
    'Lembrete de {from}: {soon}, {place}. Mantém-se enquanto nada mudar. Problemas? Escreva-nos.',
  ],
  'reminder.moveAsked.call': ['Lembrete de {from}: {soon}. Mantém-se enquanto nada mudar. Problemas? Escreva-nos.'],
  'reminder.moveAsked.visit': ['Lembrete de {from}: {soon}. Mantém-se enquanto nada mudar. Problemas? Escreva-nos.'],
  'moved.meeting': ['{from}: a sua marcação mudou. Agora é {when}, {place}. Responda OK, ou escreva-nos.'],
  'moved.call': ['{from}: a sua marcação mudou. Agora é {when}. Responda OK, ou escreva-nos.'],
  'moved.visit': ['{from}: a sua marcação mudou. Agora é {when}. Responda OK, ou escreva-nos.'],
  'movedFrom.meeting': [
    '{from}: a sua marcação de {was} passa para {when}, {place}. Responda OK, ou escreva-nos.',
    '{from}: a sua marcação de {wasDay} passa para {when}, {place}. Responda OK, ou escreva-nos.',
  ],
  'movedFrom.call': [
    '{from}: a sua marcação de {was} passa para {when}. Responda OK, ou escreva-nos.',
    '{from}: a sua marcação de {wasDay} passa para {when}. Responda OK, ou escreva-nos.',
  ],
  'movedFrom.visit': [
    '{from}: a sua marcação de {was} passa para {when}. Responda OK, ou escreva-nos.',
    '{from}: a sua marcação de {wasDay} passa para {when}. Responda OK, ou escreva-nos.',
  ],
  'cancelled.meeting': [
    '{from}: a sua marcação de {when} foi anulada. Não venha. Se houver outra data, avisamos por SMS. Alguma pergunta? Escreva-nos.',
    '{from}: a sua marcação de {when} foi anulada. Não venha. Se houver outra data, avisamos por SMS.',
    '{from}: a sua marcação de {when} foi anulada. Não venha.',
  ],
  'cancelled.call': [
    '{from}: a sua marcação de {when} foi anulada. Não vamos ligar. Se houver outra data, avisamos por SMS. Alguma pergunta? Escreva-nos.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos ligar. Se houver outra data, avisamos por SMS.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos ligar.',
  ],
  'cancelled.visit': [
    '{from}: a sua marcação de {when} foi anulada. Não vamos a sua casa. Se houver outra data, avisamos por SMS. Alguma pergunta? Escreva-nos.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos a sua casa. Se houver outra data, avisamos por SMS.',
    '{from}: a sua marcação de {when} foi anulada. Não vamos a sua casa.',
  ],
  'excused.meeting': [
    '{from}: a sua falta de {when} foi aceite. Não venha. O seu técnico vai dizer-lhe o que fazer a seguir.',
  ],
  'excused.call': [
    '{from}: a sua falta de {when} foi aceite. Não vamos ligar. O seu técnico vai dizer-lhe o que fazer a seguir.',
  ],
  'excused.visit': [
    '{from}: a sua falta de {when} foi aceite. Não vamos a sua casa. O seu técnico vai dizer-lhe o que fazer a seguir.',
  ],
  'restored.meeting': [
    '{from}: afinal a sua marcação mantém-se: {when}, {place}. Tem de vir. Responda OK, ou escreva-nos.',
  ],
  'restored.call': ['{from}: afinal a sua marcação mantém-se: {when}. Tem de atender. Responda OK, ou escreva-nos.'],
  'restored.visit': [
    '{from}: afinal a sua marcação mantém-se: {when}. Tem de nos receber. Responda OK, ou escreva-nos.',
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
  'missed.visit': ['Fomos a sua casa {when} e não nos encontrámos. {contact}'],

  'confirmed.meeting': [
    'Fica anotado, obrigado. Marcação: {when}, {place}. Algum problema? Escreva-nos.',
    'Fica anotado, obrigado. Marcação: {when}, {place}.',
  ],
  'confirmed.bring': [
    'Fica anotado, obrigado. Marcação: {when}, {place}. Traga: {documents}. Algum problema? Escreva-nos.',
    'Fica anotado, obrigado. Marcação: {when}, {place}. Traga: {documents}.',
  ],
  'confirmed.atHome': ['Fica anotado, obrigado. {appointment} Algum problema? Escreva-nos.'],
  confirmedAll: ['Fica anotado, obrigado: {appointments}. Algum problema? Escreva-nos.'],
  allStand: ['As suas marcações: {appointments}. Dúvidas sobre alguma? Escreva o dia.'],
  toldByAnother: [
    'Obrigado por avisar. Passámos a mensagem ao técnico. Enquanto não houver resposta, nada muda: a marcação mantém-se.',
  ],
  restPassedOn: ['O resto da sua mensagem vai ser lido por uma pessoa no horário de atendimento.'],
  whichAppointment: ['De que marcação fala?\n{choices}\nResponda {numbers}'],
  'askConfirmation.meeting': ['A sua marcação é {when}, {place}. Está bem para si? Responda OK, ou escreva-nos.'],
  'askConfirmation.atHome': ['{appointment} Está bem para si? Responda OK, ou escreva-nos.'],
  slotsOffered: [
    'A sua marcação de {when} mantém-se enquanto nada mudar. Outras opções:\n{choices}\nResponda {numbers} ou OUTRO',
    'A sua marcação de {brief} mantém-se enquanto nada mudar. Outras opções:\n{choices}\nResponda {numbers} ou OUTRO',
    'A sua marcação ({brief}) mantém-se. Outras opções:\n{choices}\nResponda {numbers} ou OUTRO',
  ],
  slotTaken: [
    'Essa hora já não está livre. A sua marcação mantém-se. Outras opções:\n{choices}\nResponda {numbers} ou OUTRO',
  ],
  'freedHour.meeting': [
    '{from}: ficou livre {free}. Prefere vir nessa hora, em vez de {when}? Responda OK. Se não, nada muda.',
  ],
  'freedHour.call': [
    '{from}: ficou livre {free}. Ligamos-lhe nessa hora, em vez de {when}? Responda OK. Se não, nada muda.',
  ],
  freedHourAsked: ['Quer {free} em vez de {when}? Responda OK para mudar. Se não, nada muda.'],
  freedHourDeclined: ['Fica anotado. {standing}'],
  freedHourTaken: ['Essa hora já não está livre: {free}. {standing}'],
  'changed.meeting': ['Alterado: {when}, {place}. A marcação anterior foi anulada.'],
  'changed.atHome': ['Alterado: {when}. A marcação anterior foi anulada.'],
  moveAsked: ['Passámos o pedido ao seu técnico. {untilAnswered}'],
  tooLateToMove: ['É tarde para mudar por SMS. Avisamos o seu técnico. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'Esta marcação não se muda por SMS. {registry} Se não lhe responderem, venha {when}, {place}.',
    'Esta marcação não se muda por SMS. {registry} Se não lhe responderem, venha {when}.',
  ],
  'grave.hospital': ['As melhoras. Passámos a mensagem ao seu técnico. {meanwhile}'],
  'grave.custody': ['Obrigado por avisar. Passámos a mensagem ao seu técnico. {meanwhile}'],
  'grave.grief': ['Os nossos sentimentos. Avisámos o seu técnico. {meanwhile}'],
  'grave.refusal': ['Recebemos a sua mensagem e passámo-la ao seu técnico. {meanwhile}'],
  'grave.movedAway': ['Obrigado por avisar. Passámos a mensagem ao seu técnico. {meanwhile}'],
  'grave.alreadyMissed': ['Obrigado por avisar. Passámos a mensagem ao seu técnico. {meanwhile}'],
  'late.soon': ['Fica anotado {minutes}: avisamos o seu técnico. {appointment}'],
  'late.read': ['Fica anotado {minutes}: o seu técnico vai ler. {appointment}'],
  'late.today': ['A sua marcação é às {hour}, {place}: venha assim que puder.'],
  'when.asks': ['{appointment} Responda OK se está bem, ou escreva-nos.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['A morada é: {place}. {directions} A sua marcação: {when}.'],
  'where.atHome': ['Não tem de se deslocar. {appointment}'],
  who: ['Vai falar com {agent} ({sender}). {appointment}'],
  documents: ['{papers} A sua marcação: {when}, {place}.', '{papers} A sua marcação: {when}.'],
  'facts.meeting': ['Marcação: {when}, {place}{whom}.'],
  'facts.call': ['Vamos ligar-lhe {when}{whom}.'],
  'facts.visit': ['Vamos a sua casa {when}{whom}.'],
  'facts.asks': ['{facts} {directions} {papers} Responda OK, ou escreva-nos.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nResponda MAIS (o resto) ou um número (detalhes).'],
  'obligations.end': ['{lines}\nResponda um número para os detalhes. Pode haver outras: pergunte ao seu técnico.'],
  'obligation.more': ['{said} Responda MAIS ou outro número.', '{said}'],
  'allCount.more': [
    'Passámos a pergunta ao seu técnico. Todas as obrigações da lista contam. Responda um número (detalhes) ou MAIS (o resto).',
  ],
  'allCount.end': [
    'Passámos a pergunta ao seu técnico. Todas as obrigações da lista contam. Responda um número para os detalhes.',
  ],
  askBefore: [
    'Aqui não podemos dizer nem sim nem não. Passámos a pergunta ao seu técnico: espere pela resposta. {standing}',
    'Aqui não podemos dizer nem sim nem não. Passámos a pergunta ao seu técnico: espere pela resposta.',
  ],
  nothingComing: [
    'Não vemos nenhuma marcação para si. Se recebeu uma convocatória, venha. Alguma pergunta? Escreva-nos.',
  ],
  'handedOver.coming': ['Passámos a mensagem ao seu técnico. {untilAnswered}'],
  'handedOver.nothing': ['Passámos a sua mensagem ao seu técnico.'],
  readLater: ['Recebemos a sua mensagem: vai ser lida no horário de atendimento. {standing}'],
  'passedOn.coming': ['Recebemos a sua mensagem: vai ser lida no horário de atendimento. {standing}'],
  'passedOn.nothing': [
    'Recebemos a sua mensagem: vai ser lida no horário de atendimento. Se precisar de ajuda, responda AJUDA.',
  ],
  readToo: [
    'Também recebemos esta mensagem. Tudo o que escreve aqui é lido no horário de atendimento. Urgência: 15 ou 17.',
  ],
  declineNoted: ['Fica anotado. Avisámos o seu técnico. {untilAnswered}'],
  stillNear: ['Recebemos a sua mensagem: vai ser lida no horário de atendimento. {near}'],
  notedNear: ['Fica anotado: uma pessoa vai ler no horário de atendimento. {near}'],
  thanksNear: ['Nós é que agradecemos. Passámos a sua mensagem. {near}'],
  requestNoted: ['Também anotámos o seu pedido: uma pessoa vai ler no horário de atendimento.'],
  pictureNotRead: [
    'Aqui não conseguimos ver fotos. Traga o documento à sua marcação, ou pergunte ao seu técnico como o enviar.',
  ],
  offerHelp: [
    'Escreve-lhe {sender}. Se algo não está bem, conte-nos: uma pessoa lê as suas mensagens no horário de atendimento.',
  ],
  documentNoted: ['Fica anotado. Avisamos o seu técnico, que vai verificar. Guarde uma cópia. {standing}'],
  phoneNoted: ['Obrigado por avisar. O número não se muda por SMS: avisámos o seu técnico. {standing}'],
  callbackNoted: ['Passámos o pedido ao seu técnico. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Passámos a sua mensagem: aqui não sabemos responder. Ainda pode escolher: responda {numbers} ou OUTRO. {standing}',
  ],
  'listOpen.other': ['Passámos a sua mensagem: aqui não sabemos responder. Ainda pode escolher: responda {numbers}.'],
  wishPassedOn: [
    'Não temos outra hora para propor: passámos o pedido. Ainda pode escolher: responda {numbers} ou OUTRO. {standing}',
  ],
  listNumbers: ['É o número da lista, não a data. Responda {numbers} ou OUTRO.'],
  'notUnderstood.come': [
    'Passámos a sua mensagem: aqui não sabemos responder. {standing} Responda OK se vem, NÃO se não vem, ou AJUDA.',
  ],
  'notUnderstood.fine': [
    'Passámos a sua mensagem: aqui não sabemos responder. {standing} Responda OK se está bem, NÃO se não está, ou AJUDA.',
  ],
  'notUnderstood.confirmed': [
    'Passámos a sua mensagem: aqui não sabemos responder. {standing} Precisa de ajuda? Responda AJUDA.',
  ],
  notUnderstoodAmong: [
    'Passámos a sua mensagem: aqui não sabemos responder. As suas marcações mantêm-se: {appointments}. Responda OK, NÃO ou AJUDA.',
    'Passámos a sua mensagem: aqui não sabemos responder. As suas marcações mantêm-se: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('Não pode vir {when}'),
  'askWhether.decline.call': doubted('Não pode atender a nossa chamada {when}'),
  'askWhether.decline.visit': doubted('Não pode receber-nos em casa {when}'),
  'askWhether.late.meeting': doubted('Vai chegar tarde à sua marcação de {when}'),
  'askWhether.late.call': doubted('Vai atender tarde a nossa chamada de {when}'),
  'askWhether.late.visit': doubted('Vai chegar tarde à nossa visita de {when}'),
  'askWhether.reschedule.meeting': doubted('Quer outra hora para a sua marcação de {when}'),
  'askWhether.reschedule.call': doubted('Quer outra hora para a chamada de {when}'),
  'askWhether.reschedule.visit': doubted('Quer outra hora para a visita de {when}'),
  askStop: ['Não quer mais SMS? Responda STOP. Se não, nada muda. Uma pessoa vai ler a sua mensagem.'],
  askWrongNumber: [
    'Não é o número certo? Responda NÚMERO ERRADO. Se não, nada muda. Uma pessoa vai ler a sua mensagem.',
  ],
  help: [
    'Escreve-lhe {sender}. Responda OK se está bem, NÃO se não pode, ou pergunte: QUANDO, ONDE, QUEM. Uma pessoa lê o que escreve. STOP: mais nenhum SMS.',
  ],
  automatic: [
    'Estas respostas são automáticas. Uma pessoa de {sender} lê as suas mensagens no horário de atendimento.',
  ],
  notToday: ['Não é hoje. {appointment} Algum problema? Escreva-nos.'],
  thanks: ['De nada.'],
  greeting: ['Bom dia, responde-lhe {sender}. Escreva a sua pergunta, ou AJUDA.'],
  optedOut: [
    'Não vai receber mais SMS. As suas marcações continuam obrigatórias. Para os voltar a receber, responda START.',
  ],
  optedOutAlone: [
    'Está feito: mais nenhum SMS para esta pessoa. As marcações dela continuam obrigatórias. Para os voltar a receber, responda START.',
  ],
  askWhoseStop: [
    'Mais nenhum SMS para uma pessoa, ou para todo este número? Para uma pessoa: responda o nome. Para todas: STOP. Por agora nada muda.',
  ],
  optedIn: ['Fica anotado: vai receber de novo os nossos SMS. Para não os receber mais, responda STOP.'],
  optedInAlone: ['Está feito: os SMS recomeçam para esta pessoa. Para não os receber mais, responda STOP.'],
  askWhoseStart: [
    'Voltar a receber SMS para uma pessoa, ou para todo este número? Para uma pessoa: responda o nome. Para todas: START.',
  ],
  wrongNumber: ['Obrigado por avisar. Este número não vai receber mais mensagens. Desculpe o incómodo.'],
  stillWrongNumber: [
    'Passámos a sua mensagem a {sender}: uma pessoa vai ler. Até lá, não enviamos nenhum aviso para este número.',
  ],
  languageChanged: ['Agora escrevemos-lhe em português. / Nous écrivons en portugais. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'A sua vida importa. Em perigo agora: ligue 15, ou 114 por SMS. Para falar: 3114, grátis, dia e noite. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerAnother: [
    'Faz bem em dizer. Urgência: 15 ou 17, ou 114 por SMS. O 3114 também orienta a família, dia e noite. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerVictim: [
    'Em perigo: ligue 17 ou escreva ao 114. Violência: 3919. Criança: 119. Grátis. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerMedical: [
    'Urgência: ligue já 15 ou 112, ou escreva ao 114 por SMS. Grátis, dia e noite: dizem-lhe o que fazer. O SPIP foi avisado mas não lê de noite.',
  ],
  dangerSelfByDay: [
    'A sua vida importa. Em perigo agora: ligue 15, ou 114 por SMS. Para falar: 3114, grátis, dia e noite. O SPIP foi avisado e vai ligar-lhe.',
  ],
  dangerAnotherByDay: [
    'Faz bem em dizer. Urgência: 15 ou 17, ou 114 por SMS. O 3114 também orienta a família, dia e noite. O SPIP foi avisado e vai ligar-lhe.',
  ],
  dangerVictimByDay: [
    'Em perigo: ligue 17 ou escreva ao 114. Violência: 3919. Criança: 119. Grátis. O SPIP foi avisado e lê as suas mensagens.',
  ],
  dangerMedicalByDay: [
    'Urgência: ligue já 15 ou 112, ou escreva ao 114 por SMS. Grátis, dia e noite: dizem-lhe o que fazer. O SPIP foi avisado e lê as suas mensagens.',
  ],
  dangerThreat: ['Passámos a sua mensagem ao SPIP. Se alguém está em perigo: ligue 17.'],
  optedOutControlled: [
    'Não vai receber mais SMS. As suas marcações continuam obrigatórias. Para qualquer urgência: 17, ou 114 por SMS, dia e noite.',
  ],
  dangerControlled: ['Fica anotado. Para qualquer urgência: 17, ou 114 por SMS. Grátis, dia e noite.'],
  stranger: [
    'Bom dia, responde-lhe {sender}. Não conhecemos o seu número. Uma pessoa vai ler a sua mensagem. Urgência: 15 ou 17.',
  ],
  sharedNumber: ['Passámos a sua mensagem a {sender}. Uma pessoa vai ler. Se tem marcação, tem de ir na mesma.'],
  'whichPerson.one': ['É para {firstName}? Responda {firstName}. Se não, uma pessoa vai ler a sua mensagem.'],
  'whichPerson.several': ['É {people}? Responda com o nome.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('ligo-lhe hoje. Mantenha o telefone ligado.'),
  'ready.callMe': [
    ...signed('ligue-me quanto antes para {phone}.'),
    ...signed('preciso de falar consigo. Responda aqui: a que horas lhe posso ligar?'),
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
