import { APPOINTMENT } from '../appointments/words.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'
/** The agenda of a day or a week. */
export const AGENDA = pageWords(
  {
    title: 'Agenda',
    day: 'Jour',
    week: 'Semaine',
    view: 'Durée affichée',
    whose: 'Quels rendez-vous afficher',
    own: 'Les miens',
    everybody: 'Tout le service',
    move: 'Changer de date',
    earlier: { day: 'Jour précédent', week: 'Semaine précédente' },
    later: { day: 'Jour suivant', week: 'Semaine suivante' },
    today: 'Aujourd’hui',
    date: 'Jour',
    show: 'Afficher',
    dateUnread: 'Cette date ne se lit pas : voici la semaine d’aujourd’hui.',
    none: 'Aucun rendez-vous.',
    noPlanning: 'Aucun planning n’a encore été chargé.',
    loadPlanning: 'Charger un planning',
    whoLoads: (names: string[]) =>
      names.length > 0
        ? `Vos rendez-vous seront ici dès qu’il le sera. Qui peut le charger : ${names.join(', ')}.`
        : 'Vos rendez-vous seront ici dès que le secrétariat de votre service l’aura chargé.',
    next: (when: string) => `Le prochain est le ${when}`,
    caption: (office: string, period: string) =>
      `Rendez-vous, ${office}, ${period}. Les lignes de chaque jour suivent sa date.`,
    count: (count: number) => `${count} rendez-vous`,
    appointments: 'rendez-vous',
    conversationWith: (name: string) => `conversation avec ${name}`,
    days: 'Jours de la semaine',
    shown: (count: number) => `dont ${count} sur cette page :`,
    glance: 'En un coup d’œil',
    columns: {
      hour: 'Heure',
      person: 'Personne',
      type: 'Rendez-vous',
      place: 'Lieu',
      agent: 'Agent',
      known: 'Réponse',
      status: 'État',
    },
  },
  english.AGENDA,
)

/** Filters, presence in one click, many at once, letters and paper: what the agenda leads to. */
export const FILTERS = pageWords(
  {
    title: 'Filtrer',
    agent: 'Agent',
    type: 'Type',
    place: 'Lieu',
    status: 'État',
    all: 'Tous',
    apply: 'Filtrer',
    clear: 'Tout afficher',
  },
  english.FILTERS,
)

export const PRESENCE = pageWords(
  {
    column: 'Présence',
    group: (who: string) => `Présence de ${who}`,
    honour: 'Honoré',
    miss: 'Manqué',
    excuse: 'Excusé',
    done: (who: string, what: string) => `${who} : ${what}.`,
    textAt: (hour: string) => `Un SMS partira à ${hour}.`,
    undo: 'Revenir en arrière',
    withhold: 'Ne pas envoyer ce SMS',
    undone: (who: string) => `${who} : c’est comme avant.`,
    withheld: (who: string) => `${who} : le SMS ne partira pas.`,
  },
  english.PRESENCE,
)

export const LINKS = pageWords(
  {
    label: 'Autres travaux de l’agenda',
    many: 'Plusieurs à la fois',
    letters: 'À prévenir par lettre',
    outcomes: 'Rendez-vous sans issue',
    print: 'Imprimer',
  },
  english.LINKS,
)

