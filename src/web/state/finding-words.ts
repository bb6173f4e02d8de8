import type { Finding } from '../../app/upkeep/finding.ts'
import { sayMegabytes } from './sizes.ts'

type Sentence = (finding: { about: string; count: number }) => string

/** In which the state of an installation is told. */
export type StateLanguage = 'fr' | 'en'

/** What was found, and what to do about it. */
export function sayFinding({ code, about = '', count = 0 }: Finding, language: StateLanguage = 'fr'): string {
  return FINDINGS[language][code]({ about, count })
}

/** What to do about a journal that was changed. */
const CHANGED_FR = 'Gardez cette base telle quelle, comparez avec une copie, prévenez votre responsable de la sécurité.'
const CHANGED_EN = 'Keep this store as it is, compare with a copy, tell your security officer.'

const FRENCH: Record<Finding['code'], Sentence> = {
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
  storeWrongNamesKey: () =>
    'Les noms de cette base demandent aussi sa NAMES_KEY, qui manque ou qui est une autre : donnez celle-là, ou son fichier dans NAMES_KEY_FILE.',
  storeKeyLost: () =>
    'Une clé de la base est perdue (table data_keys) : aucun secret ne la rend. Arrêtez le service et remettez une copie qui l’a encore (justif restore).',
  storeUnreachable: ({ about }) => `La base ne répond pas (${about}) : vérifiez DATABASE_URL et le serveur.`,
  storeOfANewerVersion: () => 'La base vient d’une version plus récente de justif : mettez justif à jour.',
  storeHalfCopied: () =>
    'La copie d’une autre base dans celle-ci a été interrompue : relancez « justif copy » avec les mêmes --from et --to (et --new-key s’il y était), jusqu’à ce qu’il dise que tout est copié ; si c’était « justif restore », relancez-le vers une base vide.',
  storeBehind: ({ about, count }) =>
    `Mises à jour que la base attend : ${count}. Elles se font au prochain démarrage, ${about ? 'sans copie : faites-en une avec pg_dump' : 'après une copie'}. Le reste n’a pas été regardé.`,
  keysFine: ({ about, count }) => `Clés de la base : ${about}${count > 1 ? ` (changées ${count - 1} fois)` : ''}.`,
  keysHalfChanged: ({ about }) =>
    `Un changement de clés n’est pas fini (${about}) : tout marche, mais l’ancienne clé ouvre encore. Lancez « justif rekey » jusqu’au bout.`,
  secretsTwo: ({ about }) =>
    `${about} contient deux secrets : une fois toutes les machines redémarrées, ne gardez que le premier.`,
  namesApart: () => 'Les noms, et ce qui peut en contenir, demandent NAMES_KEY en plus de SECRET_KEY.',
  namesKeyUnused: () =>
    'NAMES_KEY est donnée et ne sert pas encore : lancez « justif rekey --names on », ou retirez-la.',
  namesKeyBeside: ({ about }) =>
    `NAMES_KEY_FILE (${about}) est à côté de la base : qui prend l’une prend l’autre. Mettez-le sur un autre disque.`,
  backupsNone: () =>
    'Aucune copie n’est faite la nuit : donnez un dossier dans BACKUP_FOLDER, sur un autre disque que la base.',
  backupsMissing: ({ about }) =>
    `Pas encore de copie dans ${about} : la première se fait dans l’heure qui suit le démarrage. Sinon, lisez le journal du service.`,
  backupsOld: ({ about, count }) =>
    `La dernière copie vérifiée (${about}) a ${count} heures : lisez le journal du service (« no backup was made »), faites de la place.`,
  backupsOpen: ({ about }) => `D’autres que son propriétaire peuvent lire les copies : chmod 700 ${about}`,
  backupsFine: ({ about, count }) => `La dernière copie, remise ailleurs et vérifiée, a ${count} heures (${about}).`,
  storeFileOpen: ({ about }) => `D’autres que son propriétaire peuvent lire la base : chmod 600 ${about}*`,
  copiesLeft: ({ about, count }) =>
    `Copies de la base qu’un programme arrêté net a laissées dans ${about} : ${count} dossiers « …justif-copy-… ». La copie de la nuit les retire ; sinon, effacez-les.`,
  foldersStray: ({ about, count }) =>
    `Dossiers de IMPORT_FOLDER (${about}) qui ne portent le code d’aucun service : ${count}. Leurs fichiers ne sont pas lus : donnez-leur le code d’un service, ou retirez-les.`,
  redactionFine: ({ count }) => `L’opérateur a oublié le contenu des SMS terminés : ${count}.`,
  redactionOff: () =>
    'L’opérateur garde le contenu de tous les SMS : retirez CARRIER_REDACTION=off, ou dites dans le registre combien de temps.',
  redactionsLate: ({ count }) =>
    `SMS que l’opérateur doit oublier depuis plus d’une semaine : ${count}. Lisez le journal du service, et voyez s’il répond.`,
  redactionsGivenUp: ({ count }) =>
    `SMS dont l’opérateur n’a pas voulu oublier le contenu, après huit demandes en dix jours : ${count}. Effacez-les chez lui (le journal du service donne leurs numéros).`,
  redactionBehind: ({ count }) =>
    `Ce qui a été échangé depuis ${count} jours n’a pas été demandé à l’opérateur d’oublier. Voyez les lignes sur les copies et sur les SMS dont on ne sait s’ils sont partis : l’un ou l’autre retient la demande.`,
  purgeFine: ({ about }) =>
    `Ce qui a été gardé assez longtemps s’efface chaque nuit : la dernière est celle du ${about}.`,
  purgeOld: ({ about, count }) =>
    `Rien n’a été effacé depuis la nuit du ${about} (${count} jours) : des données restent plus longtemps que prévu. Lisez le journal du service (« nights »), puis lancez « justif purge ».`,
  diskFine: ({ count }) => `Il reste ${sayMegabytes(count, 'fr')} sur le disque.`,
  diskLow: ({ count }) => `Il ne reste que ${sayMegabytes(count, 'fr')} sur le disque : faites de la place.`,

  tickFine: () => 'Le service travaille : son dernier passage a moins de trois minutes.',
  tickNever: () => 'Le service n’a encore jamais travaillé : démarrez-le (npm start).',
  tickLate: ({ count }) =>
    `Le dernier passage du service date d’il y a ${count} minutes : aucun SMS ne part. Démarrez-le, ou lisez son journal.`,
  tickAhead: () => 'Le dernier passage est dans le futur : l’horloge de la machine a reculé. Vérifiez-la.',

  carrierFine: () => 'L’opérateur ne refuse pas notre compte.',
  carrierNone: () => 'Aucun opérateur : sans TWILIO_*, aucun SMS ne part.',
  carrierDown: ({ about }) =>
    `L’opérateur refuse notre compte depuis le ${about} : vérifiez le jeton, le solde et le contrat chez lui.`,
  carrierAsked: () => 'L’opérateur connaît notre compte et notre numéro.',
  carrierSilent: () =>
    'L’opérateur ne répond pas d’ici : ce qui y est réglé n’a pas été regardé. Vérifiez que cette machine joint Internet.',
  carrierRefusesUs: ({ about }) =>
    `L’opérateur ne nous connaît pas (${about}) : vérifiez TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN et TWILIO_FROM ; « justif setup » dit quoi.`,
  carrierBringsNothing: ({ about }) =>
    `L’opérateur n’apporte pas ici ce que les personnes écrivent, ni un STOP, ni un danger : donnez-y ${about}, en POST.`,
  carrierNoFallback: ({ about }) =>
    `Aucune adresse de secours chez l’opérateur : un message qui nous manque une fois ne revient pas aussitôt. Donnez-y ${about}.`,
  carrierFallbackElsewhere: ({ about }) =>
    `L’adresse de secours donnée à l’opérateur n’est pas une des nôtres, ou pas en POST : donnez-y ${about}.`,
  carrierManyNumbers: ({ about }) =>
    `Le service de messagerie ${about} écrit à la même personne de plusieurs numéros : mettez-y « Sticky Sender » en marche.`,
  mailNone: () => 'Aucun serveur de messagerie : sans SMTP_URL, les agents ne reçoivent rien.',
  textsFine: () => 'Aucun SMS n’attend trop longtemps.',
  textsLate: ({ count }) =>
    `SMS qui auraient dû partir il y a plus de dix minutes : ${count}. Voyez les lignes ci-dessus.`,
  textsUncertain: ({ count }) =>
    `SMS dont on ne sait pas depuis plus d’une heure s’ils sont partis : ${count}. Regardez chez l’opérateur.`,
  textsMisconfigured: ({ count }) =>
    `SMS refusés en sept jours à cause du compte ou de leur contenu : ${count}. Voyez avec l’opérateur.`,
  promisesFine: () =>
    'Les promesses sont tenues depuis 24 heures : SMS à l’heure, messages reçus gardés aussitôt, réponses dans les dix secondes.',
  textsPromiseBroken: ({ count, about }) =>
    `SMS partis en retard, ou pas partis, en 24 heures : ${count} sur ${about}. Voyez les lignes ci-dessus, puis /etat.`,
  inboundPromiseBroken: ({ count, about }) =>
    `Messages reçus que nous n’avons pas gardés du premier coup, en 24 heures : ${count} sur ${about}. Vérifiez que l’opérateur peut nous joindre, et qu’une seconde adresse lui est donnée.`,
  answersPromiseBroken: ({ count, about }) =>
    `Réponses parties après plus de dix secondes, en 24 heures : ${count} sur ${about}. Voyez les lignes ci-dessus, puis /etat.`,
  emailsFine: () => 'Aucun e-mail n’attend trop longtemps.',
  emailsLate: ({ count }) =>
    `E-mails qui attendent depuis plus d’une heure : ${count}. Vérifiez SMTP_URL et son serveur.`,

  journalFine: ({ about, count }) =>
    `Le journal est entier : ${count} lignes scellées, dernier sceau ${about}. Notez-le ailleurs : « justif doctor --seal "${about}" » dira un jour si la fin manque.`,
  journalLinesGone: ({ count }) =>
    `Quelqu’un a changé le journal dans la base (lignes disparues : ${count}). ${CHANGED_FR}`,
  journalLinesChanged: ({ count }) =>
    `Quelqu’un a changé le journal dans la base (sceaux dont une ligne a changé : ${count}). ${CHANGED_FR}`,
  journalSealBroken: () =>
    `Quelqu’un a changé le journal dans la base (un sceau manque ou a été refait). ${CHANGED_FR}`,
  journalUnguarded: ({ count }) =>
    `Quelqu’un a retiré de la base ce qui refuse de changer le journal (${count} déclencheurs sur 4). ${CHANGED_FR}`,
  journalAsCopied: ({ count }) =>
    `Le journal a encore le dernier sceau de chaque copie de la nuit (${count} copies regardées).`,
  journalNotAsCopied: ({ about, count }) =>
    `Quelqu’un a changé le journal dans la base : il n’a plus le dernier sceau d’une copie (${about}${count > 1 ? `, et de ${count - 1} autres` : ''}). ${CHANGED_FR}`,
  sealThere: ({ about }) => `Le journal a encore le sceau ${about}.`,
  sealGone: ({ about }) =>
    `Le journal n’a pas le sceau « ${about} » : soit il est mal écrit (« 214 Zx81kQ »), soit une copie d’avant lui a été remise en place, soit quelqu’un a coupé la fin du journal. ${CHANGED_FR}`,
  journalFoundWhole: ({ about }) => `Le journal, relu en entier la nuit du ${about}, est intact.`,
  journalFoundChanged: ({ about }) =>
    `Quelqu’un a changé le journal dans la base : la nuit l’a vu le ${about}. Lancez « justif doctor » sur la machine : il dit quoi ; gardez cette base telle quelle et prévenez votre responsable de la sécurité.`,

  officeFine: ({ about }) =>
    `Service ${about} : quelqu’un reçoit les alertes, l’heure et les jours fériés sont connus.`,
  officeWithoutAgent: ({ about }) =>
    `Service ${about} : personne ne reçoit les alertes. Ajoutez un agent (justif agent add …) ou une adresse.`,
  officeZoneUnknown: ({ about }) =>
    `Service ${about} : son fuseau horaire n’existe pas, ses SMS ne peuvent pas partir.`,
  officeRegionUnknown: ({ about }) => `Service ${about} : sa région de jours fériés n’existe pas.`,
  officeRegionElsewhere: ({ about }) => `Service ${about} : ses jours fériés ne sont pas ceux de son fuseau horaire.`,
  officeRehearses: ({ about, count }) =>
    `${about} est en rodage : seuls les numéros de l’équipe (${count}) reçoivent des SMS. Pour ouvrir aux personnes suivies : /rodage.`,
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

const ENGLISH: Record<Finding['code'], Sentence> = {
  nodeFine: ({ about }) => `Node ${about}.`,
  nodeOld: ({ about }) => `Node ${about} is too old: install Node 24 or later.`,
  configurationFine: () => 'Every environment variable can be read.',
  configurationWrong: ({ about }) => `A setting to correct: ${about}.`,
  production: () => 'NODE_ENV=production.',
  demonstration: () => 'A demonstration: nothing leaves this machine. Do not load real people.',
  notProduction: () => 'NODE_ENV is not "production": set it before real people are followed.',
  addressNotReachable: ({ about }) =>
    `The carrier cannot reach PUBLIC_URL (${about}): give the https address that the Internet sees.`,

  secretGiven: () => 'The secret key comes from SECRET_KEY.',
  secretFileFine: ({ about }) => `Only its owner can read the secret key (${about}).`,
  secretFileOpen: ({ about }) => `Others than its owner can read the secret key: chmod 600 ${about}`,
  secretMissing: ({ about }) => `The secret key is missing: put ${about} back, or give its content as SECRET_KEY.`,

  storeFine: ({ about }) => `The store opens, whole and up to date (${about}).`,
  storeMissing: ({ about }) => `No store yet (${about}): the first start makes it (npm start).`,
  storeDamaged: ({ about }) => `The store ${about} is damaged: stop the service and put a copy back (justif restore).`,
  storeWrongSecret: () => 'The store was made with another secret key: give that one.',
  storeWrongNamesKey: () =>
    'The names of this store need its NAMES_KEY as well, which is missing or another: give that one, or its file as NAMES_KEY_FILE.',
  storeKeyLost: () =>
    'A key of the store is lost (table data_keys): no secret brings it back. Stop the service and put a copy back that still has it (justif restore).',
  storeUnreachable: ({ about }) => `The store does not answer (${about}): check DATABASE_URL and the server.`,
  storeOfANewerVersion: () => 'The store was made by a later version of justif: update justif.',
  storeHalfCopied: () =>
    'The copying of another store into this one was cut short: run “justif copy” again with the same --from and --to (and --new-key, if it was there), until it says that all is copied; if it was “justif restore”, run that again into an empty store.',
  storeBehind: ({ about, count }) =>
    `Updates the store waits for: ${count}. They are made at the next start, ${about ? 'without a copy: make one with pg_dump' : 'after a copy'}. The rest was not looked at.`,
  keysFine: ({ about, count }) => `Keys of the store: ${about}${count > 1 ? ` (changed ${count - 1} times)` : ''}.`,
  keysHalfChanged: ({ about }) =>
    `A change of keys is not over (${about}): all works, but the key of before still opens. Run “justif rekey” to its end.`,
  secretsTwo: ({ about }) => `${about} holds two secrets: once every machine was started again, keep only the first.`,
  namesApart: () => 'Names, and what may hold them, need NAMES_KEY beside SECRET_KEY.',
  namesKeyUnused: () => 'NAMES_KEY is given and of no use yet: run “justif rekey --names on”, or take it away.',
  namesKeyBeside: ({ about }) =>
    `NAMES_KEY_FILE (${about}) is beside the store: who takes one takes the other. Put it on another disk.`,
  backupsNone: () => 'No copy is made at night: give a folder in BACKUP_FOLDER, on another disk than the store.',
  backupsMissing: ({ about }) =>
    `No copy in ${about} yet: the first is made within an hour of the start. Else read the service’s log.`,
  backupsOld: ({ about, count }) =>
    `The last checked copy (${about}) is ${count} hours old: read the service’s log (“no backup was made”), make room.`,
  backupsOpen: ({ about }) => `Others than its owner may read the copies: chmod 700 ${about}`,
  backupsFine: ({ about, count }) => `The last copy, restored elsewhere and checked, is ${count} hours old (${about}).`,
  storeFileOpen: ({ about }) => `Others than its owner can read the store: chmod 600 ${about}*`,
  copiesLeft: ({ about, count }) =>
    `Copies of the store that a process which was killed left in ${about}: ${count} folders “…justif-copy-…”. The copy of the night takes them away; else erase them.`,
  foldersStray: ({ about, count }) =>
    `Folders of IMPORT_FOLDER (${about}) named by the code of no office: ${count}. Their files are not read: name them by the code of an office, or take them away.`,
  redactionFine: ({ count }) => `The carrier has forgotten the words of texts that are over: ${count}.`,
  redactionOff: () =>
    'The carrier keeps the words of every text: take out CARRIER_REDACTION=off, or say in the register for how long.',
  redactionsLate: ({ count }) =>
    `Texts that the carrier was to forget more than a week ago: ${count}. Read the service’s log, and see whether it answers.`,
  redactionsGivenUp: ({ count }) =>
    `Texts whose words the carrier would not forget, after eight requests in ten days: ${count}. Erase them there (the service’s log gives their numbers).`,
  redactionBehind: ({ count }) =>
    `The carrier was not asked to forget what was exchanged in the last ${count} days. See the lines about copies and about texts that may have left: one of them holds it back.`,
  purgeFine: ({ about }) => `What was kept long enough goes each night: the last was that of ${about}.`,
  purgeOld: ({ about, count }) =>
    `Nothing was erased since the night of ${about} (${count} days): data stays for longer than it should. Read the service’s log (“nights”), then run “justif purge”.`,
  diskFine: ({ count }) => `${sayMegabytes(count, 'en')} are left on the disk.`,
  diskLow: ({ count }) => `Only ${sayMegabytes(count, 'en')} are left on the disk: make room.`,

  tickFine: () => 'The service works: it last looked at what is due less than three minutes ago.',
  tickNever: () => 'The service has never worked yet: start it (npm start).',
  tickLate: ({ count }) =>
    `The service last looked at what is due ${count} minutes ago: no text leaves. Start it, or read its log.`,
  tickAhead: () => 'The service last worked in the future: the clock of the machine went back. Check it.',

  carrierFine: () => 'The carrier does not refuse our account.',
  carrierNone: () => 'No carrier: without TWILIO_* no text leaves.',
  carrierDown: ({ about }) =>
    `The carrier has refused our account since ${about}: check the token, the balance and the contract there.`,
  carrierAsked: () => 'The carrier knows our account and our number.',
  carrierSilent: () =>
    'The carrier does not answer from here: what is set there was not looked at. Check that this machine reaches the Internet.',
  carrierRefusesUs: ({ about }) =>
    `The carrier does not know us (${about}): check TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM; “justif setup” says what.`,
  carrierBringsNothing: ({ about }) =>
    `The carrier does not bring here what people write, neither a STOP nor a danger: give it ${about}, as POST.`,
  carrierNoFallback: ({ about }) =>
    `No fallback address at the carrier: a message that misses us once does not come again at once. Give it ${about}.`,
  carrierFallbackElsewhere: ({ about }) =>
    `The fallback address given to the carrier is none of ours, or not as POST: give it ${about}.`,
  carrierManyNumbers: ({ about }) =>
    `The messaging service ${about} writes to one person from several numbers: turn “Sticky Sender” on there.`,
  mailNone: () => 'No mail server: without SMTP_URL agents receive nothing.',
  textsFine: () => 'No text waits too long.',
  textsLate: ({ count }) => `Texts that should have left more than ten minutes ago: ${count}. See the lines above.`,
  textsUncertain: ({ count }) =>
    `Texts of which nobody knows for an hour whether they left: ${count}. Look at the carrier.`,
  textsMisconfigured: ({ count }) =>
    `Texts refused in seven days because of the account or of what they say: ${count}. Ask the carrier.`,
  promisesFine: () =>
    'The promises of the last 24 hours are kept: texts on time, what came in stored at once, answers within ten seconds.',
  textsPromiseBroken: ({ count, about }) =>
    `Texts that left late, or did not leave, in 24 hours: ${count} of ${about}. See the lines above, then /etat.`,
  inboundPromiseBroken: ({ count, about }) =>
    `Messages that came in and were not stored at the first try, in 24 hours: ${count} of ${about}. Check that the carrier can reach us, and has a second address.`,
  answersPromiseBroken: ({ count, about }) =>
    `Answers that took more than ten seconds, in 24 hours: ${count} of ${about}. See the lines above, then /etat.`,
  emailsFine: () => 'No e-mail waits too long.',
  emailsLate: ({ count }) => `E-mails that have waited for more than an hour: ${count}. Check SMTP_URL and its server.`,

  journalFine: ({ about, count }) =>
    `The journal is whole: ${count} lines sealed, the last seal ${about}. Write it down elsewhere: “justif doctor --seal "${about}"” will tell one day if the end is missing.`,
  journalLinesGone: ({ count }) => `Somebody changed the journal in the store (lines gone: ${count}). ${CHANGED_EN}`,
  journalLinesChanged: ({ count }) =>
    `Somebody changed the journal in the store (seals of which a line is changed: ${count}). ${CHANGED_EN}`,
  journalSealBroken: () =>
    `Somebody changed the journal in the store (a seal is missing, or was made again). ${CHANGED_EN}`,
  journalUnguarded: ({ count }) =>
    `Somebody took away from the store what refuses changes of the journal (${count} triggers of 4). ${CHANGED_EN}`,
  journalAsCopied: ({ count }) =>
    `The journal still has the last seal of each copy of the night (copies looked at: ${count}).`,
  journalNotAsCopied: ({ about, count }) =>
    `Somebody changed the journal in the store: it no longer has the last seal of a copy (${about}${count > 1 ? `, and of ${count - 1} others` : ''}). ${CHANGED_EN}`,
  sealThere: ({ about }) => `The journal still has the seal ${about}.`,
  sealGone: ({ about }) =>
    `The journal does not have the seal “${about}”: it is written wrongly (“214 Zx81kQ”), or a copy of before it was put back, or somebody cut off the end of the journal. ${CHANGED_EN}`,
  journalFoundWhole: ({ about }) => `The journal, read whole in the night of ${about}, is as it was written.`,
  journalFoundChanged: ({ about }) =>
    `Somebody changed the journal in the store: the night saw it on ${about}. Run “justif doctor” on the machine: it says what; keep this store as it is and tell your security officer.`,

  officeFine: ({ about }) => `Office ${about}: somebody receives its alerts, its hour and holidays are known.`,
  officeWithoutAgent: ({ about }) =>
    `Office ${about}: nobody receives its alerts. Add an agent (justif agent add …) or an address.`,
  officeZoneUnknown: ({ about }) => `Office ${about}: its time zone does not exist, its texts cannot leave.`,
  officeRegionUnknown: ({ about }) => `Office ${about}: its region of holidays does not exist.`,
  officeRegionElsewhere: ({ about }) => `Office ${about}: its holidays are not those of its time zone.`,
  officeRehearses: ({ about, count }) =>
    `${about} rehearses: only the numbers of the team (${count}) get texts. To open it to the people followed: /rodage.`,
  officeNotAsSet: ({ about }) =>
    `TIME_ZONE and HOLIDAY_REGION only serve to open the first office: ${about} has kept others.`,
  officeWordsUnsaid: ({ about, count }) =>
    `Office ${about}: sentences of its own that this version no longer says, ours being said instead: ${count}. They are kept; look at them in /reglages/textes.`,
  phonesFine: () => 'Every appointment to come has a telephone.',
  phonesMissing: ({ count }) => `Appointments to come without a telephone: ${count}. Convene these people by letter.`,
  typesFine: () => 'Every appointment to come is of a known type.',
  typesUnknown: ({ about }) => `Appointments to come are of a type their office does not know (${about}): add it.`,
}

const FINDINGS: Record<StateLanguage, Record<Finding['code'], Sentence>> = { fr: FRENCH, en: ENGLISH }
