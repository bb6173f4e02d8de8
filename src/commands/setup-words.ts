import type { TryProblem } from '../app/settings/text-own-phone.ts'
import type { CarrierCheck, MailCheck } from '../domain/outside-check.ts'
import { FIRST_RUN } from '../web/first-run/words.ts'
import { WORDING } from '../web/wording/words.ts'

/** What the first run in a terminal asks and tells. */
export const SETUP = {
  intro: 'Mise en route de justif. Entrée garde ce qui est entre crochets.',
  ask: {
    office: 'Nom court du service, en tête de chaque SMS',
    phone: 'Téléphone du service',
    email: 'Adresse e-mail du service, pour les alertes',
    hours: 'Heures entre lesquelles les SMS partent (les jours se règlent dans /reglages)',
    zone: 'Fuseau horaire',
    region: 'Région des jours fériés',
    code: 'Code du service, pour les fichiers et les commandes (il ne change plus dès que quelqu’un est enregistré)',
    admin: 'Adresse du premier administrateur',
    name: 'Son nom',
    team: 'Un mobile de l’équipe, qui reçoit les SMS pendant le rodage',
    try: 'L’opérateur nous connaît. Un mobile à vous, pour y recevoir un SMS d’essai',
  },
  office: (name: string, code: string) => `Service : ${name} (${code}).`,
  addresses: (of: Record<'sms' | 'smsFallback' | 'voice' | 'voiceFallback', string>) =>
    `À coller chez l’opérateur, en POST : messages ${of.sms} (secours : ${of.smsFallback}), appels ${of.voice} (secours : ${of.voiceFallback}).`,
  carrier: (found: CarrierCheck | undefined) =>
    found ? `Opérateur : ${FIRST_RUN.carrier.says(found)}` : 'Opérateur : aucun. Sans TWILIO_*, aucun SMS ne part.',
  mail: (found: MailCheck | undefined) =>
    found ? `E-mails : ${MAIL_SAYS[found]}` : 'E-mails : aucun serveur. Sans SMTP_URL, les agents ne reçoivent rien.',
  rehearses: (count: number) => `Rodage : seuls les numéros de l’équipe (${count}) reçoivent des SMS.`,
  tried: (became: TryProblem | 'planned' | 'noCarrier') =>
    became === 'planned'
      ? 'SMS d’essai : il part dès que le service tourne. Répondez-y : /bienvenue dit ce qu’il en est.'
      : became === 'noCarrier'
        ? 'SMS d’essai : aucun, l’opérateur ne nous connaît pas encore.'
        : `SMS d’essai : aucun. ${WORDING.tryProblems[became]}`,
  planning:
    'Votre tableur : /bienvenue en montre l’aperçu et demande ce que sont ses colonnes, comme « justif setup » sans option ; « justif import » le charge depuis ici.',
  link: (url: string) =>
    `Démarrez le service (npm start), s’il ne l’est pas encore. Le premier administrateur entre par ce lien, qui sert une fois, pendant un jour. Ne l’envoyez à personne d’autre :\n  ${url}`,
  hasAdmin: 'Le service a déjà un administrateur : il se connecte à /connexion, et ouvre les autres accès.',
  wrong: {
    office: 'Le nom a 20 caractères au plus : il ouvre chaque SMS.',
    phone: 'Le téléphone ne se lit pas : écrivez-le en entier, par exemple 01 40 97 00 00.',
    email: (written: string) => `Ce n’est pas une adresse e-mail : ${written}.`,
    elsewhere: (written: string) => `${written} n’est pas de AGENT_EMAIL_DOMAINS.`,
    hours: 'Les heures ne se lisent pas : écrivez par exemple 9h-19h.',
    zone: (written: string) => `${written} n’est pas un fuseau horaire, par exemple Europe/Paris.`,
    zoneInUse: 'Des rendez-vous à venir sont déjà enregistrés : leur heure changerait avec le fuseau.',
    region: (written: string) => `${written} n’est pas une région de jours fériés, par exemple FR, FR-67, GP, RE.`,
    codeUnread: (written: string) => `${written} n’est pas un code : de 2 à 20 lettres, chiffres ou tirets.`,
    codeTaken: (written: string) => `Un autre service a déjà le code ${written}.`,
    codeInUse: (_written: string) => 'Des personnes sont déjà enregistrées : le code du service ne change plus.',
    team: 'Le mobile de l’équipe ne se lit pas : écrivez-le en entier, par exemple 06 39 98 10 99.',
    full: 'L’équipe du rodage a déjà vingt numéros.',
  },
}

const MAIL_SAYS: Record<MailCheck, string> = { ...FIRST_RUN.mail.says, works: 'le serveur nous connaît.' }

/** What is asked and told of one's own spreadsheet. */
export const SETUP_PLANNING = {
  ask: 'Votre tableur (.xlsx, .ods ou .csv) : son chemin. Entrée pour plus tard',
  recognised: 'Colonnes reconnues :',
  choose:
    'Dites ce que contiennent les autres, une fois pour toutes : un numéro, ou Entrée si vous ne savez pas encore.',
  all: 'tout',
  remindersOnly: 'rappels',
  load: 'Le charger : « tout » (convocations et rappels) ou « rappels » (sans convocation). Entrée pour ne rien charger',
  left: 'Le fichier n’est pas chargé.',
}
