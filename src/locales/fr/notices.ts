import type { Answer } from '../../domain/appointment.ts'
import type { DangerTold, NoticeWords } from '../notice-words.ts'
import { longDayAndBriefHour } from './email-dates.ts'
import { wishInWords } from './wish.ts'

const KINDS: NoticeWords['kinds'] = {
  booked: {
    title: 'Nouveau rendez-vous',
    happened: 'Un rendez-vous a été ajouté à votre planning.',
    advice: 'Rien à faire : il est joint à cet e-mail pour votre agenda.',
  },
  movedByOffice: {
    title: 'Rendez-vous déplacé',
    happened: 'Un rendez-vous de votre planning a été déplacé.',
    advice: 'Rien à faire : le nouvel horaire est joint à cet e-mail pour votre agenda.',
  },
  leavesAgent: {
    title: 'Passe à un autre agent',
    happened: 'Un rendez-vous de votre planning a été déplacé dans celui d’un autre agent, nommé plus bas.',
    advice:
      'À faire : dites à votre collègue ce qu’il doit savoir. Si ce changement ne convient pas, déplacez de nouveau le rendez-vous depuis l’agenda.',
  },
  joinsAgent: {
    title: 'Vient d’un autre agent',
    happened: 'Un rendez-vous qui n’était pas le vôtre a été déplacé dans votre planning.',
    advice:
      'À préparer : demandez ce qu’il faut savoir à qui suivait la personne. Si ce créneau ne convient pas, déplacez de nouveau le rendez-vous depuis l’agenda.',
  },
  confirmed: {
    title: 'A répondu oui',
    happened: 'La personne écrit qu’elle viendra. C’est noté dans l’agenda, et le service le lui a dit.',
    advice: 'Rien à faire : la conversation reste entre vos mains.',
  },
  picture: {
    title: 'Photo reçue, non lue',
    happened:
      'La personne a envoyé une photo. Le service ne garde ni ne montre les photos : il le lui a dit, et lui demande d’apporter le document.',
    advice: 'À faire : dites-lui comment vous donner le document.',
  },
  cancelled: {
    title: 'Rendez-vous annulé',
    happened: 'Un rendez-vous de votre planning a été annulé.',
    advice: 'Rien à faire : l’annulation est jointe à cet e-mail pour votre agenda.',
  },
  moved: {
    title: 'Déplacé par SMS',
    happened:
      'La personne a choisi par SMS un autre créneau de votre planning. Son rendez-vous est déplacé, ses rappels aussi.',
    advice: 'Rien à faire si ce créneau vous convient. Pensez à le reporter dans votre tableau.',
  },
  moveAsked: {
    title: 'Demande de changement',
    happened:
      'La personne demande à changer son rendez-vous. Il reste prévu, elle le sait, tant que vous n’avez pas répondu.',
    advice: 'À décider : changez le rendez-vous, ou répondez à la personne qu’il est maintenu.',
  },
  cannotCome: {
    title: 'Ne peut pas venir',
    happened:
      'La personne écrit qu’elle ne peut pas venir. Son rendez-vous reste prévu, elle le sait : personne n’est excusé automatiquement.',
    advice: 'À décider : prenez contact avec elle.',
  },
  late: {
    title: 'Retard annoncé',
    happened: 'La personne prévient qu’elle sera en retard.',
    advice: 'Si ce retard ne convient pas, appelez-la.',
  },
  question: {
    title: 'Question à lire',
    happened: 'La personne a écrit un message qui attend une réponse de votre part.',
    advice: 'À faire : lui répondre.',
  },
  callback: {
    title: 'Demande à être rappelée',
    happened: 'La personne demande à vous parler.',
    advice: 'À faire : la rappeler.',
  },
  notUnderstood: {
    title: 'Message à lire',
    happened:
      'Le service ne sait pas répondre à ce message. Il dit à la personne qu’il le transmet, et n’a rien décidé.',
    advice: 'À faire : lire le message et répondre si besoin.',
  },
  document: {
    title: 'Justificatif annoncé',
    happened: 'La personne dit avoir donné ou envoyé un document. Le service l’a noté comme dit, pas comme vérifié.',
    advice: 'À vérifier.',
  },
  newPhone: {
    title: 'Nouveau numéro annoncé',
    happened: 'La personne dit avoir changé de numéro. Un numéro ne se change jamais par SMS : rien n’a été modifié.',
    advice: 'À vérifier avec elle, puis corrigez le numéro dans le planning.',
  },
  stranger: {
    title: 'Message d’un numéro inconnu',
    happened: 'Un numéro que le service ne connaît pas a écrit.',
    advice: 'À lire : c’est peut-être une personne suivie qui a changé de téléphone.',
  },
  whoIsIt: {
    title: 'Message d’un téléphone partagé',
    happened:
      'Un message est arrivé d’un téléphone que plusieurs personnes partagent. On ne sait pas encore qui l’a écrit : le service demande le prénom.',
    advice: 'À lire. Si la personne se nomme, son agent reçoit la suite ; sinon, prenez contact.',
  },
  danger: {
    title: 'URGENT - danger',
    happened:
      'Un message parle d’un danger. Le service envoie aussitôt les numéros de secours. Ensuite il ne propose plus rien : il répond aux questions simples, et transmet le reste.',
    advice: 'À faire tout de suite : appelez la personne ou les secours (15, 17).',
  },
  dangerNotReached: {
    title: 'URGENT - danger, SMS non reçu',
    happened:
      'Un message parlait d’un danger, et les numéros de secours envoyés en réponse ne sont PAS arrivés à la personne.',
    advice: 'À faire tout de suite : appelez la personne ou les secours (15, 17).',
  },
  perhapsDanger: {
    title: 'À LIRE VITE - danger, peut-être',
    happened:
      'Ce message parle peut-être d’un danger : le service n’en est pas sûr. Il répond comme d’habitude à ce qui est clair ; sinon il dit que le message est transmis, et où trouver de l’aide.',
    advice: 'À faire tout de suite : lire le message. Au moindre doute, appelez la personne ou les secours (15, 17).',
  },
  wrongNumber: {
    title: 'Mauvais numéro',
    happened: 'Quelqu’un répond que ce n’est pas le bon numéro. Plus aucun SMS ne part vers ce numéro.',
    advice: 'À faire : trouver le bon numéro, et prévenir la personne par courrier d’ici là.',
  },
  optedOut: {
    title: 'Ne veut plus de SMS',
    happened:
      'La personne a demandé l’arrêt des SMS. Plus aucun rappel ne part ; ses rendez-vous restent obligatoires.',
    advice: 'À faire : la convoquer par courrier.',
  },
  optedIn: {
    title: 'Veut de nouveau des SMS',
    happened: 'La personne accepte de nouveau les SMS. Ses prochains rappels partiront.',
    advice: 'Rien à faire.',
  },
  loop: {
    title: 'Trop de messages',
    happened: 'Plus de vingt SMS sont partis vers ce numéro en une heure. Le service se tait jusqu’à l’heure suivante.',
    advice: 'À lire : un répondeur automatique, ou une personne qui a besoin de vous.',
  },
  textFailed: {
    title: 'SMS non reçu',
    happened:
      'Un SMS à propos de ce rendez-vous n’a pas pu partir ou n’est pas arrivé. La personne n’est peut-être pas prévenue.',
    advice: 'À faire : appelez-la ou écrivez-lui avant le rendez-vous, et vérifiez son numéro.',
  },
  manyTextsFailed: {
    title: 'Beaucoup de SMS non reçus',
    happened: 'Des SMS n’ont pas pu partir ou ne sont pas arrivés. Vous recevez un seul e-mail au lieu d’un par SMS.',
    advice: 'À faire : ouvrez la page « À faire ». Chaque personne à prévenir autrement y figure.',
  },
  accountDown: {
    title: 'URGENT - plus aucun SMS ne part',
    happened:
      'Le service d’envoi refuse notre compte. Les SMS attendent et partiront d’eux-mêmes dès que le compte fonctionnera ; chacun qui serait trop tard pour servir vous sera signalé.',
    advice:
      'À faire : que votre administrateur vérifie le compte chez Twilio (paiement, suspension, clé). D’ici là, appelez les personnes attendues dans les jours qui viennent.',
  },
}

