import type { Outside } from '../../domain/trial/eligible.ts'
import type { Arm, Extra } from '../../domain/trial/extras.ts'
import type { Plan } from '../../domain/trial/plan.ts'
import { sentences } from '../../locales/fr/sentences.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** Trials: what administrators read. */
export const TRIALS = pageWords(
  {
    title: 'Essai',
    intro:
      'Un essai compare deux façons de faire pour savoir laquelle fait venir davantage. Il ne porte que sur des ajouts : personne ne perd sa convocation ni son rappel de la veille. Rien ne commence tant que vous ne le décidez pas.',
    chance:
      'Le hasard décide, personne par personne, qui reçoit l’ajout et qui s’en passe : ni vous ni les agents ne choisissez. Les deux groupes se ressemblent alors en tout le reste, si bien qu’un écart entre eux vient de l’ajout, ou d’un hasard dont on sait calculer la part.',
    list: 'Les essais de ce service',
    none: 'Aucun essai n’a été préparé.',
    columns: ['Question', 'Ce qui est comparé', 'Où il en est', 'Protocole écrit le'],
    plan: 'Préparer un essai',
    back: 'Tous les essais',
    states: {
      planned: 'préparé, pas commencé',
      running: 'en cours',
      waiting: 'terminé, des présences arrivent encore',
      ready: 'le résultat va être lu',
      read: 'résultat lu',
    },
    extras: {
      invitation: {
        name: 'Inviter à répondre',
        usual: 'La convocation et les rappels finissent par « Répondez OUI, ou écrivez. »',
        other: 'Les mêmes SMS, sans cette invitation. Qui écrit reçoit la même réponse.',
      },
      before4: {
        name: 'Le rappel quatre jours avant',
        usual: 'Un rappel quatre jours avant, puis un la veille.',
        other: 'Le rappel de la veille seul.',
      },
      wording: {
        name: 'La phrase du rappel',
        usual: `Le rappel dit : « ${sentences['journey.usual'][0]} »`,
        other: `Le rappel dit : « ${sentences['journey.other'][0]} »`,
      },
      slotsAtOnce: {
        name: 'Des créneaux aussitôt',
        usual: 'Qui ne peut pas venir choisit aussitôt un autre moment par SMS.',
        other: 'Sa demande va à l’agent, qui propose lui-même un moment.',
      },
    } satisfies Record<Extra, { name: string } & Record<Arm, string>>,
    arms: { usual: 'comme aujourd’hui', other: 'autrement' } satisfies Record<Arm, string>,
    option: (name: string, usual: string, other: string) =>
      `${name}. Comme aujourd’hui : ${usual} Autrement : ${other}`,
    looks: {
      one: 'une seule fois, à la fin',
      any: 'quand on veut, avec des intervalles plus larges',
    } satisfies Record<Plan['looks'], string>,
    outside: {
      protectedAdult: 'majeur protégé',
      setApart: 'a parlé d’un danger, ou ne veut pas d’essai',
      paused: 'SMS en pause',
      optedOut: 'arrêt des SMS demandé',
      noPhone: 'sans numéro',
      sharedNumber: 'numéro partagé',
      wrongNumber: 'mauvais numéro',
      landline: 'téléphone fixe',
      invalid: 'numéro invalide',
      gone: 'numéro plus attribué',
      blocked: 'numéro qui bloque les SMS',
      noText: 'aucun SMS n’est parti à temps',
      others: 'autres raisons, moins de cinq personnes chacune',
      erased: 'tirées au sort, puis effacées (groupe non gardé)',
    } satisfies Record<Outside | 'noText' | 'others' | 'erased', string> as Record<string, string>,
    form: {
      question: 'La question, en une phrase',
      questionHint: 'Par exemple : inviter à répondre fait-il venir davantage ?',
      extra: 'Ce qui est comparé',
      types: 'Types de rendez-vous',
      typesHint: 'Les audiences devant le juge ne sont jamais dans un essai.',
      others: 'Avec d’autres services',
      othersHint:
        'À plusieurs, un écart plus petit se trouve. Chaque service doit d’abord accepter le protocole, par son propre administrateur ; comptez alors les personnes de tous.',
      weeks: 'Durée, en semaines',
      weeksHint: 'De 4 à 40. Les rendez-vous de ces semaines comptent.',
      outcomeWeeks: 'Puis, semaines pour noter les dernières présences',
      outcomeWeeksHint: 'De 1 à 12.',
      looks: 'Le résultat se lit',
      sizeTitle: 'Combien de personnes',
      sizeIntro: 'Ce que vous savez ou supposez. Un petit effet demande beaucoup de monde.',
      fromPast:
        'Les champs partent des six derniers mois de ce service, pour les types cochés (tous, si aucun ne l’est).',
      usePast: 'Reprendre les six derniers mois pour les types cochés',
      baseline: 'Rendez-vous manqués sans l’ajout, en %',
      smallest: 'Plus petit écart qui compte pour vous, en points',
      smallestHint:
        'Le rappel de la veille, seul, a fait 29 % d’absences en moins en Arkansas : 6 points sur 20. Un ajout fait sans doute moins.',
      power: 'Chance de le trouver s’il existe, en %',
      mean: 'Rendez-vous par personne pendant l’essai',
      variation: 'Écart type de ce nombre, divisé par lui',
      variationHint: '0 si tout le monde en a autant, 0,7 d’ordinaire.',
      correlation: 'Ressemblance entre rendez-vous d’une même personne',
      correlationHint: 'De 0 à 1 ; 0,1 d’ordinaire.',
      lost: 'Rendez-vous excusés, annulés ou sans présence notée, en %',
      monthly: 'Personnes différentes par mois, en moyenne',
      compute: 'Calculer',
    },
    wrong: {
      question: 'Écrivez la question, en 300 caractères au plus.',
      extra: 'Choisissez ce qui est comparé.',
      types: 'Cochez au moins un type de rendez-vous.',
      notTried: (types: string) => `Le service ne fait pas cela aujourd’hui pour : ${types}. Décochez ces types.`,
      weeks: 'Écrivez un nombre de semaines, de 4 à 40.',
      outcomeWeeks: 'Écrivez un nombre de semaines, de 1 à 12.',
      looks: 'Choisissez quand le résultat se lit.',
      smallestDifference: 'L’écart doit être plus petit que la part de rendez-vous manqués.',
      tooSmallDifference:
        'Cet écart est trop petit : il faudrait plus de 100 000 personnes pour le voir. Choisissez un écart plus grand.',
      assumed:
        'Corrigez ces nombres : des pourcentages entre 0 et 100, une ressemblance entre 0 et 1, au moins un rendez-vous par personne et une personne par mois.',
    },
    size: {
      title: 'Ce que cela demande',
      people: (people: string, perArm: string) => `${people} personnes en tout, ${perArm} dans chaque groupe.`,
      appointments: (count: string) => `Environ ${count} rendez-vous honorés ou manqués.`,
      weeks: (weeks: string, months: string) =>
        `À votre rythme, ${weeks} semaines pour les réunir, soit ${months} mois.`,
      tooSmall: (weeks: string, most: number) =>
        `Ce service est trop petit pour cette question : il y faudrait ${weeks} semaines, et un essai en dure ${most} au plus, car ensuite trop de choses changent. Choisissez un écart plus grand, faites l’essai à plusieurs services, ou renoncez : un essai trop petit ne conclut pas.`,
      longer: 'C’est plus que la durée choisie : l’essai finirait sans pouvoir conclure.',
      write: 'Écrire le protocole',
      writeIntro: 'Une fois écrit, le protocole ne change plus. Rien ne commence encore : vous le relirez d’abord.',
    },
    protocol: {
      title: 'Protocole',
      hash: 'Empreinte (SHA-256)',
      hashHint:
        'Elle change si une seule lettre du protocole change : gardez-la, ou envoyez-la à un tiers, avant de commencer.',
      writtenAt: 'Écrit le',
      offices: 'Services',
      question: 'Question',
      usual: 'Groupe « comme aujourd’hui »',
      other: 'Groupe « autrement »',
      types: 'Types de rendez-vous',
      neverIn: 'Jamais dans l’essai',
      allocation: 'Tirage au sort',
      allocationWords:
        'Par personne, à chances égales, avant le premier SMS concerné. Une personne garde son groupe ; si elle devient l’une de celles qui ne sont jamais dans un essai, elle reçoit aussitôt les SMS habituels et reste comptée.',
      outcome: 'Ce qui est compté',
      outcomeWords:
        'Les rendez-vous manqués, parmi ceux qui sont honorés ou manqués. Excusés et annulés sont à part ; sans présence notée, le résultat dit ce qu’ils changeraient au pire.',
      statusWords: {
        missed: 'Manqué s’écrit',
        honoured: 'Honoré s’écrit',
        excused: 'Excusé s’écrit',
      },
      texts: {
        summary: 'Les SMS des deux groupes, mot pour mot',
        intro:
          'À une personne inventée, convoquée le jeudi 14 janvier à 14h30 : seuls le jour, l’heure et le lieu (LIEU) changent.',
        caption: 'Les mots de chaque groupe',
        columns: ['SMS', 'Langue', 'comme aujourd’hui', 'autrement'],
        kinds: { summons: 'Convocation', wishToMove: 'Réponse à qui ne peut pas venir' } as Record<string, string>,
        before: (days: string) => `Rappel ${days} j avant`,
        after: {
          '(confirmed)': ', après un oui',
          '(declined)': ', après un non',
          '(moveAsked)': ', après une demande de changement',
        } as Record<string, string>,
        unsent: 'ne part pas',
      },
      span: 'Durée',
      spanWords: (weeks: number, outcomeWeeks: number) =>
        `${weeks} semaines, puis ${outcomeWeeks} pour noter les dernières présences.`,
      looks: 'Lecture',
      analysis: 'Analyse',
      analysisWords:
        'Chacun est compté dans son groupe, quoi qu’il ait reçu. Écart des taux d’absence, intervalle à 95 %, plusieurs rendez-vous d’une personne comptés ensemble, ajusté par service et type du premier rendez-vous.',
      size: 'Taille annoncée',
      sizeWords: (people: string, appointments: string) =>
        `${people} personnes, ${appointments} rendez-vous honorés ou manqués.`,
      smallest: 'Plus petit écart qui compte',
      stop: 'Arrêt',
      stopWords:
        'À tout moment, par un administrateur. Cette page le demande si un groupe subit plus de tort que le hasard ne l’explique.',
      whole: 'Le fichier du protocole, tel que l’empreinte le scelle',
    },
    points: (points: string) => `${points} points`,
    begin: {
      link: 'Commencer l’essai',
      title: 'Commencer cet essai ?',
      intro:
        'Dès maintenant, chaque personne qui reçoit un premier SMS concerné est tirée au sort. Le protocole ne changera plus ; vous pourrez arrêter à tout moment.',
      told: 'Le délégué à la protection des données a vu ce protocole, et les personnes suivies sont informées.',
      mustTell: 'Cochez la case : un essai commence après cela, jamais avant.',
      words: 'Commencer',
      until: (day: string) => `Il durera jusqu’au ${day}.`,
    },
    offices: {
      title: 'Les services de cet essai',
      agreed: 'a accepté',
      asked: 'n’a pas encore accepté',
      agree: 'Accepter ce protocole pour ce service',
      agreeIntro:
        'L’essai porterait aussi sur les personnes de ce service. Relisez le protocole, montrez-le au délégué à la protection des données, informez les personnes suivies, puis acceptez. Chaque service peut ensuite arrêter l’essai, pour tous, à tout moment.',
      waits: 'Le service qui l’a préparé commence l’essai quand tous l’ont accepté.',
    },
    drop: 'Abandonner ce protocole',
    stop: {
      summary: 'Arrêter l’essai avant la fin',
      intro:
        'Tout le monde reçoit aussitôt les SMS habituels. Ce qui a été compté reste compté, et se lira comme prévu.',
      words: 'Arrêter l’essai',
    },
    counts: {
      title: 'Personnes tirées au sort',
      all: (people: string) => `${people} en tout.`,
      none: 'Personne encore : le premier SMS concerné n’est pas parti.',
      balanced: 'Les deux groupes ont la taille que le hasard leur donne.',
      unbalanced:
        'Les deux groupes n’ont pas la taille que le hasard leur donne d’ordinaire : arrêtez, et cherchez pourquoi avant toute autre chose.',
    },
    blind: (day: string) =>
      `Aucun résultat n’est montré avant le ${day} : regarder plus tôt ferait prendre un hasard pour un effet. Ce jour-là, il se lit de lui-même, une seule fois. Notez d’ici là les présences qui manquent.`,
    harm: 'Arrêtez cet essai : un groupe y subit plus de tort que le hasard ne l’explique (arrêts des SMS, plaintes, personnes injoignables ou rendez-vous manqués).',
    read: {
      words: 'Lire le résultat',
      due: 'Le résultat est lu dans l’heure, par le service lui-même, et gardé.',
      again: (day: string) =>
        `Le résultat se lit avec ce qui est connu aujourd’hui ; le ${day}, il sera lu une dernière fois, et gardé.`,
    },
    done: {
      ecrit: 'Le protocole est écrit. Relisez-le ; rien ne commence encore.',
      abandonne: 'Le protocole est abandonné.',
      commence: 'L’essai a commencé.',
      accepte: 'C’est accepté pour ce service.',
      arrete: 'L’essai est arrêté : tout le monde reçoit les SMS habituels.',
      lu: 'Le résultat est lu.',
    },
  },
  english.TRIALS,
)
