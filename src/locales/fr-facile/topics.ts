import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/** As in French: in general, and never what a judge will decide. */
export const topics: Record<Topic, Explanation> = {
  sursis: [
    'Sursis probatoire: une peine de prison mise en attente. Le SPIP vous suit pendant un temps. On a des obligations.',
    'On respecte tout ? On ne fait pas cette prison. Sinon, un juge décide. Parlez-en à votre conseiller.',
  ],
  tig: [
    "TIG: un travail utile à tous. Il n'est pas payé. La justice fixe le nombre d'heures.",
    'Le SPIP organise le lieu et les heures. Un problème ? Dites-le vite au SPIP. Gardez une preuve.',
  ],
  ddse: [
    'DDSE: le bracelet électronique. On vit à une adresse fixée. On sort seulement aux heures prévues.',
    'Pour changer une heure, demandez avant. Attendez la réponse. Un retard ? Prévenez tout de suite le service du bracelet.',
  ],
  semiLiberte: [
    'Semi-liberté: on dort dans un centre de la prison. On sort à des heures fixées. On travaille, ou on se soigne.',
    'Pour changer une heure, demandez avant. Attendez la réponse. Un retard ? Appelez tout de suite le centre.',
  ],
  liberationConditionnelle: [
    'Libération conditionnelle: on sort de prison avant la fin. Le SPIP vous suit pendant un temps. On a des obligations.',
    'On respecte tout ? La peine se termine dehors. Sinon, la justice décide. Parlez-en à votre conseiller.',
  ],
  suiviSocioJudiciaire: [
    "Suivi socio-judiciaire: un suivi fixé par un tribunal. C'est souvent après la prison. On a des obligations.",
    'Le tribunal fixe la durée. Il peut demander des soins. Une question ? Parlez-en à votre conseiller.',
  ],
  spip: [
    'SPIP: le service qui suit les personnes condamnées. Il aide: emploi, logement, santé.',
    'Le SPIP regarde si les obligations sont respectées. Il le dit au juge.',
  ],
  cpip: ['CPIP: la personne du SPIP qui vous suit. Elle vous aide. Elle écrit au juge.'],
  jap: [
    'JAP: le juge qui suit après le jugement. Il peut fixer ou changer des obligations.',
    "On n'écrit pas au juge par SMS. Écrivez au greffe, son bureau au tribunal. Votre conseiller peut vous aider.",
  ],
  convocation: [
    "Convocation: un rendez-vous obligatoire. C'est avec le SPIP ou le juge. Venez à l'heure, avec les papiers demandés.",
    'Vous ne pouvez pas venir ? Dites-le avant. Gardez une preuve. Sans réponse, venez.',
  ],
  revocation: [
    'Révocation: un juge met fin à un sursis. Ou à une autre mesure. On peut alors aller en prison.',
    "Ce n'est pas automatique. En général, on voit d'abord le juge. Venez avec vos preuves. Vous pouvez prendre un avocat.",
  ],
}

export const consequences: Explanation = [
  'Il faut venir. On peut vous aider. Une absence sans raison ? Le SPIP peut le dire au juge.',
  'Vous ne pouvez pas venir ? Dites vite pourquoi. Apportez une preuve. Sans réponse, venez.',
]
