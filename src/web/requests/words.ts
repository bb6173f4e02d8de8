import { APPOINTMENT } from '../appointments/words.ts'
import { pageWords } from '../page-words.ts'
import { MISREADING } from '../people/misreading-words.ts'
import { SHARED } from '../words.ts'
import * as english from './words-en.ts'

/** What the page of what waits for a person says. */
export const REQUESTS = pageWords(
  {
    title: 'À faire',
    open: (count: number) =>
      count === 1 ? '1 demande que personne n’a prise' : `${count} demandes que personne n’a prises`,
    intro: 'Ce que le service laisse à une personne, le plus urgent en premier.',
    lists: { all: 'Toutes', mine: 'Les miennes', unassigned: 'À prendre', done: 'Faites' },
    listsName: 'Quelles demandes afficher',
    none: {
      all: 'Rien n’attend. Tout est fait.',
      mine: 'Rien ne vous attend : ni une demande que vous avez prise, ni celle d’une personne que vous suivez.',
      unassigned: 'Quelqu’un s’occupe de chaque demande.',
      done: 'Aucune demande n’a encore été traitée.',
    },
    kinds: {
      danger: 'Danger',
      perhapsDanger: 'Danger, peut-être',
      unreachable: 'SMS non reçu',
      move: 'Demande à changer de rendez-vous',
      cannotCome: 'Ne peut pas venir',
      question: 'Question',
      callback: 'Demande à être rappelée',
      notUnderstood: 'Message non compris',
      wrongNumber: 'Mauvais numéro',
      sharedNumber: 'Numéro partagé',
      stranger: 'Message d’un inconnu',
      late: 'Retard annoncé',
      document: 'Justificatif annoncé',
      newPhone: 'Nouveau numéro annoncé',
      optedOut: 'Ne veut plus de SMS',
    } as Record<string, string>,
    advice: {
      danger: 'Appelez la personne ou les secours (15, 17) tout de suite.',
      perhapsDanger: 'Lisez ce message maintenant : il parle peut-être d’un danger. Au moindre doute, appelez.',
      unreachable: 'Appelez la personne ou écrivez-lui une lettre avant le rendez-vous, et vérifiez son numéro.',
      wrongNumber: 'Plus aucun SMS ne part vers ce numéro. Trouvez le bon.',
      sharedNumber:
        'Une autre personne a le même numéro. Sans votre accord, aucun SMS ne part à cette personne, pour que l’autre ne lise rien d’elle.',
      stranger:
        'Ce numéro n’est celui de personne. Si le message se comprend, notez le numéro sur la page de la personne.',
      optedOut: 'Convoquez-la par lettre : ses rendez-vous restent obligatoires.',
      newPhone: 'Notez le nouveau numéro sur la page de la personne.',
      document: 'À vérifier quand le document arrive.',
    } as Record<string, string>,
    wrote: (when: string) => `A écrit le ${when} :`,
    since: (when: string) => `Depuis le ${when}`,
    reason: 'Raison',
    sharedWith: 'Même numéro que',
    also: (who: string) => `Attend aussi : ${who}`,
    more: (shown: number) =>
      `Ce sont les ${shown} plus urgentes de cette personne. Les autres paraîtront quand celles-ci seront faites.`,
    over: 'Rendez-vous passé',
    overAdvice: 'Si plus rien n’est à faire, marquez comme faite.',
    overTitle: (people: number) => `Rendez-vous passés (${people})`,
    overMeans:
      'Ces demandes portaient sur des rendez-vous qui sont passés : il n’y a plus rien à déplacer. Qui est venu se note dans l’agenda. Celles qu’un collègue a prises lui restent.',
    settleOver: 'Marquer celles-ci comme faites',
    settled: (count: number) => {
      if (count === 0) return 'Aucune demande n’était à marquer comme faite.'
      return count === 1 ? '1 demande est marquée comme faite.' : `${count} demandes sont marquées comme faites.`
    },
    appointment: 'Rendez-vous',
    followedBy: 'Suivie par',
    stranger: 'Numéro inconnu',
    takenBy: (name: string) => `Prise par ${name}`,
    takenByYou: 'Vous l’avez prise',
    doneBy: (name: string, when: string) => `Faite par ${name} le ${when}`,
    somebody: 'un agent',
    take: 'Prendre',
    giveBack: 'Rendre',
    finish: 'Marquer comme faite',
    reopen: 'Remettre à faire',
    answer: 'Lire et répondre',
    prepareLetter: 'Préparer la lettre',
    chooseMoment: 'Choisir un moment',
    correct: 'Corriger le numéro',
    allow: 'Permettre les SMS',
    forbid: 'Ne pas permettre',
    about: (act: string, who: string) => `${act} : ${who}`,
    done: {
      prise: 'Vous avez pris cette demande : les autres le voient.',
      rendue: 'Cette demande attend de nouveau quelqu’un.',
      faite: 'C’est fait.',
      rouverte: 'Cette demande est de nouveau à faire, par vous.',
      deplace: 'Le rendez-vous est déplacé. La personne le saura par SMS, à l’ouverture si le service est fermé.',
      refuse: 'Le rendez-vous tient. La personne le saura par SMS, à l’ouverture si le service est fermé.',
      numero: 'Le numéro est corrigé.',
      permis: 'Les SMS partiront à cette personne.',
      get sens() {
        return MISREADING.done.sens
      },
      get compris() {
        return MISREADING.done.compris
      },
      interdit: 'Aucun SMS ne partira à cette personne : prévenez-la par lettre.',
    } as Record<string, string>,
    undo: 'Annuler',
    back: 'Toutes les demandes',
    move: {
      title: (who: string) => `Changer le rendez-vous de ${who}`,
      stands: 'Le rendez-vous tel qu’il est',
      followedBy: (name: string | undefined) => (name ? `Suivi par ${name}.` : 'Aucun agent ne le suit.'),
      wish: (words: string) => `Compris : ${words}`,
      choose: 'Le nouveau moment',
      fitting: 'convient',
      wished: (when: string) => `${when} (le moment demandé, hors créneau)`,
      other: 'Un autre moment, au même lieu',
      otherDay: 'Jour',
      otherHour: 'Heure',
      noSlots: 'Aucun créneau libre de ce type dans les trente jours. Vous pouvez écrire un autre moment.',
      get approve() {
        return APPOINTMENT.apply.move.tell
      },
      chosen: (when: string) => `Vous avez choisi le ${when}.`,
      anyway: 'Déplacer quand même et prévenir par SMS',
      chooseAgain: 'Choisir un autre moment',
      refuseTitle: 'Ou garder le rendez-vous',
      refuseMeans: 'Le rendez-vous tient. Un SMS dit à la personne que le changement n’est pas possible.',
      refuse: 'Garder et prévenir par SMS',
      over: 'Ce rendez-vous n’est plus à venir, ou ne tient plus : il n’y a rien à déplacer.',
      chooseOne: 'Choisissez un moment.',
      answeredMeanwhile: (name: string) =>
        `${name} a répondu à la personne pendant que vous lisiez : rien n’a été fait. Lisez la réponse, puis décidez si c’est encore utile.`,
    },
    number: {
      title: (who: string) => `Corriger le numéro de ${who}`,
      field: 'Numéro de téléphone',
      hint: 'Par exemple 06 39 98 10 99. Récrivez le même s’il est juste : les SMS repartiront.',
      save: 'Enregistrer ce numéro',
      get unread() {
        return SHARED.mobileUnread
      },
    },
  },
  english.REQUESTS,
)
