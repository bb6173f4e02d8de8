import type { NameTrouble } from '../../app/settings/name-place.ts'
import type { TypeTrouble } from '../../app/settings/name-type.ts'
import type { AskingFor, Moving } from '../../domain/office.ts'
import type { Role } from '../../domain/people.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The settings of an office: what administrators read. */
export const SETTINGS = pageWords(
  {
    title: 'Réglages',
    pages: 'Pages des réglages',
    office: {
      title: 'Le service',
      name: 'Nom court',
      nameHint: 'Il ouvre chaque SMS : 20 caractères au plus, sans accent circonflexe.',
      code: 'Code du service',
      codeHint:
        'Les fichiers de plusieurs services le disent dans leur colonne « service » ; personne ne le reçoit par SMS. De 2 à 20 lettres, chiffres ou tirets, par exemple SPIP92. Il ne change plus dès que quelqu’un est enregistré.',
      codeKept: (code: string) => `Code du service : ${code}. Des personnes sont enregistrées : il ne change plus.`,
      phone: 'Téléphone',
      phoneHint: 'Donné à qui appelle le numéro des SMS, et dans certains SMS.',
      email: 'Adresse e-mail du service',
      emailHint: 'Reçoit les alertes de danger, et ce qui n’a pas d’agent.',
      always: 'Envoyer à toute heure (démonstration)',
      days: 'Jours d’envoi',
      opens: 'Les SMS partent à partir de',
      closes: 'Les SMS partent jusqu’à',
      hoursHint: 'Seules les réponses à une personne qui vient d’écrire partent à toute heure.',
      closed: 'Jours de fermeture en plus des jours fériés',
      opened: 'Jours fériés travaillés',
      daysHint: 'Un par ligne, par exemple 24/12/2027.',
      reminders: 'Rappels',
      noReminders: 'Aucun rappel n’est prévu : après la convocation, plus aucun SMS ne rappelle le rendez-vous.',
      remindersHint:
        'Quatre jours et un jour avant ont montré leur effet. Laissez vides les lignes dont vous n’avez pas besoin ; sans aucune, aucun rappel ne part. Les rappels déjà prévus prennent la nouvelle heure ; une ligne ajoutée ou retirée compte pour les rendez-vous chargés ensuite. Un rappel « seulement à qui n’a rien répondu » ne part ni à qui a dit oui ou non, ni à qui un agent répond ; il ne fait jamais un quatrième SMS, convocation et rappels à venir compris.',
      reminder: (place: number) => `Rappel ${place}`,
      reminderDays: 'Jours avant',
      reminderHour: 'Heure',
      onlyUnanswered: 'seulement à qui n’a rien répondu',
      welcome: 'Souhaiter la bienvenue avant le premier SMS',
      welcomeHint:
        'Une minute avant le premier SMS, une seule fois par personne : pourquoi nous écrivons, quoi répondre, comment arrêter. Jamais à qui a déjà reçu un SMS, ni sur un numéro partagé.',
      welcomeWords: 'Lire et changer ce texte.',
      zone: 'Fuseau horaire',
      holidays: 'Jours fériés',
      digestAt: 'Heure du résumé quotidien des agents',
      paperWord: 'Mot de la feuille de secours',
      paperWordHint:
        'Pour continuer quand plus rien ne répond : les quatorze prochains jours dans un fichier que ce mot ouvre, sans Internet. Quatre mots au hasard, que l’équipe garde ailleurs que sur un poste. Vide : pas de feuille.',
      price: 'Prix d’un segment de SMS, en euros',
      priceHint: 'Pour annoncer le coût d’un chargement. Laissez vide si vous ne le connaissez pas.',
    },
    types: {
      title: 'Types de rendez-vous',
      caption: 'Types de rendez-vous du service',
      columns: [
        'Type',
        'Changer par SMS',
        'SMS envoyés',
        'SMS après un rendez-vous manqué',
        'Documents à apporter',
        '',
      ],
      moving: { self: 'oui, parmi les créneaux', asked: 'sur demande à l’agent', never: 'jamais' } satisfies Record<
        Moving,
        string
      >,
      texted: 'prévenir et rappeler par SMS',
      missedText: 'écrire un SMS après un rendez-vous manqué',
      documents: 'Documents à apporter, séparés par |',
      movingLabel: 'Changer par SMS',
      freedLabel: 'Un moment qui se libère',
      freedHours: {
        no: 'n’est proposé à personne',
        oneByOne: 'est proposé par SMS, à une personne après l’autre',
        threeAtOnce: 'est proposé par SMS, à trois personnes à la fois',
      } satisfies Record<AskingFor | 'no', string>,
      freedHint:
        'Plus d’un jour à l’avance, à qui a demandé un autre moment au même agent, si les personnes changent elles-mêmes par SMS. Le premier oui l’emporte ; sans réponse, rien ne change.',
      remindersLabel: 'Rappels',
      remindersOf: { office: 'ceux du service', own: 'ceux de ce type, écrits ci-dessous' },
      ownReminders: 'Rappels de ce type',
      noReminders:
        'Aucun rappel n’est écrit pour ce type : après la convocation, plus aucun SMS ne rappelle le rendez-vous.',
      noneWanted: 'Oui, aucun rappel pour ce type',
      name: 'Nom sur les pages',
      renaming: 'Changer le nom',
      renameHint: '40 caractères au plus. Les fichiers peuvent dire ce nom, ou le code. Vide : le nom habituel.',
      rename: 'Enregistrer le nom',
      adding: 'Ajouter un type',
      code: 'Code',
      codeHint: 'De 2 à 20 lettres sans accent ou chiffres, par exemple GROUPE. Il ne change plus ensuite.',
      addHint: 'La page suivante demande comment les SMS l’appellent, en mots neutres. Un type ajouté ne s’enlève pas.',
      add: 'Ajouter ce type',
      wrong: {
        codeUnread: 'Écrivez un code de 2 à 20 lettres sans accent ou chiffres, qui commence par une lettre.',
        codeTaken: 'Un type a déjà ce code.',
        nameUnread: 'Écrivez le nom, en 40 caractères au plus.',
        nameTaken: 'Ce nom veut déjà dire un autre type, ici ou dans vos fichiers.',
        tooMany: 'Quarante types au plus.',
      } satisfies Record<TypeTrouble, string>,
      colleagueSlots: 'par SMS, aussi les créneaux d’un autre agent, nommé dans le SMS',
    },
    places: {
      title: 'Lieux',
      intro:
        'Comment venir, et comment écrire : dit par SMS à qui le demande. Pour le greffe, le contact est indispensable.',
      none: 'Aucun lieu encore : ils arrivent avec les fichiers.',
      directions: 'Comment venir',
      directionsHint: (most: number) =>
        `Avec des mots, sans lien : « Tram T2, arrêt Mairie, puis la rue à gauche. » ${most} signes au plus.`,
      answer: 'Réponse à qui demande où c’est :',
      noWay: 'rien',
      caption: 'Changements, le plus récent en premier',
      columns: ['Quand', 'Par', 'Dit depuis', 'Le redire'],
      contact: 'Comment écrire (adresse ou e-mail)',
      withoutAddress: (count: number) =>
        count === 1
          ? 'Un lieu n’a pas d’adresse : les SMS n’en disent que le nom.'
          : `${count} lieux n’ont pas d’adresse : les SMS n’en disent que le nom.`,
      noAddress: 'Sans adresse',
      visits: 'Le lieu de toutes les visites à domicile : chaque rendez-vous garde sa propre adresse.',
      formerly: (names: string) => `Avant : ${names}.`,
      naming: 'Nom et adresse',
      namingHint:
        'Les SMS pas encore partis et l’agenda le disent aussitôt. Les personnes déjà prévenues ne reçoivent pas de nouveau SMS : si la porte change, prévenez-les. Un fichier qui dit l’ancien nom trouve ce lieu.',
      name: 'Nom du lieu',
      address: 'Adresse',
      rename: 'Enregistrer le nom',
      wrong: {
        nameUnread: 'Écrivez le nom du lieu, en 200 caractères au plus. « Domicile » est réservé aux visites.',
        addressTooLong: 'L’adresse est trop longue : 300 caractères au plus.',
        nameTaken: 'Un autre lieu a déjà ce nom et cette adresse : réunissez-les.',
        wayTooLong:
          'Avec ce nom et cette adresse, « Comment venir » ne tient plus dans un SMS : raccourcissez-le d’abord.',
      } satisfies Record<NameTrouble, string>,
      merge: 'Réunir avec un autre lieu',
      into: 'Le lieu qui reste',
      look: 'Voir ce que cela change',
      mergeTitle: (from: string, into: string) => `Réunir « ${from} » et « ${into} »`,
      mergeEffect: (from: string, into: string) =>
        `Les rendez-vous et les créneaux de « ${from} » passent à « ${into} », qui garde son nom, son adresse et ses indications. « ${from} » disparaît de la liste, avec ce qui en était dit. Un fichier qui dit son nom trouvera « ${into} ».`,
      mergeComing: (count: number) =>
        count === 0
          ? 'Aucun rendez-vous à venir n’y est prévu.'
          : count === 1
            ? 'Un rendez-vous à venir y est prévu. Si cette personne est déjà prévenue, elle ne reçoit pas de nouveau SMS : si la porte change, prévenez-la.'
            : `${count} rendez-vous à venir y sont prévus. Les personnes déjà prévenues ne reçoivent pas de nouveau SMS : si la porte change, prévenez-les.`,
      mergeForGood: 'Cela ne se défait pas.',
      mergeNow: 'Réunir les deux lieux',
      back: 'Lieux',
    },
    agents: {
      title: 'Agents',
      caption: 'Agents du service',
      columns: ['Nom', 'Adresse', 'Rôle', ''],
      add: 'Ouvrir un accès',
      seek: 'Chercher un agent, par son nom ou son adresse',
      search: 'Chercher',
      found: (count: number) => (count === 0 ? 'Aucun agent.' : count === 1 ? '1 agent.' : `${count} agents.`),
      all: 'Les montrer tous',
      name: 'Nom',
      email: 'Adresse e-mail',
      role: 'Rôle',
      roles: {
        none: 'e-mails seulement',
        agent: 'agent : agenda et personnes',
        staff: 'secrétariat : aussi fichiers et créneaux',
        admin: 'administration : aussi réglages et journal',
      } satisfies Record<Role, string>,
      nameUnread: 'Écrivez le nom, en 80 caractères au plus.',
      refused: 'Cette adresse refuse nos e-mails.',
      elsewhere: 'Viennent aussi d’un autre service',
      nothingHere: 'plus rien ici',
      everywhere: 'Travaille dans tous les services.',
      hasCodes: 'Se connecte avec un code de son téléphone.',
      reset: (name: string) => `Réinitialiser la connexion de ${name}`,
    },
    texts: 'Textes',
    trials: 'Essai',
    state: 'État',
    journal: {
      title: 'Journal',
      caption: 'Ce qui s’est passé, le plus récent en premier',
      columns: ['Quand', 'Quoi', 'Par', 'Personne'],
      texts: (months: number) =>
        `Les SMS que le service envoie de lui-même (convocations, rappels, réponses) ne sont pas au journal : ils sont dans la conversation de la personne, avec leur heure et ce qu’ils sont devenus, pendant ${months} mois, comptés de leur rendez-vous s’il vient après.`,
      from: 'Premier jour',
      to: 'Dernier jour',
      who: 'Par qui',
      everybody: 'tout le monde',
      what: 'Quoi',
      anything: 'tout',
      show: 'Afficher',
      none: 'Rien à cette date.',
      file: 'voir sa page',
    },
    save: 'Enregistrer',
    notSaved: (count: number) =>
      count === 1
        ? 'Rien n’est enregistré : une réponse est à corriger.'
        : `Rien n’est enregistré : ${count} réponses sont à corriger.`,
    wrong: {
      name: 'Écrivez un nom de 20 caractères au plus.',
      code: 'Écrivez un code de 2 à 20 lettres, chiffres ou tirets.',
      codeTaken: 'Un autre service a déjà ce code.',
      codeInUse: 'Des personnes viennent d’être enregistrées : le code ne change plus.',
      phone: 'Ce numéro ne se lit pas. Écrivez-le en entier, par exemple 01 40 97 00 00.',
      email: 'Cette adresse ne se lit pas. Écrivez-la en entier, par exemple spip92@justice.fr.',
      zone: 'Choisissez un fuseau de la liste.',
      zoneInUse: 'Des rendez-vous à venir sont déjà enregistrés : leur heure changerait avec le fuseau.',
      holidays: 'Jours fériés : choisissez une ligne de la liste.',
      days: 'Cochez au moins un jour : sinon aucun SMS ne part.',
      opens: 'Début des envois : écrivez une heure, par exemple 9:00.',
      closes: 'Fin des envois : écrivez une heure, par exemple 19:00.',
      digestAt: 'Résumé quotidien : écrivez une heure, par exemple 17:30.',
      closesFirst: 'La fin des envois doit venir après leur début.',
      dates: (line: string) => `« ${line} » n’est pas un jour. Écrivez par exemple 24/12/2027, un jour par ligne.`,
      paperWord: 'Écrivez au moins 14 caractères, par exemple quatre mots au hasard ; ou rien.',
      reminderDays: (place: number) => `Rappel ${place} : écrivez un nombre de jours, de 0 à 60.`,
      reminderHour: (place: number) => `Rappel ${place} : écrivez une heure, par exemple 10:00.`,
      price: 'Écrivez un prix en euros, par exemple 0,0725.',
    },
    moved: (count: number) =>
      count === 1 ? '1 rappel déjà prévu change d’heure.' : `${count} rappels déjà prévus changent d’heure.`,
    done: {
      regle: 'C’est enregistré.',
      reuni: 'Les deux lieux n’en font plus qu’un.',
      ouvert: 'L’accès est ouvert. Cette personne peut se connecter.',
      reinitialise:
        'La connexion est réinitialisée : cette personne est déconnectée, et installe tout à nouveau la prochaine fois. Un e-mail le lui dit.',
    },
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  },
  english.SETTINGS,
)

/** Where French services are. */
export const ZONES: Record<string, string> = pageWords(
  {
    'Europe/Paris': 'Paris',
    'America/Guadeloupe': 'Guadeloupe',
    'America/Martinique': 'Martinique',
    'America/Cayenne': 'Guyane',
    'Indian/Reunion': 'La Réunion',
    'Indian/Mayotte': 'Mayotte',
    'America/Miquelon': 'Saint-Pierre-et-Miquelon',
    'Pacific/Tahiti': 'Tahiti',
    'Pacific/Noumea': 'Nouméa',
    'Pacific/Wallis': 'Wallis-et-Futuna',
  },
  english.ZONES,
)

export const REGIONS: Record<string, string> = pageWords(
  {
    FR: 'France',
    'FR-57': 'Moselle',
    'FR-67': 'Bas-Rhin',
    'FR-68': 'Haut-Rhin',
    GP: 'Guadeloupe',
    MQ: 'Martinique',
    GF: 'Guyane',
    RE: 'La Réunion',
    YT: 'Mayotte',
    PM: 'Saint-Pierre-et-Miquelon',
    PF: 'Polynésie française',
    NC: 'Nouvelle-Calédonie',
    WF: 'Wallis-et-Futuna',
  },
  english.REGIONS,
)
