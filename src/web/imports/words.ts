import type { Essential } from '../../app/planning-files/preview.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import type { FieldChange, Outcome } from '../../domain/schedule/line-outcome.ts'
import type { NoticeCode } from '../../domain/schedule/problem.ts'
import { number as inEnglish } from '../../locales/en/report.ts'
import { fileReportWords as french } from '../../locales/fr/file-report.ts'
import { pageLanguage, pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The pages where a file is looked at and loaded. */
export const IMPORT = pageWords(
  {
    title: 'Importer',
    intro:
      'Choisissez un fichier : vous verrez d’abord ce qu’il change. Rien n’est enregistré et aucun SMS ne part avant votre accord.',
    file: 'Fichier',
    fileHint:
      'Un planning, des créneaux ou des obligations, dans un classeur (.xlsx, .ods) ou au format CSV. 20 Mo au plus.',
    look: 'Voir l’aperçu',
    models: 'Fichiers modèles',
    modelsIntro: 'Les colonnes que le service comprend, avec des lignes inventées :',
    modelNames: { planning: 'Planning', creneaux: 'Créneaux', obligations: 'Obligations' },
    underWay: 'Fichiers en attente',
    history: 'Fichiers déjà chargés',
    noHistory: 'Aucun fichier n’a encore été chargé.',
    historyColumns: ['Fichier', 'Chargé', 'Par', 'Résultat'],
    byCommand: 'ligne de commande',
    byAccountGone: 'un compte retiré depuis',
    byFolder: 'dossier surveillé',
    byProgram: 'logiciel relié',
    notFinished: 'pas terminé',
    undone: (when: string) => `annulé ${when}`,
    back: 'Tous les fichiers',

    states: {
      arriving: 'Réception en cours',
      reading: 'Lecture en cours',
      previewed: 'À vérifier',
      applying: 'Chargement en cours',
      applied: 'Chargé',
      undoing: 'Annulation en cours',
      undone: 'Annulé',
      refused: 'Refusé',
      failed: 'Arrêté',
      abandoned: 'Abandonné',
    },
    progress: (done: number, lines: number) =>
      lines > 0 ? `${number(done)} lignes sur ${number(lines)}` : 'Le fichier est en attente.',
    progressGoesOn: 'Vous pouvez quitter cette page : le travail continue, et vous le retrouverez ici.',
    refresh: 'Rafraîchir',

    preview: (name: string) => `Aperçu de ${name}`,
    previewIntro: 'Rien n’est encore enregistré.',
    lines: (count: number) => plural(count, 'ligne lue', 'lignes lues'),
    unknownColumns: (names: string[]) =>
      `Colonnes inconnues, qui ne seront pas lues : ${names.map((name) => `« ${name} »`).join(', ')}.`,

    columnsBlock: (missing: Essential[]) =>
      `Ce fichier ne peut pas encore être chargé. ${missing.map((what) => WITHOUT[what]).join(' ')} Dites plus haut quelle colonne le contient ; s’il n’est pas dans ce fichier, choisissez « Rien à lire » pour chaque colonne inconnue.`,
    columnsToSay: 'Dites ce que contient ce fichier',
    columnsUnknown: (missing: string) =>
      `Rien n’est encore lu. Il faut ces colonnes : ${missing}. Si elles sont là sous un autre nom, dites lesquelles ; sinon, ajoutez-les au fichier.`,
    columnsTitle: 'Colonnes à reconnaître',
    columnsIntro:
      'Dites une fois pour toutes ce que contiennent ces colonnes : le service s’en souviendra pour les fichiers qui ont les mêmes.',
    columnIs: (head: string) => `La colonne « ${head} » contient`,
    columnUnsaid: 'Je ne sais pas encore',
    columnIgnored: 'Rien à lire',
    columnsSave: 'Reconnaître ces colonnes',
    columnsSaved: 'Ces colonnes sont reconnues. Voici le nouvel aperçu.',
    correctIntro:
      'Corrigez ici ce qui est faux : la correction est gardée avec le fichier, et l’aperçu est refait. Ce qui reste faux est refusé ; les autres lignes se chargent.',
    correctLine: (line: number, who: string) => (who ? `Ligne ${line} : ${who}` : `Ligne ${line}`),
    correctSave: 'Garder ces corrections',
    corrected: 'Ces corrections sont gardées. Voici le nouvel aperçu.',
    nothingCorrected: 'Rien n’a été corrigé : changez au moins une valeur.',
    correctionsKept: (lines: number) => `${plural(lines, 'ligne corrigée', 'lignes corrigées')} dans cette page.`,
    correctionsForget: 'Oublier ces corrections',
    correctionsForgotten: 'Les corrections sont oubliées. Voici le fichier tel qu’il est arrivé.',
    correctToo: (lines: number[]) => {
      const some = lines.slice(0, 20).join(', ')
      const beyond = lines.length > 20 ? '…' : ''
      return lines.length === 1
        ? `La ligne ${some} a été corrigée ici. Corrigez-la aussi dans votre tableau : chargée de nouveau telle quelle, elle sera refusée, et le rendez-vous restera comme il est.`
        : `Les lignes ${some}${beyond} ont été corrigées ici. Corrigez-les aussi dans votre tableau : chargées de nouveau telles quelles, elles seront refusées, et les rendez-vous resteront comme ils sont.`
    },
    mostRefused: (refused: number, lines: number) =>
      `${number(refused)} lignes sur ${number(lines)} sont refusées : regardez pourquoi avant de charger.`,

    wordsTitle: 'Mots à reconnaître',
    wordsIntro:
      'Dites une fois pour toutes ce que ces mots veulent dire : le service s’en souviendra pour les fichiers suivants.',
    wordType: (word: string, count: number) => `Le type « ${word} » (${plural(count, 'ligne', 'lignes')}) veut dire`,
    wordStatus: (word: string, count: number) =>
      `Le statut « ${word} » (${plural(count, 'ligne', 'lignes')}) veut dire`,
    wordAgent: (word: string, count: number) => `L’agent « ${word} » (${plural(count, 'ligne', 'lignes')}) est`,
    wordUnknown: 'Ne pas reconnaître ce mot',
    wordsSave: 'Reconnaître ces mots',
    wordsSaved: 'Ces mots sont reconnus. Voici le nouvel aperçu.',

    slotsShort: french.slotsShort,
    openSlots: 'Ouvrir des créneaux',
    textsTitle: 'SMS qui partiront',
    noTexts: 'Aucun SMS ne partira.',
    textsCaption: 'SMS prévus, jour par jour',
    textsColumns: ['Jour', 'Convocations', 'Rappels et autres', 'Segments'],
    textsLater: (days: number) => `et ${plural(days, 'autre jour', 'autres jours')}`,
    total: 'Total',
    cost,
    textsAll: (texts: number, segments: number, price?: string) =>
      `Convocations et rappels : ${cost(texts, segments, price)}`,
    textsReminders: (texts: number, segments: number, price?: string) =>
      `Rappels seulement : ${cost(texts, segments, price)}`,
    segmentsMean: 'Un segment est ce que l’opérateur facture : 160 caractères au plus.',

    applyTitle: 'Charger ce fichier',
    send: 'Que faut-il envoyer ?',
    apply: 'Charger ce fichier',
    abandon: 'Abandonner ce fichier',
    abandoned: 'Ce fichier a été abandonné : rien n’a été changé.',

    showing: (shown: number, count: number) => `Les ${number(shown)} premières sur ${number(count)}.`,
    detail: 'Télécharger le détail',
    detailColumns: ['ligne', 'resultat', 'personne', 'rendez_vous', 'champ', 'avant', 'apres'],
    detailCut: (count: number) => `(et ${number(count)} autres lignes)`,
    lineColumns: ['Ligne', 'Qui', 'Rendez-vous'],
    changeColumns: ['Ligne', 'Qui', 'Rendez-vous', 'Ce qui change'],
    conflictColumns: ['Ligne', 'Qui', 'Rendez-vous', 'Ce qui est gardé'],
    refusedColumns: ['Ligne', 'Colonne', 'Valeur', 'Que faire'],
    notices: 'Remarques',
    noticeColumns: ['Ligne', 'Remarque'],
    change: (field: string, before: string, after: string) =>
      before === '' ? `${field} : ${after}` : `${field} : ${before} → ${after}`,
    movedHere: (file: string, here: string) => `${file} (déplacé ici : ${here})`,
    conflict: (field: string, ours: string, file: string) => `${field} : ${ours} est gardé (le fichier dit ${file})`,

    refused: 'Ce fichier est refusé',
    refusedLines: 'Refusées',
    refusedWhole: 'Rien n’a été changé.',
    failed:
      'Le travail s’est arrêté à cause d’un problème du service. Reprenez ; si cela recommence, prévenez la personne qui s’occupe du service.',
    again: 'Reprendre',

    report: (name: string) => `${name} est chargé`,
    reportLines: 'Lignes refusées',
    reportRefused: (count: number) =>
      `${plural(count, 'ligne a été refusée', 'lignes ont été refusées')}. Téléchargez-les, corrigez-les, puis chargez ce nouveau fichier.`,
    refusedFile: 'Télécharger les lignes refusées',
    refusedFileName: (name: string) => `a-corriger-${name.replace(/\.\w{2,4}$/, '')}.csv`,
    undoTitle: 'Annuler ce chargement',
    undoIntro:
      'Les SMS de ce fichier attendent dix minutes. Tant qu’aucun n’est parti, tout peut redevenir comme avant : ce qui a été ajouté est retiré, ce qui a été changé est rétabli. Ce que quelqu’un a modifié depuis reste.',
    undo: 'Annuler ce chargement',
    undoTooLate:
      'Des SMS sont déjà partis : ce chargement ne peut plus être annulé. Corrigez les rendez-vous un par un, ou chargez un fichier corrigé.',
    undoneReport: 'Ce chargement a été annulé : tout est redevenu comme avant.',
  },
  english.IMPORT,
)

export const OUTCOME_WORDS: Record<Outcome, string> = pageWords(
  {
    created: 'Nouvelles',
    changed: 'Modifiées',
    cancelled: 'Annulées',
    conflict: 'En conflit (ce qui est ici est gardé)',
    doubtful: 'À vérifier (peut-être un rendez-vous déplacé : ses SMS attendront)',
    withoutPhone: 'Sans téléphone (aucun SMS)',
    unchanged: 'Inchangées',
    ignored: 'Passées, ignorées',
  },
  english.OUTCOME_WORDS,
)

/** What a column holds, as one chooses it. */
export const COLUMN_SAYS: Record<Field, string> = pageWords(
  {
    caseNumber: 'le numéro de dossier',
    lastName: 'le nom',
    firstName: 'le prénom',
    fullName: 'le nom et le prénom',
    phone: 'le téléphone',
    phone2: 'un deuxième téléphone',
    phone3: 'un troisième téléphone',
    language: 'la langue',
    homeAddress: 'l’adresse postale de la personne',
    reference: 'la référence du rendez-vous',
    type: 'le type de rendez-vous',
    dateTime: 'la date et l’heure',
    date: 'la date',
    time: 'l’heure',
    minutes: 'la durée',
    place: 'le lieu',
    address: 'l’adresse du lieu',
    agentEmail: 'l’agent (son adresse e-mail, ou son nom)',
    documents: 'les documents à apporter',
    status: 'le statut',
    office: 'le code du service',
    capacity: 'le nombre de places',
    obligation: 'l’obligation',
    detail: 'le détail',
    dueOn: 'l’échéance',
    proof: 'le justificatif attendu',
  },
  english.COLUMN_SAYS,
)

export const NOTICE_WORDS: Record<NoticeCode, string> = pageWords(
  {
    columnIgnored: 'Colonnes non lues',
    revealingWord: 'Mots qui peuvent révéler une situation',
    landline: 'Téléphones fixes (aucun SMS)',
    phoneZeroLost: 'Téléphones sans leur zéro (remis)',
    languageNotSpoken: 'Langues sans SMS',
    conflict: 'Conflits',
    sharedNumber: 'Numéros partagés',
    addressOfPeople: 'Adresses des personnes (non lues)',
    cancelledElsewhere: 'Annulations écrites dans une colonne qui n’est pas lue',
    severalAddresses: 'Lieux à plusieurs adresses',
    closedDay: 'Rendez-vous un jour de fermeture',
    unusualHour: 'Rendez-vous à une heure inhabituelle',
    doubleBooked: 'Deux personnes en même temps',
    caseWrittenOtherwise: 'Dossiers écrits autrement',
    stoppedNumber: 'Numéros qui ont dit STOP (aucun SMS)',
    wrongNumber: 'Numéros qui ne seraient pas ceux des personnes (aucun SMS)',
  },
  english.NOTICE_WORDS,
)

export const FIELD_WORDS: Record<FieldChange['field'], string> = pageWords(
  {
    lastName: 'nom',
    firstName: 'prénom',
    phone: 'téléphone',
    language: 'langue',
    homeAddress: 'adresse postale',
    type: 'type',
    startsAt: 'date et heure',
    minutes: 'durée',
    place: 'lieu',
    address: 'adresse',
    agentEmail: 'agent',
    documents: 'documents',
    status: 'statut',
    capacity: 'places',
    detail: 'détail',
    proof: 'justificatif',
    dueOn: 'échéance',
  },
  english.FIELD_WORDS,
)

/** "1 200", "1,200". */
export function number(count: number): string {
  return pageLanguage() === 'en' ? inEnglish(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

/** Ten-thousandths of a euro as people read them: "12,34 €", "€12.34". */
export function euros(tenThousandths: number): string {
  if (pageLanguage() === 'en') return `€${(tenThousandths / 10_000).toFixed(2)}`
  return `${(tenThousandths / 10_000).toFixed(2).replace('.', ',')}\u00a0€`
}

const WITHOUT: Record<Essential, string> = {
  name: 'Le nom n’est lu dans aucune colonne : des personnes n’auraient pas de nom.',
  phone: 'Le téléphone n’est lu dans aucune colonne : personne ne recevrait de SMS.',
  agent: 'L’agent n’est lu dans aucune colonne : il ne serait pas prévenu.',
}

function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count < 2 ? one : many}`
}

function cost(texts: number, segments: number, price: string | undefined): string {
  const sent = `${number(texts)} SMS, ${plural(segments, 'segment', 'segments')}`
  return price === undefined ? sent : `${sent}, soit ${price}`
}
