import type { Sentences } from '../locale.ts'

/** GSM-7 letters only. "Votre conseiller" is the person who follows the file, whatever their title. */
export const sentences: Sentences = {
  fromFor: ['{sender} pour {firstName}'],
  addressed: ['Pour {firstName}. {said}'],
  'soon.today': ["c'est aujourd'hui, {when}"],
  'soon.tomorrow': ["c'est demain, {when}"],
  'soon.later': ['rendez-vous {when}'],
  invitation: ['Répondez OUI, ou écrivez ce qui pose problème.', 'Répondez OUI, ou écrivez.'],
  'journey.usual': ['Prévoyez votre trajet.'],
  'journey.other': ['Notez quand partir.'],
  // Without a number there is no "contactez le .": the person can always write here.
  contact: [
    "Appelez vite le {sender} et dites ce qui s'est passé: {phone}.",
    "Dites-nous vite ce qui s'est passé en répondant ici. {sender}",
  ],
  'appointment.meeting': ['Rendez-vous {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Nous vous appelons {when}.'],
  'appointment.visit': ['Nous passons chez vous {when}.'],
  'standing.meeting': ['Votre rendez-vous tient: {when}, {place}.', 'Votre rendez-vous tient: {when}.'],
  'standing.call': ['Nous vous appelons {when}, comme prévu.'],
  'standing.visit': ['Nous passons chez vous {when}, comme prévu.'],
  'untilAnswered.meeting': [
    "Tant qu'on ne vous a pas répondu, votre rendez-vous tient: venez {when}, {place}.",
    "Tant qu'on ne vous a pas répondu, votre rendez-vous tient: venez {when}.",
  ],
  'untilAnswered.call': ["Tant qu'on ne vous a pas répondu, notre appel tient: décrochez {when}."],
  'untilAnswered.visit': ["Tant qu'on ne vous a pas répondu, notre visite tient: recevez-nous {when}."],
  meanwhile: [
    'En attendant, votre rendez-vous reste prévu: {when}, {place}.',
    'En attendant, votre rendez-vous reste prévu: {when}.',
  ],
  withAgent: ['{when} avec {agent}'],
  callUs: ['Appelez le {phone}.'],
  youMayCall: ['Vous pouvez aussi appeler le {phone}.'],
  // After a danger, whatever else is said.
  near: ['Urgence: 15 ou 17. Besoin de parler: 3114, gratuit, jour et nuit.'],
  minutes: ['({minutes} min)'],
  whom: [', avec {agent}'],
  forOne: ['pour {firstName}'],
  'papers.some': ['Apportez: {documents}.'],
  'papers.none': ["Rien de particulier n'est demandé. Prenez une pièce d'identité."],
  'papers.ready': ['Gardez près de vous: {documents}.'],
  'papers.nothing': ["Rien de particulier n'est demandé."],
  'registry.contact': ['Écrivez au greffe avec un justificatif: {contact}.'],
  'registry.plain': ['Écrivez au greffe avec un justificatif.'],
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
    'Bonjour, ici le {sender}. Nos SMS rappellent vos rendez-vous. Répondez OUI, NON ou une question: une personne lit aux heures de bureau. Plus aucun SMS: STOP.',
    'Ici le {sender}. Nos SMS rappellent vos rendez-vous. Répondez OUI, NON ou écrivez: une personne lit aux heures de bureau. Plus aucun SMS: STOP.',
  ],
  'summons.meeting': ['{from}: vous avez rendez-vous {when}, {place}. Vous devez venir. {invitation}'],
  'summons.work': ['{from}: on vous attend {when}, {place}. Vous devez venir. {invitation}'],
  'summons.call': ['{from}: nous vous appelons {when}. Vous devez prendre notre appel. {invitation}'],
  'summons.visit': ['{from}: nous passons chez vous {when}. Vous devez nous recevoir. {invitation}'],
  'reminder.none.meeting': ['Rappel {from}: {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['Rappel {from}: {soon}. Nous vous appelons: gardez votre téléphone allumé. {invitation}'],
  'reminder.none.visit': ['Rappel {from}: {soon}. Nous passons chez vous. {invitation}'],
  'reminder.confirmed.meeting': ['Rappel {from}: {soon}, {place}. {journey} Un problème ? Écrivez ici.'],
  'reminder.confirmed.call': [
    'Rappel {from}: {soon}. Nous vous appelons: gardez votre téléphone allumé. Un problème ? Écrivez ici.',
  ],
  'reminder.confirmed.visit': ['Rappel {from}: {soon}. Nous passons chez vous. Un problème ? Écrivez ici.'],
  'reminder.declined.meeting': [
    'Rappel {from}: {soon}, {place}. Ce rendez-vous tient toujours. Vous devez venir. Un problème ? Écrivez ici.',
  ],
  'reminder.declined.call': [
    'Rappel {from}: {soon}. Ce rendez-vous tient toujours. Vous devez prendre notre appel. Un problème ? Écrivez ici.',
  ],
  'reminder.declined.visit': [
    'Rappel {from}: {soon}. Ce rendez-vous tient toujours. Vous devez nous recevoir. Un problème ? Écrivez ici.',
  ],
  'reminder.moveAsked.meeting': [
    "Rappel {from}: {soon}, {place}. Ce rendez-vous tient tant que rien n'est changé. Un problème ? Écrivez ici.",
  ],
  'reminder.moveAsked.call': [
    "Rappel {from}: {soon}. Ce rendez-vous tient tant que rien n'est changé. Un problème ? Écrivez ici.",
  ],
  'reminder.moveAsked.visit': [
    "Rappel {from}: {soon}. Ce rendez-vous tient tant que rien n'est changé. Un problème ? Écrivez ici.",
  ],
  'moved.meeting': ["{from}: votre rendez-vous a changé. C'est maintenant {when}, {place}. Répondez OUI, ou écrivez."],
  'moved.call': ["{from}: votre rendez-vous a changé. C'est maintenant {when}. Répondez OUI, ou écrivez."],
  'moved.visit': ["{from}: votre rendez-vous a changé. C'est maintenant {when}. Répondez OUI, ou écrivez."],
  'movedFrom.meeting': [
    '{from}: votre rendez-vous du {was} est déplacé au {when}, {place}. Répondez OUI, ou écrivez.',
    '{from}: votre rendez-vous du {wasDay} est déplacé au {when}, {place}. Répondez OUI, ou écrivez.',
  ],
  'movedFrom.call': [
    '{from}: votre rendez-vous du {was} est déplacé au {when}. Répondez OUI, ou écrivez.',
    '{from}: votre rendez-vous du {wasDay} est déplacé au {when}. Répondez OUI, ou écrivez.',
  ],
  'movedFrom.visit': [
    '{from}: votre rendez-vous du {was} est déplacé au {when}. Répondez OUI, ou écrivez.',
    '{from}: votre rendez-vous du {wasDay} est déplacé au {when}. Répondez OUI, ou écrivez.',
  ],
  'cancelled.meeting': [
    '{from}: votre rendez-vous du {when} est annulé. Ne venez pas. Si une autre date est fixée, un SMS vous le dira. Une question ? Écrivez ici.',
    '{from}: votre rendez-vous du {when} est annulé. Ne venez pas. Si une autre date est fixée, un SMS vous le dira.',
    '{from}: votre rendez-vous du {when} est annulé. Ne venez pas.',
  ],
  'cancelled.call': [
    '{from}: votre rendez-vous du {when} est annulé. Nous ne vous appellerons pas. Si une autre date est fixée, un SMS vous le dira. Une question ? Écrivez ici.',
    '{from}: votre rendez-vous du {when} est annulé. Nous ne vous appellerons pas. Si une autre date est fixée, un SMS vous le dira.',
    '{from}: votre rendez-vous du {when} est annulé. Nous ne vous appellerons pas.',
  ],
  'cancelled.visit': [
    '{from}: votre rendez-vous du {when} est annulé. Nous ne passerons pas. Si une autre date est fixée, un SMS vous le dira. Une question ? Écrivez ici.',
    '{from}: votre rendez-vous du {when} est annulé. Nous ne passerons pas. Si une autre date est fixée, un SMS vous le dira.',
    '{from}: votre rendez-vous du {when} est annulé. Nous ne passerons pas.',
  ],
  'excused.meeting': [
    '{from}: votre absence au rendez-vous du {when} est acceptée. Ne venez pas. Votre conseiller vous dira la suite.',
  ],
  'excused.call': [
    '{from}: votre absence au rendez-vous du {when} est acceptée. Nous ne vous appellerons pas. Votre conseiller vous dira la suite.',
  ],
  'excused.visit': [
    '{from}: votre absence au rendez-vous du {when} est acceptée. Nous ne passerons pas. Votre conseiller vous dira la suite.',
  ],
  'restored.meeting': [
    '{from}: votre rendez-vous est de nouveau prévu {when}, {place}. Vous devez venir. Répondez OUI, ou écrivez.',
  ],
  'restored.call': [
    '{from}: votre rendez-vous est de nouveau prévu {when}. Vous devez prendre notre appel. Répondez OUI, ou écrivez.',
  ],
  'restored.visit': [
    '{from}: votre rendez-vous est de nouveau prévu {when}. Vous devez nous recevoir. Répondez OUI, ou écrivez.',
  ],
  'moveRefused.meeting': [
    "{from}: le changement demandé n'est pas possible. Votre rendez-vous tient: {when}, {place}. Vous devez venir.",
  ],
  'moveRefused.call': [
    "{from}: le changement demandé n'est pas possible. Votre rendez-vous tient: {when}. Vous devez prendre notre appel.",
  ],
  'moveRefused.visit': [
    "{from}: le changement demandé n'est pas possible. Votre rendez-vous tient: {when}. Vous devez nous recevoir.",
  ],
  // No adjective that would make everybody a man, and no reproach.
  'missed.meeting': ['Nous vous attendions {when}. {contact}'],
  'missed.call': ["Nous n'avons pas pu vous parler au téléphone {when}. {contact}"],
  'missed.visit': ['Nous sommes passés chez vous {when}, sans vous voir. {contact}'],

  'confirmed.meeting': [
    "C'est noté, merci. Rendez-vous {when}, {place}. Un problème ? Écrivez ici.",
    "C'est noté, merci. Rendez-vous {when}, {place}.",
  ],
  'confirmed.bring': [
    "C'est noté, merci. Rendez-vous {when}, {place}. Apportez: {documents}. Un problème ? Écrivez ici.",
    "C'est noté, merci. Rendez-vous {when}, {place}. Apportez: {documents}.",
  ],
  'confirmed.atHome': ["C'est noté, merci. {appointment} Un problème ? Écrivez ici."],
  confirmedAll: ["C'est noté, merci, pour {appointments}. Un problème ? Écrivez ici."],
  allStand: ["Vos rendez-vous: {appointments}. Une question sur l'un d'eux ? Écrivez son jour."],
  toldByAnother: [
    "Merci de l'avoir dit, c'est transmis à son conseiller. Tant qu'il n'a pas répondu, rien ne change: le rendez-vous tient.",
  ],
  restPassedOn: ['Le reste de votre message est transmis: une personne le lira aux heures de bureau.'],
  whichAppointment: ['De quel rendez-vous parlez-vous ?\n{choices}\nRépondez {numbers}'],
  'askConfirmation.meeting': ["Votre rendez-vous est {when}, {place}. C'est bon pour vous ? Répondez OUI, ou écrivez."],
  'askConfirmation.atHome': ["{appointment} C'est bon pour vous ? Répondez OUI, ou écrivez."],
  slotsOffered: [
    "Votre rendez-vous du {when} tient tant que rien n'est changé. Autres moments possibles:\n{choices}\nRépondez {numbers} ou AUTRE",
    "Votre rendez-vous du {brief} tient tant que rien n'est changé. Autres moments:\n{choices}\nRépondez {numbers} ou AUTRE",
    'Votre rendez-vous ({brief}) tient. Autres moments:\n{choices}\nRépondez {numbers} ou AUTRE',
  ],
  slotTaken: [
    'Ce moment est déjà pris. Votre rendez-vous tient. Autres moments:\n{choices}\nRépondez {numbers} ou AUTRE',
  ],
  'freedHour.meeting': [
    "{from}: {free} s'est libéré. Pour venir à ce moment-là au lieu du {when}, répondez OUI. Sinon, rien ne change.",
    "{from}: {free} s'est libéré. Pour l'avoir au lieu du {when}, répondez OUI. Sinon, rien ne change.",
  ],
  'freedHour.call': [
    "{from}: {free} s'est libéré. Pour être appelé à ce moment-là au lieu du {when}, répondez OUI. Sinon, rien ne change.",
    "{from}: {free} s'est libéré. Un appel à ce moment-là au lieu du {when} ? Répondez OUI. Sinon, rien ne change.",
  ],
  freedHourAsked: ['Voulez-vous {free} au lieu du {when} ? Répondez OUI pour changer. Sinon, rien ne change.'],
  freedHourDeclined: ["C'est noté. {standing}"],
  freedHourTaken: ["Ce moment n'est plus libre: {free}. {standing}"],
  'changed.meeting': ["C'est changé: {when}, {place}. L'ancien rendez-vous est annulé."],
  'changed.atHome': ["C'est changé: {when}. L'ancien rendez-vous est annulé."],
  moveAsked: ['Je transmets votre demande à votre conseiller. {untilAnswered}'],
  tooLateToMove: ['Il est trop tard pour changer par SMS. Je préviens votre conseiller. {callUs} {untilAnswered}'],
  writeToRegistry: [
    "Ce rendez-vous ne se change pas par SMS. {registry} Tant que le greffe n'a pas répondu, venez {when}, {place}.",
    "Ce rendez-vous ne se change pas par SMS. {registry} Tant que le greffe n'a pas répondu, venez {when}.",
    'Ce rendez-vous ne se change pas par SMS. {registry} Sans réponse de sa part, venez {when}.',
    'Ce rendez-vous ne se change pas par SMS. {registry} Sans réponse, venez {when}.',
  ],
  'grave.hospital': ["Prenez soin de vous. C'est transmis à votre conseiller. {meanwhile}"],
  'grave.custody': ["Merci de l'avoir dit. C'est transmis à votre conseiller. {meanwhile}"],
  'grave.grief': ["Nos pensées sont avec vous. C'est transmis à votre conseiller. {meanwhile}"],
  'grave.refusal': ["J'ai bien lu votre message. C'est transmis à votre conseiller. {meanwhile}"],
  'grave.movedAway': ["Merci de l'avoir dit. C'est transmis à votre conseiller. {meanwhile}"],
  'grave.alreadyMissed': ["Merci de l'avoir dit. C'est transmis à votre conseiller. {meanwhile}"],
  'late.soon': ["C'est noté {minutes}, je préviens votre conseiller. {appointment}"],
  'late.read': ["C'est noté {minutes}, votre conseiller le lira. {appointment}"],
  'late.today': ['Rendez-vous à {hour}, {place}: venez dès que vous pouvez.'],
  'when.asks': ["{appointment} Répondez OUI si c'est bon, ou écrivez."],
  'when.plain': ['{appointment}'],
  'where.meeting': ["C'est ici: {place}. {directions} Votre rendez-vous: {when}."],
  'where.atHome': ['Pas de trajet. {appointment}'],
  who: ["C'est avec {agent} ({sender}). {appointment}"],
  documents: ['{papers} Rendez-vous {when}, {place}.', '{papers} Rendez-vous {when}.'],
  'facts.meeting': ['Rendez-vous {when}, {place}{whom}.'],
  'facts.call': ['Nous vous appelons {when}{whom}.'],
  'facts.visit': ['Nous passons chez vous {when}{whom}.'],
  'facts.asks': [
    "{facts} {directions} {papers} Répondez OUI si c'est bon, ou écrivez.",
    '{facts} {directions} {papers}',
  ],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nRépondez SUITE, ou un numéro pour le détail.'],
  'obligations.end': ["{lines}\nUn numéro pour le détail. Il peut y en avoir d'autres: demandez à votre conseiller."],
  'obligation.more': ['{said} Répondez SUITE, ou un autre numéro.', '{said}'],
  'allCount.more': [
    'Je transmets votre question à votre conseiller. Toutes les obligations de la liste comptent. Un numéro pour le détail, SUITE pour les autres.',
  ],
  'allCount.end': [
    'Je transmets votre question à votre conseiller. Toutes les obligations de la liste comptent. Un numéro pour le détail.',
  ],
  askBefore: [
    'Je ne peux dire ni oui ni non. Je transmets votre question à votre conseiller: attendez sa réponse. {standing}',
    'Je ne peux dire ni oui ni non. Je transmets votre question à votre conseiller: attendez sa réponse.',
  ],
  nothingComing: [
    "Je n'ai pas de rendez-vous noté pour vous. Si une convocation vous dit de venir, venez. Une question ? Écrivez ici.",
  ],
  'handedOver.coming': ['Je transmets votre message. {untilAnswered}'],
  'handedOver.nothing': ['Je transmets votre message à votre conseiller.'],
  readLater: ['Je transmets votre message: il est lu aux heures de bureau. {standing}'],
  'passedOn.coming': ['Votre message est transmis: il est lu aux heures de bureau. {standing}'],
  'passedOn.nothing': ["Votre message est transmis: il est lu aux heures de bureau. Pour de l'aide, répondez AIDE."],
  readToo: [
    'Ce message est transmis aussi. Tout ce que vous écrivez ici est lu aux heures de bureau. Une urgence: 15 ou 17.',
  ],
  declineNoted: ["C'est noté et transmis. {untilAnswered}"],
  stillNear: ['Votre message est transmis: il est lu aux heures de bureau. {near}'],
  notedNear: ["C'est noté et transmis: une personne le lira aux heures de bureau. {near}"],
  thanksNear: ["Merci à vous. C'est transmis. {near}"],
  requestNoted: ['Votre demande est notée aussi: une personne la lira aux heures de bureau.'],
  pictureNotRead: [
    "Les photos ne sont pas lues ici. Apportez le document à votre rendez-vous, ou demandez à votre conseiller comment l'envoyer.",
  ],
  offerHelp: [
    'Ici le {sender}. Si quelque chose ne va pas, écrivez-le: une personne lit vos messages aux heures de bureau.',
  ],
  documentNoted: ["C'est noté. Je le dis à votre conseiller, qui vérifiera. Gardez une copie. {standing}"],
  phoneNoted: [
    "Merci de l'avoir dit. Un numéro ne se change pas par SMS: c'est transmis à votre conseiller. {standing}",
  ],
  callbackNoted: ["C'est transmis à votre conseiller. {youMayCall} {standing}"],
  'listOpen.moments': [
    'Je transmets votre message: je ne sais pas y répondre. La liste reste ouverte: répondez {numbers} ou AUTRE. {standing}',
  ],
  'listOpen.other': [
    'Je transmets votre message: je ne sais pas y répondre. La liste reste ouverte: répondez {numbers}.',
  ],
  wishPassedOn: [
    "Je n'ai rien d'autre à proposer: c'est transmis. La liste reste ouverte: répondez {numbers} ou AUTRE. {standing}",
  ],
  listNumbers: ["C'est le numéro de la liste, pas une date. Répondez {numbers} ou AUTRE."],
  'notUnderstood.come': [
    'Je transmets votre message: je ne sais pas y répondre. {standing} Répondez OUI si vous venez, NON sinon, ou AIDE.',
  ],
  'notUnderstood.fine': [
    "Je transmets votre message: je ne sais pas y répondre. {standing} Répondez OUI si c'est bon, NON sinon, ou AIDE.",
  ],
  'notUnderstood.confirmed': [
    "Je transmets votre message: je ne sais pas y répondre. {standing} Besoin d'aide ? Répondez AIDE.",
  ],
  notUnderstoodAmong: [
    'Je transmets votre message: je ne sais pas y répondre. Vos rendez-vous tiennent: {appointments}. Répondez OUI, NON ou AIDE.',
    'Je transmets votre message: je ne sais pas y répondre. Vos rendez-vous tiennent: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('Vous ne pouvez pas venir {when}'),
  'askWhether.decline.call': doubted('Vous ne pouvez pas répondre à notre appel {when}'),
  'askWhether.decline.visit': doubted('Vous ne pouvez pas nous recevoir {when}'),
  'askWhether.late.meeting': doubted('Vous serez en retard pour votre rendez-vous du {when}'),
  'askWhether.late.call': doubted('Vous serez en retard pour notre appel du {when}'),
  'askWhether.late.visit': doubted('Vous serez en retard pour notre visite du {when}'),
  'askWhether.reschedule.meeting': doubted('Vous souhaitez un autre moment pour votre rendez-vous du {when}'),
  'askWhether.reschedule.call': doubted('Vous souhaitez un autre moment pour notre appel du {when}'),
  'askWhether.reschedule.visit': doubted('Vous souhaitez un autre moment pour notre visite du {when}'),
  askStop: ['Vous ne voulez plus de SMS ? Répondez STOP. Sinon, rien ne change. Une personne lira votre message.'],
  askWrongNumber: [
    "Ce n'est pas le bon numéro ? Répondez MAUVAIS NUMERO. Sinon, rien ne change. Une personne lira votre message.",
  ],
  help: [
    "Ici le {sender}. Répondez OUI si c'est bon, NON si vous ne pouvez pas, ou écrivez: quand, où, avec qui, documents, obligations. STOP: plus aucun SMS.",
  ],
  automatic: ['Ces réponses sont automatiques. Une personne du {sender} lit vos messages aux heures de bureau.'],
  notToday: ["Ce n'est pas aujourd'hui. {appointment} Un problème ? Écrivez ici."],
  thanks: ['Avec plaisir.'],
  greeting: ['Bonjour, ici le {sender}. Écrivez votre question, ou AIDE.'],
  optedOut: ['Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires. Pour reprendre, répondez START.'],
  optedOutAlone: [
    "C'est fait: plus de SMS pour cette personne. Ses rendez-vous restent obligatoires. Pour reprendre, répondez START.",
  ],
  askWhoseStop: [
    'Plus de SMS pour une personne, ou pour tout ce numéro ? Une personne: répondez son prénom. Tout le numéro: STOP. En attendant, rien ne change.',
  ],
  optedIn: ["C'est noté: vous recevrez de nouveau nos SMS. Pour ne plus les recevoir, répondez STOP."],
  optedInAlone: ["C'est fait: les SMS reprennent pour cette personne. Pour ne plus les recevoir, répondez STOP."],
  askWhoseStart: [
    'Reprendre les SMS pour une personne, ou pour tout ce numéro ? Une personne: répondez son prénom. Tout le numéro: START.',
  ],
  wrongNumber: ["Merci de l'avoir dit. Ce numéro ne recevra plus de message. Excusez-nous."],
  stillWrongNumber: [
    "Votre message est transmis au {sender}: une personne le lira. D'ici là, plus aucun rappel ne part vers ce numéro.",
  ],
  languageChanged: ["C'est noté: nous vous écrivons maintenant en FRANÇAIS. / We will now write to you in French."],
  dangerSelf: [
    'Votre vie compte. En danger maintenant: appelez le 15, ou 114 par SMS. Pour parler: 3114, gratuit, jour et nuit. Le SPIP est alerté mais ne lit pas la nuit.',
  ],
  dangerAnother: [
    'Vous faites bien de le dire. Urgence: 15 ou 17, ou 114 par SMS. Le 3114 conseille aussi les proches, jour et nuit. Le SPIP est alerté mais ne lit pas la nuit.',
  ],
  dangerVictim: [
    'En danger: appelez le 17 ou écrivez au 114. Violences: 3919. Enfant: 119. Gratuit. Le SPIP est alerté mais ne lit pas la nuit.',
  ],
  dangerMedical: [
    'Urgence: appelez vite le 15 ou le 112, ou écrivez au 114 par SMS. Gratuit, jour et nuit: on vous guide. Le SPIP est alerté mais ne lit pas la nuit.',
  ],
  dangerSelfByDay: [
    'Votre vie compte. En danger maintenant: appelez le 15, ou 114 par SMS. Pour parler: 3114, gratuit, jour et nuit. Le SPIP est prévenu et va vous appeler.',
  ],
  dangerAnotherByDay: [
    'Vous faites bien de le dire. Urgence: 15 ou 17, ou 114 par SMS. Le 3114 conseille aussi les proches, jour et nuit. Le SPIP est prévenu et va vous appeler.',
  ],
  dangerVictimByDay: [
    'En danger: appelez le 17 ou écrivez au 114. Violences: 3919. Enfant: 119. Gratuit. Le SPIP est prévenu et vous lit.',
  ],
  dangerMedicalByDay: [
    'Urgence: appelez vite le 15 ou le 112, ou écrivez au 114 par SMS. Gratuit, jour et nuit: on vous guide. Le SPIP est prévenu et vous lit.',
  ],
  dangerThreat: ["Votre message est transmis. Si quelqu'un est en danger: appelez le 17."],
  optedOutControlled: [
    'Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires. Pour toute urgence: 17, ou 114 par SMS, jour et nuit.',
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
  'ready.callToday': signed("je vous appelle aujourd'hui. Gardez votre téléphone allumé."),
  'ready.callMe': [
    ...signed('appelez-moi vite au {phone}.'),
    ...signed('je dois vous parler. Répondez ici: à quelle heure puis-je vous appeler ?'),
  ],
  'ready.answerBy': signed("j'ai lu votre message. Je vous réponds au plus tard le {date}."),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: une personne traduira à votre rendez-vous. {appointment}',
    '{sender}: une personne traduira à votre rendez-vous.',
  ],
  'ready.noted': signed("c'est noté, merci."),
}

/** What a message seems to mean, asked back. */
function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, c'est bien cela ? Répondez OUI ou NON. En attendant, rien ne change.`
  return [`${asked} Une personne lira votre message.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