const DANGERS: Record<DangerTold, string> = {
  self: 'La personne parle de se faire du mal.',
  victim: 'La personne dit être frappée, menacée, ou avoir peur pour elle ou pour un enfant.',
  threat: 'La personne menace quelqu’un.',
  medical: 'Urgence médicale : la vie de la personne, ou de quelqu’un près d’elle, semble en danger.',
  another:
    'La personne ne parle pas d’elle-même : elle dit que quelqu’un d’autre est en danger, ou pourrait se faire du mal.',
}

const DANGER_ADVICE: Record<DangerTold, string> = {
  self: 'À faire tout de suite : appelez la personne. Si elle ne répond pas, ou si le risque est immédiat : le 15. Le 3114 conseille aussi les professionnels, jour et nuit.',
  victim:
    'À faire tout de suite : le 17 si le danger est immédiat. Appelez la personne seulement si cela ne l’expose pas : quelqu’un d’autre peut tenir son téléphone.',
  threat: 'À faire tout de suite : le 17 si quelqu’un est en danger. Puis prenez contact avec la personne.',
  medical:
    'À faire tout de suite : appelez la personne. Si elle ne répond pas, appelez le 15 et donnez son adresse. Pensez au rendez-vous plus tard.',
  another:
    'À faire tout de suite : le 15 ou le 17 si le risque est immédiat ou s’il y a une arme. Appelez la personne qui a écrit, si cela ne l’expose pas : qui est en danger, et où ? Le 3114 conseille aussi les professionnels, jour et nuit.',
}

