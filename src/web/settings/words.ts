import type { Moving } from '../../domain/office.ts'
import type { Role } from '../../domain/people.ts'

/** The settings of an office: what administrators read. */
export const SETTINGS = {
  title: 'Réglages',
  pages: 'Pages des réglages',
  office: {
    title: 'Le service',
    name: 'Nom court',
    nameHint: 'Il ouvre chaque SMS : 20 caractères au plus, sans accent circonflexe.',
    phone: 'Téléphone',
    phoneHint: 'Donné à qui appelle le numéro des SMS, et dans certains SMS.',
    email: 'Adresse e-mail du service',
    emailHint: 'Reçoit les alertes de danger, et ce qui n’a pas d’agent.',
    always: 'Envoyer à toute heure (démonstration)',
    days: 'Jours d’envoi',
    opens: 'Les SMS partent à partir de',
    closes: 'et jusqu’à',
    hoursHint: 'Seules les réponses à une personne qui vient d’écrire partent à toute heure.',
    closed: 'Jours de fermeture en plus des jours fériés',
    opened: 'Jours fériés travaillés',
    daysHint: 'Un par ligne, par exemple 24/12/2027.',
    reminders: 'Rappels',
    remindersHint:
      'Quatre jours et un jour avant ont montré leur effet. Laissez vides les lignes dont vous n’avez pas besoin ; sans aucune, aucun rappel ne part. Les rappels déjà prévus prennent la nouvelle heure ; une ligne ajoutée ou retirée compte pour les rendez-vous chargés ensuite.',
    reminder: (place: number) => `Rappel ${place}`,
    reminderDays: 'Jours avant',
    reminderHour: 'à',
    welcome: 'Souhaiter la bienvenue avant le premier SMS',
    welcomeHint:
      'Une minute avant le premier SMS, une seule fois par personne : pourquoi nous écrivons, quoi répondre, comment arrêter. Jamais à qui a déjà reçu un SMS, ni sur un numéro partagé.',
    welcomeWords: 'Lire et changer ce texte.',
    zone: 'Fuseau horaire',
    holidays: 'Jours fériés',
    digestAt: 'Heure du résumé quotidien des agents',
    price: 'Prix d’un segment de SMS, en euros',
    priceHint: 'Pour annoncer le coût d’un chargement. Laissez vide si vous ne le connaissez pas.',
  },
  types: {
    title: 'Types de rendez-vous',
    caption: 'Types de rendez-vous du service',
    columns: ['Type', 'Changer par SMS', 'SMS envoyés', 'SMS après un rendez-vous manqué', 'Documents à apporter', ''],
    moving: { self: 'oui, parmi les créneaux', asked: 'sur demande à l’agent', never: 'jamais' } satisfies Record<
      Moving,
      string
    >,
    texted: 'des SMS partent',
    missedText: 'un SMS dit qu’un rendez-vous a été manqué',
    documents: 'Documents, séparés par |',
    movingLabel: 'Changer par SMS',
    remindersLabel: 'Rappels',
    remindersOf: { office: 'ceux du service', own: 'ceux de ce type, écrits ci-dessous' },
    ownReminders: 'Rappels de ce type',
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
  },
  agents: {
    title: 'Agents',
    caption: 'Agents du service',
    columns: ['Nom', 'Adresse', 'Rôle', ''],
    add: 'Ouvrir un accès',
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
  },
  texts: 'Textes',
  trials: 'Essai',
  journal: {
    title: 'Journal',
    caption: 'Ce qui s’est passé, le plus récent en premier',
    columns: ['Quand', 'Quoi', 'Par', 'Personne'],
    who: 'Par qui',
    everybody: 'tout le monde',
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
    reminderDays: (place: number) => `Rappel ${place} : écrivez un nombre de jours, de 0 à 60.`,
    reminderHour: (place: number) => `Rappel ${place} : écrivez une heure, par exemple 10:00.`,
    price: 'Écrivez un prix en euros, par exemple 0,0725.',
  },
  moved: (count: number) =>
    count === 1 ? '1 rappel déjà prévu change d’heure.' : `${count} rappels déjà prévus changent d’heure.`,
  done: {
    regle: 'C’est enregistré.',
    ouvert: 'L’accès est ouvert. Cette personne peut demander un lien de connexion.',
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
}

/** Where French services are. */
export const ZONES: Record<string, string> = {
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
}

export const REGIONS: Record<string, string> = {
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
}