/** What became of past appointments, asked and said of a day at once. */
export const OUTCOMES = pageWords(
  {
    title: 'Rendez-vous sans issue',
    ofYesterday: 'd’hier',
    sinceDay: (weekday: string) => `depuis ${weekday}`,
    asked: (last: number, day: string, older: number) => {
      const which = last === 0 ? `passé${older > 1 ? 's' : ''}` : `${day}${older > 0 ? `, et ${older} d’avant,` : ''}`
      return `${last || older} rendez-vous ${which} sans issue : ${last + older > 1 ? 'les' : 'le'} compléter`
    },
    whose: 'Rendez-vous de qui',
    mine: 'Les miens',
    ofOffice: 'Tout le service',
    days: 'Jours à compléter',
    none: 'Aucun rendez-vous passé ne manque d’une issue.',
    noneOfMonth: 'Aucun rendez-vous de ce mois ne manque d’une issue.',
    months: 'Mois à compléter',
    lastDays: 'Les derniers jours',
    back: 'Retour à l’agenda',
    keys: 'Au clavier : Tab passe d’une personne à l’autre, les flèches choisissent, Entrée enregistre. Sans choix, l’issue reste à noter.',
    allCame: 'Tous venus, sauf ceux pour qui je choisis autre chose',
    caption: (day: string) => `Rendez-vous sans issue, ${day}`,
    outcome: 'Issue',
    choices: { honore: 'Venu', manque: 'Manqué', excuse: 'Excusé', inconnu: 'Je ne sais pas' },
    save: 'Enregistrer',
    nothingSaid: 'Rien n’est choisi : dites ce qu’est devenu au moins un rendez-vous.',
    previewTitle: (count: number) => `Enregistrer ${count} issue${count > 1 ? 's' : ''} ?`,
    others: (count: number) =>
      count === 0 ? '' : `${count} autre${count > 1 ? 's' : ''} issue${count > 1 ? 's' : ''} sans SMS.`,
    apply: (texts: number) => `Enregistrer et envoyer ${texts} SMS`,
    quiet: 'Enregistrer sans SMS',
    again: 'Revoir la liste',
    done: (count: number) => (count > 1 ? `${count} issues enregistrées.` : '1 issue enregistrée.'),
    undo: 'Revenir en arrière',
    undone: (count: number, others: number) => {
      const back =
        count > 1 ? `${count} rendez-vous sont de nouveau sans issue.` : '1 rendez-vous est de nouveau sans issue.'
      return others === 0 ? back : `${back} ${others} ${others > 1 ? 'ont' : 'a'} changé depuis : rien n’y est touché.`
    },
    refused: 'Un collègue ou un fichier a modifié ces rendez-vous entre-temps. Vous n’y avez rien changé :',
    changed: (who: string, status: string) => `${who} : ${status}.`,
  },
  english.OUTCOMES,
)

export const MANY = pageWords(
  {
    title: 'Plusieurs rendez-vous à la fois',
    intro: 'Un agent absent, un service fermé : choisissez les rendez-vous, regardez les SMS, puis appliquez.',
    from: 'Premier jour',
    to: 'Dernier jour',
    show: 'Afficher les rendez-vous',
    none: 'Aucun rendez-vous prévu pour ce choix.',
    list: 'Rendez-vous prévus',
    only: (count: number) => `Les ${count} premiers seulement : choisissez moins de jours, ou un agent.`,
    tick: 'Choisir',
    cancel: 'Annuler les rendez-vous choisis',
    move: 'Déplacer les rendez-vous choisis',
    noneTicked: 'Cochez au moins un rendez-vous.',
    cancelTitle: (count: number) => `Annuler ${count} rendez-vous ?`,
    moveTitle: (count: number) => `Déplacer ${count} rendez-vous ?`,
    previewCaption: 'Ce que chaque personne recevra',
    columns: { person: 'Personne', was: 'Rendez-vous', to: 'Nouveau créneau', text: 'SMS' },
    leave: 'Ne pas déplacer',
    noSlot: 'Aucun créneau libre : il reste où il est.',
    slotFor: (who: string) => `Créneau pour ${who}`,
    stays: 'Reste où il est.',
    refused: 'Ce rendez-vous a changé entre-temps : il n’est pas touché.',
    cost: (texts: number, segments: number) =>
      `${texts} personne${texts > 1 ? 's' : ''} à prévenir par SMS, ${segments} SMS facturé${segments > 1 ? 's' : ''}.`,
    letters: (count: number) =>
      count === 1
        ? '1 personne à prévenir autrement, aucun SMS ne peut lui arriver :'
        : `${count} personnes à prévenir autrement, aucun SMS ne peut leur arriver :`,
    see: 'Revoir les SMS',
    changedSlots: 'Vous avez changé des créneaux : relisez les SMS, puis appliquez.',
    apply: {
      cancel: 'Annuler et prévenir par SMS',
      get move() {
        return APPOINTMENT.apply.move.tell
      },
    },
    quiet: {
      get cancel() {
        return APPOINTMENT.apply.cancel.quiet
      },
      get move() {
        return APPOINTMENT.apply.move.quiet
      },
    },
    back: 'Ne rien changer',
    done: (count: number, what: 'annuler' | 'deplacer') =>
      `${count} rendez-vous ${what === 'annuler' ? 'annulé' : 'déplacé'}${count > 1 ? 's' : ''}.`,
    untouched: (count: number) =>
      `${count} n’${count > 1 ? 'ont' : 'a'} pas été touché${count > 1 ? 's' : ''} : le rendez-vous a changé entre-temps, ou le créneau est pris.`,
    toLetters: 'Voir qui prévenir par lettre',
  },
  english.MANY,
)

