import type { Finding } from '../app/upkeep/finding.ts'

type Sentence = (finding: { about: string; count: number }) => string

/** What was found, and what to do about it. */
const FINDINGS: Record<Finding['code'], Sentence> = {
  nodeFine: ({ about }) => `Node ${about}.`,
  nodeOld: ({ about }) => `Node ${about} est trop ancien : installez Node 24 ou plus récent.`,
  configurationFine: () => 'Les variables d’environnement se lisent toutes.',
  configurationWrong: ({ about }) => `Réglage à corriger : ${about}.`,
  production: () => 'NODE_ENV=production.',
  demonstration: () => 'Démonstration : rien ne quitte cette machine. Ne chargez pas de vraies personnes.',
  notProduction: () => 'NODE_ENV n’est pas « production » : à régler avant de suivre de vraies personnes.',
  addressNotReachable: ({ about }) =>
    `L’opérateur ne peut pas joindre PUBLIC_URL (${about}) : donnez l’adresse https que voit Internet.`,

  secretGiven: () => 'La clé secrète vient de SECRET_KEY.',
  secretFileFine: ({ about }) => `La clé secrète (${about}) n’est lisible que par son propriétaire.`,
  secretFileOpen: ({ about }) => `D’autres que son propriétaire peuvent lire la clé secrète : chmod 600 ${about}`,
  secretMissing: ({ about }) =>
    `La clé secrète manque : remettez ${about} à sa place, ou donnez son contenu dans SECRET_KEY.`,

  storeFine: ({ about }) => `La base s’ouvre, elle est entière et à jour (${about}).`,
  storeMissing: ({ about }) => `Pas encore de base (${about}) : elle se crée au premier démarrage (npm start).`,
  storeDamaged: ({ about }) =>
    `La base ${about} est abîmée : arrêtez le service et remettez une copie (justif restore).`,
  storeWrongSecret: () => 'La base a été faite avec une autre clé secrète : remettez celle-là.',
  storeUnreachable: ({ about }) => `La base ne répond pas (${about}) : vérifiez DATABASE_URL et le serveur.`,
  storeOfANewerVersion: () => 'La base vient d’une version plus récente de justif : mettez justif à jour.',
  storeBehind: ({ about, count }) =>
    `Mises à jour que la base attend : ${count}. Elles se font au prochain démarrage, ${about ? 'sans copie : faites-en une avec pg_dump' : 'après une copie'}. Le reste n’a pas été regardé.`,
  backupsNone: () =>
    'Aucune copie n’est faite la nuit : donnez un dossier dans BACKUP_FOLDER, sur un autre disque que la base.',
  backupsMissing: ({ about }) =>
    `Pas encore de copie dans ${about} : la première se fait dans l’heure qui suit le démarrage. Sinon, lisez le journal du service.`,
  backupsOld: ({ about, count }) =>
    `La dernière copie vérifiée (${about}) a ${count} heures : lisez le journal du service (« no backup was made »), faites de la place.`,
  backupsOpen: ({ about }) => `D’autres que son propriétaire peuvent lire les copies : chmod 700 ${about}`,
  backupsFine: ({ about, count }) => `La dernière copie, remise ailleurs et vérifiée, a ${count} heures (${about}).`,
  redactionFine: ({ count }) => `L’opérateur a oublié le contenu des SMS terminés : ${count}.`,
  redactionOff: () =>
    'L’opérateur garde le contenu de tous les SMS : retirez CARRIER_REDACTION=off, ou dites dans le registre combien de temps.',
  redactionsLate: ({ count }) =>
    `SMS que l’opérateur doit oublier depuis plus d’une semaine : ${count}. Lisez le journal du service, et voyez s’il répond.`,
  redactionsGivenUp: ({ count }) =>
    `SMS dont l’opérateur n’a pas voulu oublier le contenu, après huit demandes en dix jours : ${count}. Effacez-les chez lui (le journal du service donne leurs numéros).`,
  diskFine: ({ count }) => `Il reste ${count} Mo sur le disque.`,
  diskLow: ({ count }) => `Il ne reste que ${count} Mo sur le disque : faites de la place.`,

  tickFine: () => 'Le service travaille : son dernier passage a moins de trois minutes.',
  tickNever: () => 'Le service n’a encore jamais travaillé : démarrez-le (npm start).',
  tickLate: ({ count }) =>
    `Le dernier passage du service date d’il y a ${count} minutes : aucun SMS ne part. Démarrez-le, ou lisez son journal.`,
  tickAhead: () => 'Le dernier passage est dans le futur : l’horloge de la machine a reculé. Vérifiez-la.',

  carrierFine: () => 'L’opérateur ne refuse pas notre compte.',
  carrierNone: () => 'Aucun opérateur : sans TWILIO_*, aucun SMS ne part.',
  carrierDown: ({ about }) =>
    `L’opérateur refuse notre compte depuis le ${about} : vérifiez le jeton, le solde et le contrat chez lui.`,
  mailNone: () => 'Aucun serveur de messagerie : sans SMTP_URL, les agents ne reçoivent rien.',
  textsFine: () => 'Aucun SMS n’attend trop longtemps.',
  textsLate: ({ count }) =>
    `SMS qui auraient dû partir il y a plus de dix minutes : ${count}. Voyez les lignes ci-dessus.`,
  textsUncertain: ({ count }) =>
    `SMS dont on ne sait pas depuis plus d’une heure s’ils sont partis : ${count}. Regardez chez l’opérateur.`,
  textsMisconfigured: ({ count }) =>
    `SMS refusés en sept jours à cause du compte ou de leur contenu : ${count}. Voyez avec l’opérateur.`,
  emailsFine: () => 'Aucun e-mail n’attend trop longtemps.',
  emailsLate: ({ count }) =>
    `E-mails qui attendent depuis plus d’une heure : ${count}. Vérifiez SMTP_URL et son serveur.`,

  journalFine: ({ about, count }) =>
    `Le journal est entier : ${count} lignes scellées, dernier sceau ${about}. Notez-le ailleurs : il dira si la fin manque un jour.`,
  journalChanged: ({ about }) =>
    `Quelqu’un a changé le journal dans la base (${about}) : gardez cette base telle quelle, comparez avec une copie, prévenez votre responsable de la sécurité.`,

  officeFine: ({ about }) =>
    `Service ${about} : quelqu’un reçoit les alertes, l’heure et les jours fériés sont connus.`,
  officeWithoutAgent: ({ about }) =>
    `Service ${about} : personne ne reçoit les alertes. Ajoutez un agent (justif agent add …) ou une adresse.`,
  officeZoneUnknown: ({ about }) =>
    `Service ${about} : son fuseau horaire n’existe pas, ses SMS ne peuvent pas partir.`,
  officeRegionUnknown: ({ about }) => `Service ${about} : sa région de jours fériés n’existe pas.`,
  officeRegionElsewhere: ({ about }) => `Service ${about} : ses jours fériés ne sont pas ceux de son fuseau horaire.`,
  officeNotAsSet: ({ about }) =>
    `TIME_ZONE et HOLIDAY_REGION ne servent qu’à ouvrir le premier service : ${about} en a gardé d’autres.`,
  officeWordsUnsaid: ({ about, count }) =>
    `Service ${about} : phrases à lui que cette version ne dit plus, les nôtres sont dites à leur place : ${count}. Elles sont gardées ; à revoir dans /reglages/textes.`,
  phonesFine: () => 'Chaque rendez-vous à venir a un téléphone.',
  phonesMissing: ({ count }) =>
    `Rendez-vous à venir sans téléphone : ${count}. Ces personnes se convoquent par courrier.`,
  typesFine: () => 'Chaque rendez-vous à venir est d’un type connu.',
  typesUnknown: ({ about }) =>
    `Des rendez-vous à venir sont d’un type inconnu de leur service (${about}) : ajoutez-le.`,
}

export function sayFinding({ code, about = '', count = 0 }: Finding): string {
  return FINDINGS[code]({ about, count })
}

const LEVELS: Record<Finding['level'], string> = { ok: 'OK       ', warning: 'ATTENTION', problem: 'PROBLÈME ' }

/** Each thing looked at on a line, and how many need somebody. */
export function doctorReport(findings: Finding[]): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  return [
    ...findings.map((finding) => `${LEVELS[finding.level]}  ${sayFinding(finding)}`),
    '',
    `Problèmes : ${count('problem')}. À surveiller : ${count('warning')}.`,
  ].join('\n')
}
