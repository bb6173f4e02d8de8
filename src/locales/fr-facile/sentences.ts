import type { Sentences } from '../locale.ts'

/**
 * French for who reads with difficulty: ten words a sentence at most, one idea in each, everyday words, no day or date shortened. Said so, a list
 * of three moments takes two segments with usual values; all else that takes one in French takes one here.
 */
export const sentences: Sentences = {
  fromFor: ['{sender} pour {firstName}'],
  addressed: ['Pour {firstName}. {said}'],
  'soon.today': ["C'est aujourd'hui, {when}"],
  'soon.tomorrow': ["C'est demain, {when}"],
  'soon.later': ['Vous avez rendez-vous {when}'],
  invitation: ['Répondez OUI. Un problème ? Écrivez ici.', 'Répondez OUI, ou écrivez.'],
  'journey.usual': ['Prévoyez votre trajet.'],
  'journey.other': ['Notez quand partir.'],
  contact: [
    "Appelez vite le {phone}. Dites ce qui s'est passé. {sender}",
    "Répondez vite ici. Dites ce qui s'est passé. {sender}",
  ],
  'appointment.meeting': ['Vous avez rendez-vous {when}. Adresse: {place}.'],
  'appointment.brief': ['{when}. Adresse: {place}.'],
  'appointment.call': ['Nous vous appelons {when}.'],
  'appointment.visit': ["Nous venons {when}. C'est chez vous."],
  'standing.meeting': ['Votre rendez-vous reste {when}. Adresse: {place}.', 'Votre rendez-vous reste {when}.'],
  'standing.call': ['Nous vous appelons {when}.'],
  'standing.visit': ["Nous venons {when}. C'est chez vous."],
  'untilAnswered.meeting': ['Sans réponse, venez {when}. Adresse: {place}.', 'Sans réponse, venez {when}.'],
  'untilAnswered.call': ['Sans réponse, décrochez {when}.'],
  'untilAnswered.visit': ['Sans réponse, recevez-nous {when}.'],
  meanwhile: ['Votre rendez-vous reste {when}. Adresse: {place}.', 'Votre rendez-vous reste {when}.'],
  withAgent: ["{when}. C'est avec {agent}"],
  callUs: ['Appelez le {phone}.'],
  youMayCall: ['Vous pouvez aussi appeler le {phone}.'],
  near: ['Urgence: 15 ou 17. Besoin de parler: 3114, gratuit, jour et nuit.'],
  minutes: ['({minutes} minutes)'],
  whom: ["C'est avec {agent}."],
  forOne: ['pour {firstName}'],
  'papers.some': ['Apportez: {documents}.'],
  'papers.none': ["Prenez une pièce d'identité. Rien d'autre n'est demandé."],
  'papers.ready': ['Gardez près de vous: {documents}.'],
  'papers.nothing': ["Rien n'est demandé."],
  'registry.contact': ['Écrivez au greffe du tribunal: {contact}. Donnez aussi une preuve.'],
  'registry.plain': ['Écrivez au greffe du tribunal. Donnez aussi une preuve.'],
  'kind.call': ['au téléphone'],
  'kind.visit': ['chez vous'],
  'agent.another': ['un autre agent'],
  'agent.unknown': ['la personne qui vous suit'],
  noJourney: ['Pas de trajet.'],
  'obligations.general': ['Demandé à tous:'],
  'obligations.own': ['En plus, pour vous:'],
  'obligations.none': ["C'est la fin de la liste."],
  'obligation.dueOn': ['Avant le {date}.'],
  'obligation.bring': ['Apportez: {proof}'],

  welcome: [
    'Bonjour, ici le {sender}. Nos SMS rappellent vos rendez-vous. Répondez OUI ou NON, ou écrivez. Une personne lit aux heures de bureau. Plus aucun SMS: STOP.',
    'Ici le {sender}. Nos SMS rappellent vos rendez-vous. Répondez OUI ou NON, ou écrivez. Une personne lit aux heures de bureau. Plus aucun SMS: STOP.',
  ],
  'summons.meeting': ['{from}. Vous avez rendez-vous {when}. Adresse: {place}. Vous devez venir. {invitation}'],
  'summons.work': ['{from}. On vous attend {when}. Adresse: {place}. Vous devez venir. {invitation}'],
  'summons.call': ['{from}. Nous vous appelons {when}. Vous devez prendre notre appel. {invitation}'],
  'summons.visit': ["{from}. Nous venons {when}. C'est chez vous. Vous devez nous recevoir. {invitation}"],
  'reminder.none.meeting': ['Rappel {from}. {soon}. Adresse: {place}. {journey} {invitation}'],
  'reminder.none.call': ['Rappel {from}. {soon}. Nous vous appelons. Gardez votre téléphone allumé. {invitation}'],
  'reminder.none.visit': ['Rappel {from}. {soon}. Nous venons chez vous. {invitation}'],
  'reminder.confirmed.meeting': ['Rappel {from}. {soon}. Adresse: {place}. {journey} Un problème ? Écrivez ici.'],
  'reminder.confirmed.call': [
    'Rappel {from}. {soon}. Nous vous appelons. Gardez votre téléphone allumé. Un problème ? Écrivez ici.',
  ],
  'reminder.confirmed.visit': ['Rappel {from}. {soon}. Nous venons chez vous. Un problème ? Écrivez ici.'],
  'reminder.declined.meeting': [
    'Rappel {from}. {soon}. Adresse: {place}. Le rendez-vous ne change pas. Vous devez venir. Un problème ? Écrivez ici.',
    'Rappel {from}. {soon}. Adresse: {place}. Vous devez venir. Un problème ? Écrivez ici.',
  ],
  'reminder.declined.call': [
    'Rappel {from}. {soon}. Le rendez-vous ne change pas. Vous devez prendre notre appel. Un problème ? Écrivez ici.',
    'Rappel {from}. {soon}. Vous devez prendre notre appel. Un problème ? Écrivez ici.',
  ],
  'reminder.declined.visit': [
    'Rappel {from}. {soon}. Le rendez-vous ne change pas. Vous devez nous recevoir. Un problème ? Écrivez ici.',
    'Rappel {from}. {soon}. Vous devez nous recevoir. Un problème ? Écrivez ici.',
  ],
  'reminder.moveAsked.meeting': [
    "Rappel {from}. {soon}. Adresse: {place}. Le changement n'est pas encore décidé. Sans réponse, venez. Un problème ? Écrivez ici.",
    'Rappel {from}. {soon}. Adresse: {place}. Sans réponse, venez. Un problème ? Écrivez ici.',
  ],
  'reminder.moveAsked.call': [
    "Rappel {from}. {soon}. Le changement n'est pas encore décidé. Sans réponse, décrochez. Un problème ? Écrivez ici.",
    'Rappel {from}. {soon}. Sans réponse, décrochez. Un problème ? Écrivez ici.',
  ],
  'reminder.moveAsked.visit': [
    "Rappel {from}. {soon}. Le changement n'est pas encore décidé. Sans réponse, recevez-nous. Un problème ? Écrivez ici.",
    'Rappel {from}. {soon}. Sans réponse, recevez-nous. Un problème ? Écrivez ici.',
  ],
  'moved.meeting': [
    '{from}. Votre rendez-vous a changé. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
    '{from}. Rendez-vous changé. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
  ],
  'moved.call': ['{from}. Votre rendez-vous a changé. Nous vous appelons {when}. Répondez OUI, ou écrivez.'],
  'moved.visit': ["{from}. Votre rendez-vous a changé. Nous venons {when}. C'est chez vous. Répondez OUI, ou écrivez."],
  'movedFrom.meeting': [
    '{from}. Votre rendez-vous a changé. Ne venez plus {was}. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
    '{from}. Votre rendez-vous du {wasDay} a changé. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
    '{from}. Rendez-vous du {wasDay} changé. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
  ],
  'movedFrom.call': [
    "{from}. Votre rendez-vous a changé. Pas d'appel {was}. Nous vous appelons {when}. Répondez OUI, ou écrivez.",
    '{from}. Votre rendez-vous du {wasDay} a changé. Nous vous appelons {when}. Répondez OUI, ou écrivez.',
  ],
  'movedFrom.visit': [
    "{from}. Votre rendez-vous a changé. Pas de visite {was}. Nous venons {when}. C'est chez vous. Répondez OUI, ou écrivez.",
    "{from}. Votre rendez-vous du {wasDay} a changé. Nous venons {when}. C'est chez vous. Répondez OUI, ou écrivez.",
    "{from}. Rendez-vous du {wasDay} changé. Nous venons {when}. C'est chez vous. Répondez OUI, ou écrivez.",
  ],
  'cancelled.meeting': [
    '{from}. Votre rendez-vous est annulé. Ne venez pas {when}. Si une autre date est fixée, vous aurez un SMS. Une question ? Écrivez ici.',
    '{from}. Votre rendez-vous est annulé. Ne venez pas {when}. Si une autre date est fixée, vous aurez un SMS.',
    '{from}. Votre rendez-vous est annulé. Ne venez pas {when}.',
  ],
  'cancelled.call': [
    "{from}. Votre rendez-vous est annulé. Pas d'appel {when}. Si une autre date est fixée, vous aurez un SMS. Une question ? Écrivez ici.",
    "{from}. Votre rendez-vous est annulé. Pas d'appel {when}. Si une autre date est fixée, vous aurez un SMS.",
    "{from}. Votre rendez-vous est annulé. Pas d'appel {when}.",
  ],
  'cancelled.visit': [
    '{from}. Votre rendez-vous est annulé. Pas de visite {when}. Si une autre date est fixée, vous aurez un SMS. Une question ? Écrivez ici.',
    '{from}. Votre rendez-vous est annulé. Pas de visite {when}. Si une autre date est fixée, vous aurez un SMS.',
    '{from}. Votre rendez-vous est annulé. Pas de visite {when}.',
  ],
  'excused.meeting': ['{from}. Votre absence est acceptée. Ne venez pas {when}. Votre conseiller vous dira la suite.'],
  'excused.call': ["{from}. Votre absence est acceptée. Pas d'appel {when}. Votre conseiller vous dira la suite."],
  'excused.visit': ['{from}. Votre absence est acceptée. Pas de visite {when}. Votre conseiller vous dira la suite.'],
  'restored.meeting': [
    '{from}. Votre rendez-vous aura bien lieu. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
    '{from}. Le rendez-vous aura lieu. Venez {when}. Adresse: {place}. Répondez OUI, ou écrivez.',
  ],
  'restored.call': ['{from}. Votre rendez-vous aura bien lieu. Nous vous appelons {when}. Répondez OUI, ou écrivez.'],
  'restored.visit': [
    "{from}. Votre rendez-vous aura bien lieu. Nous venons {when}. C'est chez vous. Répondez OUI, ou écrivez.",
  ],
  'moveRefused.meeting': [
    "{from}. Le changement n'est pas possible. Votre rendez-vous reste {when}. Adresse: {place}. Vous devez venir.",
    "{from}. Le changement n'est pas possible. Venez {when}. Adresse: {place}.",
  ],
  'moveRefused.call': [
    "{from}. Le changement n'est pas possible. Nous vous appelons {when}. Vous devez prendre notre appel.",
  ],
  'moveRefused.visit': ["{from}. Le changement n'est pas possible. Nous venons {when}. Vous devez nous recevoir."],
  'missed.meeting': ['Nous vous attendions {when}. {contact}'],
  'missed.call': ["Nous avons appelé {when}. Nous n'avons pas pu vous parler. {contact}"],
  'missed.visit': ["Nous sommes passés {when}. Nous n'avons pas pu vous voir. {contact}"],

  'confirmed.meeting': [
    "C'est noté, merci. Rendez-vous {when}. Adresse: {place}. Un problème ? Écrivez ici.",
    "C'est noté, merci. Rendez-vous {when}. Adresse: {place}.",
  ],
  'confirmed.bring': [
    "C'est noté, merci. Rendez-vous {when}. Adresse: {place}. Apportez: {documents}. Un problème ? Écrivez ici.",
    "C'est noté, merci. Rendez-vous {when}. Adresse: {place}. Apportez: {documents}.",
  ],
  'confirmed.atHome': ["C'est noté, merci. {appointment} Un problème ? Écrivez ici."],
  confirmedAll: ["C'est noté, merci:\n{appointments}\nUn problème ? Écrivez ici."],
  allStand: ['Vos rendez-vous:\n{appointments}\nUne question ? Écrivez le jour.'],
  toldByAnother: ["Merci de l'avoir dit. Je le dis à son conseiller. Sans réponse de sa part, rien ne change."],
  restPassedOn: ['Une personne lira le reste aux heures de bureau.'],
  whichAppointment: ['De quel rendez-vous parlez-vous ?\n{choices}\nRépondez {numbers}'],
  'askConfirmation.meeting': [
    "Votre rendez-vous est {when}. Adresse: {place}. C'est bon pour vous ? Répondez OUI, ou écrivez.",
  ],
  'askConfirmation.atHome': ["{appointment} C'est bon pour vous ? Répondez OUI, ou écrivez."],
  slotsOffered: [
    'Votre rendez-vous reste {when}. Vous pouvez changer:\n{choices}\nRépondez {numbers} ou AUTRE',
    'Votre rendez-vous reste {brief}.\n{choices}\nPour changer, répondez {numbers} ou AUTRE',
  ],
  slotTaken: [
    'Ce moment est déjà pris. Votre rendez-vous ne change pas. Autres moments:\n{choices}\nRépondez {numbers} ou AUTRE',
    'Ce moment est déjà pris. Autres moments:\n{choices}\nRépondez {numbers} ou AUTRE',
  ],
  'freedHour.meeting': [
    '{from}. Une place est libre. Ce sera {free}. Pour changer, répondez OUI. Sinon, rien ne change. Venez {when}.',
  ],
  'freedHour.call': [
    "{from}. Nous pouvons changer l'appel. Ce sera {free}. Répondez OUI. Sinon, rien ne change. Décrochez {when}.",
  ],
  freedHourAsked: ["Vous voulez changer ? Ce sera {free}. Répondez OUI. Sinon, rien ne change. C'est {when}."],
  freedHourDeclined: ["C'est noté. {standing}"],
  freedHourTaken: ["Ce moment n'est plus libre. C'était {free}. {standing}"],
  'changed.meeting': ["C'est changé. Venez {when}. Adresse: {place}. L'ancien rendez-vous est annulé."],
  'changed.atHome': ["C'est changé. Rendez-vous {when}. L'ancien rendez-vous est annulé."],
  moveAsked: ['Je donne votre demande à votre conseiller. {untilAnswered}'],
  tooLateToMove: ['Il est trop tard pour changer par SMS. Je préviens votre conseiller. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'Vous ne pouvez pas changer par SMS. {registry} Sans réponse, venez {when}. Adresse: {place}.',
    'Vous ne pouvez pas changer par SMS. {registry} Sans réponse, venez {when}.',
  ],
  'grave.hospital': ['Prenez soin de vous. Je le dis à votre conseiller. {meanwhile}'],
  'grave.custody': ["Merci de l'avoir dit. Je le dis à votre conseiller. {meanwhile}"],
  'grave.grief': ['Nos pensées sont avec vous. Je le dis à votre conseiller. {meanwhile}'],
  'grave.refusal': ["J'ai bien lu votre message. Je le dis à votre conseiller. {meanwhile}"],
  'grave.movedAway': ["Merci de l'avoir dit. Je le dis à votre conseiller. {meanwhile}"],
  'grave.alreadyMissed': ["Merci de l'avoir dit. Je le dis à votre conseiller. {meanwhile}"],
  'late.soon': ["C'est noté {minutes}. Je préviens votre conseiller. {appointment}"],
  'late.read': ["C'est noté {minutes}. Votre conseiller le lira. {appointment}"],
  'late.today': ['Rendez-vous à {hour}. Adresse: {place}. Venez dès que vous pouvez.'],
  'when.asks': ["{appointment} C'est bon ? Répondez OUI, ou écrivez."],
  'when.plain': ['{appointment}'],
  'where.meeting': ['Adresse: {place}. {directions} Vous avez rendez-vous {when}.'],
  'where.atHome': ['Pas de trajet. {appointment}'],
  who: ["C'est avec {agent} ({sender}). {appointment}"],
  documents: ['{papers} Rendez-vous {when}. Adresse: {place}.', '{papers} Rendez-vous {when}.'],
  'facts.meeting': ['Vous avez rendez-vous {when}. Adresse: {place}. {whom}'],
  'facts.call': ['Nous vous appelons {when}. {whom}'],
  'facts.visit': ["Nous venons {when}. C'est chez vous. {whom}"],
  'facts.asks': ['{facts} {directions} {papers} Répondez OUI, ou écrivez.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nRépondez SUITE, ou un numéro.'],
  'obligations.end': ["{lines}\nRépondez un numéro. Il peut y en avoir d'autres. Demandez à votre conseiller."],
  'obligation.more': ['{said} Répondez SUITE, ou un autre numéro.', '{said}'],
  'allCount.more': [
    'Toutes les obligations comptent. Je donne votre question à votre conseiller. Pour le détail, répondez un numéro. Pour les autres, répondez SUITE.',
  ],
  'allCount.end': [
    'Toutes les obligations comptent. Je donne votre question à votre conseiller. Pour le détail, répondez un numéro.',
  ],
  askBefore: [
    'Je ne peux dire ni oui ni non. Je donne votre question à votre conseiller. Attendez sa réponse. {standing}',
    'Je ne peux dire ni oui ni non. Je donne votre question à votre conseiller. Attendez sa réponse.',
  ],
  nothingComing: [
    "Je n'ai pas de rendez-vous noté pour vous. Une convocation vous dit de venir ? Venez. Une question ? Écrivez ici.",
  ],
  'handedOver.coming': ['Je donne votre message à votre conseiller. {untilAnswered}'],
  'handedOver.nothing': ['Je donne votre message à votre conseiller.'],
  readLater: ['Une personne lira votre message aux heures de bureau. {standing}'],
  'passedOn.coming': ['Une personne lira votre message aux heures de bureau. {standing}'],
  'passedOn.nothing': ["Une personne lira votre message aux heures de bureau. Pour de l'aide, répondez AIDE."],
  readToo: ['Ce message aussi sera lu. Tout est lu aux heures de bureau. Une urgence: 15 ou 17.'],
  declineNoted: ["C'est noté. Je le dis à votre conseiller. {untilAnswered}"],
  stillNear: ['Une personne lira votre message aux heures de bureau. {near}'],
  notedNear: ["C'est noté. Une personne le lira aux heures de bureau. {near}"],
  thanksNear: ["Merci à vous. C'est transmis. {near}"],
  requestNoted: ['Votre demande est notée aussi. Une personne la lira aux heures de bureau.'],
  pictureNotRead: [
    'Les photos ne sont pas lues ici. Apportez le document à votre rendez-vous. Une question ? Demandez à votre conseiller.',
  ],
  offerHelp: ['Ici le {sender}. Un problème ? Écrivez-le. Une personne vous lit aux heures de bureau.'],
  documentNoted: ["C'est noté. Votre conseiller va vérifier. Gardez une copie. {standing}"],
  phoneNoted: [
    "Merci de l'avoir dit. Je ne change pas un numéro par SMS. Je le dis à votre conseiller. {standing}",
    "Merci de l'avoir dit. Je le dis à votre conseiller. Rien n'est changé. {standing}",
  ],
  callbackNoted: ['Je le dis à votre conseiller. {youMayCall} {standing}'],
  'listOpen.moments': ['Je transmets votre message. Vous pouvez encore répondre {numbers} ou AUTRE. {standing}'],
  'listOpen.other': ['Je transmets votre message. Vous pouvez encore répondre {numbers}.'],
  wishPassedOn: [
    "Je n'ai rien d'autre. Je le dis à votre conseiller. Vous pouvez encore répondre {numbers} ou AUTRE. {standing}",
  ],
  listNumbers: ["C'est le numéro de la liste. Ce n'est pas une date. Répondez {numbers} ou AUTRE."],
  'notUnderstood.come': [
    'Je ne sais pas répondre. Une personne lira. {standing} Vous venez ? Répondez OUI. Sinon, NON ou AIDE.',
  ],
  'notUnderstood.fine': [
    "Je ne sais pas répondre. Une personne lira. {standing} C'est bon ? Répondez OUI. Sinon, NON ou AIDE.",
  ],
  'notUnderstood.confirmed': ["Je ne sais pas répondre. Une personne lira. {standing} Besoin d'aide ? Répondez AIDE."],
  notUnderstoodAmong: [
    'Je ne sais pas répondre. Une personne lira. Vos rendez-vous:\n{appointments}\nRépondez OUI, NON ou AIDE.',
    'Je ne sais pas répondre. Une personne lira. Vos rendez-vous:\n{appointments}',
  ],
  'askWhether.decline.meeting': doubted('Rendez-vous {when}. Vous ne pouvez pas venir'),
  'askWhether.decline.call': doubted('Nous vous appelons {when}. Vous ne pourrez pas répondre'),
  'askWhether.decline.visit': doubted('Nous venons {when}. Vous ne pourrez pas nous recevoir'),
  'askWhether.late.meeting': doubted('Rendez-vous {when}. Vous serez en retard'),
  'askWhether.late.call': doubted('Nous vous appelons {when}. Vous serez en retard'),
  'askWhether.late.visit': doubted('Nous venons {when}. Vous serez en retard'),
  'askWhether.reschedule.meeting': doubted('Rendez-vous {when}. Vous voulez un autre moment'),
  'askWhether.reschedule.call': doubted('Nous vous appelons {when}. Vous voulez un autre moment'),
  'askWhether.reschedule.visit': doubted('Nous venons {when}. Vous voulez un autre moment'),
  askStop: ['Vous ne voulez plus de SMS ? Répondez STOP. Sinon, rien ne change. Une personne lira votre message.'],
  askWrongNumber: [
    "Ce n'est pas le bon numéro ? Répondez MAUVAIS NUMERO. Sinon, rien ne change. Une personne lira votre message.",
  ],
  help: [
    "Ici le {sender}. C'est bon: OUI. Vous ne pouvez pas: NON. Une question: écrivez quand, où, avec qui, documents ou obligations. Plus de SMS: STOP.",
  ],
  automatic: ['Ici, une machine répond. Une personne du {sender} lit aux heures de bureau.'],
  notToday: ["Ce n'est pas aujourd'hui. {appointment} Un problème ? Écrivez ici."],
  thanks: ['Avec plaisir.'],
  greeting: ['Bonjour, ici le {sender}. Écrivez votre question, ou AIDE.'],
  optedOut: ['Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires. Pour reprendre, répondez START.'],
  optedOutAlone: [
    "C'est fait. Plus de SMS pour cette personne. Ses rendez-vous restent obligatoires. Pour reprendre, répondez START.",
  ],
  askWhoseStop: [
    'Plus de SMS pour une personne ? Répondez son prénom. Plus de SMS pour tout le numéro ? Répondez STOP. Sinon, rien ne change.',
  ],
  optedIn: ["C'est noté. Vous recevrez de nouveau nos SMS. Pour ne plus les recevoir, répondez STOP."],
  optedInAlone: ["C'est fait. Les SMS reprennent pour cette personne. Pour ne plus les recevoir, répondez STOP."],
  askWhoseStart: ['Reprendre les SMS pour une personne ? Répondez son prénom. Pour tout le numéro ? Répondez START.'],
  wrongNumber: ["Merci de l'avoir dit. Ce numéro ne recevra plus de message. Excusez-nous."],
  stillWrongNumber: [
    'Votre message est transmis au {sender}. Une personne le lira. Aucun rappel ne part vers ce numéro.',
  ],
  languageChanged: ["C'est noté. Nous écrivons maintenant avec des mots simples. Pour revenir, répondez FRANÇAIS."],
  dangerSelf: [
    'Votre vie compte. En danger maintenant: appelez le 15, ou 114 par SMS. Pour parler: 3114, jour et nuit. Le SPIP est alerté. Il ne lit pas la nuit.',
  ],
  dangerAnother: [
    'Vous faites bien de le dire. Urgence: 15 ou 17, ou 114 par SMS. Conseils: 3114, jour et nuit. Le SPIP est alerté. Il ne lit pas la nuit.',
  ],
  dangerVictim: [
    'En danger: appelez le 17. Ou écrivez au 114. Violences: 3919. Enfant: 119. Gratuit. Le SPIP est alerté. Il ne lit pas la nuit.',
  ],
  dangerMedical: [
    "Urgence: appelez vite le 15 ou le 112. Ou écrivez au 114 par SMS. C'est gratuit. On vous guide. Le SPIP est alerté. Il ne lit pas la nuit.",
  ],
  dangerSelfByDay: [
    'Votre vie compte. En danger maintenant: appelez le 15, ou 114 par SMS. Pour parler: 3114, jour et nuit. Le SPIP est prévenu. Il va vous appeler.',
  ],
  dangerAnotherByDay: [
    'Vous faites bien de le dire. Urgence: 15 ou 17, ou 114 par SMS. Conseils: 3114, jour et nuit. Le SPIP est prévenu. Il va vous appeler.',
  ],
  dangerVictimByDay: [
    'En danger: appelez le 17. Ou écrivez au 114. Violences: 3919. Enfant: 119. Gratuit. Le SPIP est prévenu. Il vous lit.',
  ],
  dangerMedicalByDay: [
    "Urgence: appelez vite le 15 ou le 112. Ou écrivez au 114 par SMS. C'est gratuit. On vous guide. Le SPIP est prévenu. Il vous lit.",
  ],
  dangerThreat: ["Votre message est transmis. Quelqu'un est en danger ? Appelez le 17."],
  optedOutControlled: [
    'Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires. Pour toute urgence: 17, ou 114 par SMS. Jour et nuit.',
  ],
  dangerControlled: ["C'est noté. Pour toute urgence: 17, ou 114 par SMS. C'est gratuit, jour et nuit."],
  stranger: [
    'Bonjour, ici le {sender}. Nous ne connaissons pas votre numéro. Une personne lira votre message. Urgence: 15 ou 17.',
  ],
  sharedNumber: [
    "C'est transmis au {sender}. Une personne lira votre message. Un rendez-vous prévu reste obligatoire.",
  ],
  'whichPerson.one': ["C'est pour {firstName} ? Répondez {firstName}. Sinon, une personne lira votre message."],
  'whichPerson.several': ["C'est {people} ? Répondez par le prénom."],

  // What an agent chooses to send, signed.
  'ready.callToday': signed("Je vous appelle aujourd'hui. Gardez votre téléphone allumé."),
  'ready.callMe': [
    ...signed('Appelez-moi vite. Mon numéro: {phone}.'),
    ...signed('Je dois vous parler. À quelle heure vous appeler ? Répondez ici.'),
  ],
  'ready.answerBy': signed("J'ai lu votre message. Je vous réponds avant le {date}."),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}. Une personne traduira à votre rendez-vous. {appointment}',
    '{sender}. Une personne traduira à votre rendez-vous.',
  ],
  'ready.noted': signed("C'est noté. Merci."),
}

/** "C'est bien cela ?", since a bare NON to a negative question says either. */
function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, c'est bien cela ? Répondez OUI ou NON. Rien ne change encore.`
  return [`${asked} Une personne lira votre message.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}. ${said}`, `{sender}. ${said}`]
}