export const LETTERS = pageWords(
  {
    title: 'À prévenir par lettre',
    intro:
      'Les rendez-vous à venir dont aucun SMS n’a pu dire ce qu’ils sont devenus. Une lettre envoyée se coche ici.',
    within: 'Rendez-vous des',
    days: { '7': '7 prochains jours', '30': '30 prochains jours', '120': '4 prochains mois' },
    show: 'Afficher',
    caption: 'Personnes à prévenir par lettre',
    none: 'Personne à prévenir par lettre.',
    columns: {
      person: 'Personne',
      when: 'Rendez-vous',
      place: 'Lieu',
      agent: 'Agent',
      say: 'À écrire',
      why: 'Pourquoi',
      sent: 'Lettre',
    },
    say: { planned: 'Convocation ou changement', cancelled: 'Annulation', excused: 'Absence acceptée' } as Record<
      string,
      string
    >,
    file: (caseNumber: string) => `dossier ${caseNumber}`,
    sent: 'Lettre envoyée',
    /** By hand, to the person alone. */
    handed: 'Remise en main propre',
    controlled:
      'NE PAS ÉCRIRE AU DOMICILE : quelqu’un d’autre lit ce que la personne reçoit. Convoquez-la de vive voix, sans témoin, ou remettez-lui la lettre en main propre.',
    done: (who: string) => `Lettre à ${who} : envoyée.`,
    undo: 'Revenir en arrière',
    undone: (who: string) => `Lettre à ${who} : encore à envoyer.`,
    lost: 'le SMS n’est pas arrivé',
    paused: 'SMS en pause',
    toPrint: 'Lettres à imprimer',
    toPrintIntro:
      'Une lettre par personne, dans sa langue et en français, pour une enveloppe à fenêtre. Une adresse inconnue reste en blanc. Les lettres à remettre en main propre n’y sont pas : ouvrez le rendez-vous pour les imprimer.',
    download: 'Télécharger les lettres (PDF)',
    atMost: (count: number) => `${count} lettres au plus à la fois.`,
    fileName: (day: string) => `lettres-${day}.pdf`,
    documentTitle: (office: string) => `Lettres - ${office}`,
    postedIntro: (when: string | undefined) =>
      when
        ? `Une fois vos lettres du ${when} dans la boîte, marquez-les : ces personnes ne seront plus dans cette liste.`
        : 'Une fois vos lettres dans la boîte, marquez-les : ces personnes ne seront plus dans cette liste.',
    post: 'Marquer ces lettres comme postées',
    posted: (count: number, changed: number) =>
      `${count === 1 ? '1 lettre notée postée' : `${count} lettres notées postées`}.${changed > 0 ? ` ${changed} ${changed > 1 ? 'ne le sont pas : le rendez-vous a changé, ou la lettre était déjà notée' : 'ne l’est pas : le rendez-vous a changé, ou la lettre était déjà notée'}.` : ''}`,
    noneToPost: 'Téléchargez d’abord les lettres : aucune n’attend d’être postée.',
    noneToPrint: 'Aucune lettre à imprimer pour ce choix.',
    postedBack: (count: number) =>
      count === 1 ? '1 lettre est encore à envoyer.' : `${count} lettres sont encore à envoyer.`,
    one: 'Lettre à imprimer (PDF)',
    oneByHand: 'Lettre à remettre en main propre (PDF)',
  },
  english.LETTERS,
)

export const PRINT = pageWords(
  {
    only: (shown: number, all: number) =>
      `Cette feuille ne porte que les ${shown} premiers rendez-vous sur ${all}. Pour avoir les autres, filtrez l’agenda par agent, puis imprimez.`,
    title: { day: 'Feuille du jour', week: 'Feuille de la semaine' },
    columns: {
      hour: 'Heure',
      person: 'Personne',
      type: 'Rendez-vous',
      place: 'Lieu',
      agent: 'Agent',
      status: 'État',
      honoured: 'Venu',
      missed: 'Absent',
      excused: 'Excusé',
    },
    hint: 'Imprimez cette page avec votre navigateur (Ctrl + P).',
    button: 'Imprimer',
    back: 'Retour à l’agenda',
  },
  english.PRINT,
)
