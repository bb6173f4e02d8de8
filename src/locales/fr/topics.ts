import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/**
 * Legal words, in general: "on", not "vous", since the question does not tell what the person was sentenced to, and never what a
 * judge will decide. Two texts may arrive in the other order, so each can be read alone. "Travail d'intérêt général", "contrôle"
 * and "être" cannot be written in GSM-7: other words say it.
 */
export const topics: Record<Topic, Explanation> = {
  // Penal code, art. 132-40 to 132-53.
  sursis: [
    'Sursis probatoire: une peine de prison mise en attente, en entier ou en partie. Pendant un temps fixé, on est suivi et on a des obligations.',
    'Si les obligations sont respectées, sans nouvelle infraction, on ne fait pas cette prison. Sinon, un juge décide de la suite. Parlez-en à votre conseiller.',
  ],
  // Penal code, art. 131-8 and 131-22 to 131-24.
  tig: [
    "TIG: un travail utile à tous et non payé, pour une mairie, un service public ou une association. La justice fixe le nombre d'heures.",
    'Le SPIP organise le lieu et les horaires. Un problème, un retard, un accident ? Dites-le vite au SPIP et gardez un justificatif.',
  ],
  // Penal code, art. 131-4-1 and 132-26; code of criminal procedure, art. 723-7.
  ddse: [
    'DDSE, ou bracelet électronique: on vit à une adresse fixée, avec un bracelet à la cheville. On sort seulement aux heures prévues.',
    'Pour changer un horaire, demandez avant, et attendez la réponse. Un imprévu ou un retard ? Prévenez tout de suite le service du bracelet.',
  ],
  // Penal code, art. 132-26; code of criminal procedure, art. 723-1.
  semiLiberte: [
    'Semi-liberté: on dort en centre pénitentiaire et on sort à des heures fixées, pour un travail, une formation, des soins ou sa famille.',
    'Pour changer un horaire, demandez avant, et attendez la réponse. Un retard ? Appelez tout de suite le centre et gardez un justificatif.',
  ],
  // Code of criminal procedure, art. 729 to 733.
  liberationConditionnelle: [
    'Libération conditionnelle: on sort de prison avant la fin de sa peine. Pendant un temps fixé, on est suivi et on a des obligations.',
    'Si les obligations sont respectées, la peine se termine dehors. Sinon, la justice décide de la suite. Parlez-en à votre conseiller.',
  ],
  // Penal code, art. 131-36-1 to 131-36-8.
  suiviSocioJudiciaire: [
    'Suivi socio-judiciaire: un suivi fixé par un tribunal, souvent après la prison. Il comprend des obligations, pour éviter une nouvelle infraction.',
    'Le tribunal fixe la durée du suivi. Il peut aussi demander des soins. Pour votre situation, parlez-en à votre conseiller.',
  ],
  // Code of criminal procedure, art. D. 575.
  spip: [
    "SPIP: service pénitentiaire d'insertion et de probation. Il suit les personnes que la justice lui confie et les aide: emploi, logement, santé.",
    'Le SPIP vérifie aussi que les obligations sont respectées, et il en rend compte au juge.',
  ],
  cpip: [
    "CPIP: conseiller pénitentiaire d'insertion et de probation. C'est la personne du SPIP qui vous suit. Elle vous aide et rend compte au juge.",
  ],
  // Code of criminal procedure, art. 712-1.
  jap: [
    "JAP: juge de l'application des peines. Il suit les personnes après leur jugement. Il peut fixer, changer ou supprimer des obligations.",
    "On n'écrit pas au juge par SMS. Écrivez au greffe, son secrétariat au tribunal, avec vos justificatifs. Votre conseiller peut vous aider.",
  ],
  convocation: [
    "Convocation: un rendez-vous obligatoire avec le SPIP ou le juge. Venez à l'heure, avec les papiers demandés.",
    "Vous ne pouvez pas venir ? Dites-le avant et gardez un justificatif. Tant que rien n'est changé, le rendez-vous tient.",
  ],
  // Penal code, art. 132-47 to 132-51; code of criminal procedure, art. 712-6, 733 and 742.
  revocation: [
    'Révocation: un juge met fin à un sursis ou à une autre mesure, en entier ou en partie. La personne peut alors aller en prison.',
    "Une révocation n'est pas automatique. En général, il y a d'abord une audience: venez-y avec vos justificatifs. Vous pouvez prendre un avocat.",
  ],
}

/** To "what do I risk?" and "must I come?": true and calm. Penal code, art. 132-44. */
export const consequences: Explanation = [
  'Il faut venir: on y fait le point, et on peut vous aider. Si vous manquez un rendez-vous sans raison, le SPIP peut le signaler au juge.',
  "Vous ne pouvez pas venir ? Dites pourquoi le plus vite possible et apportez une preuve. Tant que rien n'est changé, le rendez-vous tient.",
]