/** Why a text was lost. */
export const LOST_BECAUSE: Record<string, string> = {
  noPhone: 'aucun numéro de téléphone n’est connu',
  optedOut: 'la personne ne veut plus de SMS (STOP)',
  phoneInDoubt: 'son numéro est en doute',
  sharedNumber: 'une autre personne a le même numéro, et aucun agent n’a encore permis d’y écrire',
  pastUse: 'il serait arrivé trop tard pour servir',
  tooLate: 'il serait arrivé trop tard pour servir',
  doubtful: 'le planning ne dit pas si ce rendez-vous en remplace un autre',
  uncertain: 'le service d’envoi ne peut pas dire s’il l’a remis',
  gaveUp: 'le service d’envoi n’a pas répondu pendant des heures',
  landline: 'c’est une ligne fixe',
  invalid: 'ce numéro n’existe pas',
  gone: 'ce numéro n’est plus en service',
  blocked: 'l’opérateur bloque ce numéro',
  filtered: 'l’opérateur a pris ce SMS pour un message indésirable',
  configuration: 'le compte SMS du service est mal réglé : prévenez votre administrateur',
}

const ANSWERS: Record<Answer, string> = {
  none: 'sans réponse',
  confirmed: 'confirmé',
  declined: 'a dit ne pas pouvoir venir',
  moveAsked: 'changement demandé',
}

export const noticeWords: NoticeWords = {
  kinds: KINDS,
  dangers: DANGERS,
  dangerAdvice: DANGER_ADVICE,
  controlled: {
    title: 'NE PAS APPELER NI ÉCRIRE',
    advice:
      'N’appelez pas, n’écrivez pas, ni SMS ni courrier : quelqu’un d’autre lit ce que la personne reçoit. À faire tout de suite : le 17 si le danger est immédiat. Sinon, parlez-lui en personne, sans témoin. Le 3919 conseille aussi les professionnels.',
  },
  callPerson: (phone) => `Appeler la personne (${phone})`,
  call: (number) => `Appeler le ${number}`,
  open: {
    conversation: 'Ouvrir sa conversation',
    answer: 'Lui répondre',
    person: 'Ouvrir sa page',
    requests: 'Ouvrir ce qui est à faire',
  },
  chosenBy: (byText) => (byText ? 'la personne, par SMS' : 'un agent du service'),
  with: (agentName) => `avec ${agentName}`,
  reasons: LOST_BECAUSE,
  otherReason: 'l’opérateur n’a pas pu le remettre',
  answers: ANSWERS,
  person: (name, caseNumber) => `${name}, dossier ${caseNumber}`,
  nameless: 'sans nom',
  unknownPerson: 'inconnue du service',
  facts: {
    lost: 'SMS non reçus',
    reason: 'Raison',
    person: 'Personne',
    agent: 'Suivie par',
    chosenBy: 'Choisi par',
    phone: 'Téléphone',
    oldAppointment: 'Ancien rendez-vous',
    newAppointment: 'Nouveau rendez-vous',
    appointment: 'Rendez-vous',
    understood: 'Ce qui a été compris',
    message: 'Son message',
    read: 'Lu par la machine',
  },
  minutes: (count) => `${count} minutes`,
  quoted: (text) => `« ${text} »`,
  wish: wishInWords,
  when: longDayAndBriefHour,
  decide: 'Décider d’ici (une page s’ouvre et vous demande de confirmer ; chaque lien sert une fois) :',
  many: (count) => ({
    subject: `[justif] ${count} avis réunis`,
    why: `Beaucoup d’avis vous étaient destinés en peu de temps : les voici en un seul e-mail.`,
  }),
  footer: {
    pages: 'Les pages du service',
    settings: 'Choisir quand et quoi recevoir',
    unread: 'Les réponses à cet e-mail ne sont pas lues.',
  },
}
