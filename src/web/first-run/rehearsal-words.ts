import { pageWords } from '../page-words.ts'
import * as english from './rehearsal-words-en.ts'

/** While texts leave to the team only. */
export const REHEARSAL = pageWords(
  {
    title: 'Rodage',
    band: 'Rodage : seule l’équipe reçoit des SMS.',
    link: 'Régler ou ouvrir',
    since: (day: string) =>
      `Depuis le ${day}, les SMS ne partent qu’aux numéros de l’équipe. Chargez un planning, regardez, répondez : aucune personne suivie ne reçoit rien. Continuez à convoquer comme avant.`,
    exceptions:
      'Deux exceptions : qui nous écrit être en danger reçoit aussitôt les numéros d’urgence, et qui écrit STOP apprend que c’est noté.',
    open: 'Les SMS partent aux personnes suivies. Il n’y a plus de rodage.',
    team: 'Numéros de l’équipe',
    noTeam: 'Aucun numéro encore : aucun SMS ne part.',
    number: 'Numéro de mobile',
    numberHint:
      'Celui d’un collègue d’accord pour recevoir des SMS d’essai. Pour tout voir, mettez-le aussi dans un planning inventé.',
    add: 'Ajouter',
    remove: 'Retirer',
    opening: 'Ouvrir aux personnes suivies',
    what: {
      today: (count: number) =>
        count === 0
          ? 'Aucun SMS n’est prévu d’ici ce soir.'
          : `SMS prévus d’ici ce soir : ${count}. ${count === 1 ? 'Il partira à son heure' : 'Ils partiront à leur heure'}.`,
      week: (count: number) =>
        count === 0
          ? 'Aucun SMS n’est prévu d’ici sept jours, aujourd’hui compris.'
          : `SMS prévus d’ici sept jours, aujourd’hui compris : ${count}.`,
      unsent: (count: number) =>
        count === 0
          ? 'Aucun SMS n’a été retenu pendant le rodage.'
          : `SMS retenus pendant le rodage : ${count}. ${count === 1 ? 'Il ne partira' : 'Ils ne partiront'} jamais : une convocation d’il y a trois semaines ne doit pas surgir. ${count === 1 ? 'Cette personne reçoit ses' : 'Ces personnes reçoivent leurs'} rappels à venir ; pour le reste, convoquez comme avant.`,
    },
    confirm: 'J’ai relu les textes et les heures, et les personnes sont prévenues.',
    button: 'Ouvrir maintenant',
    back: 'Pour arrêter ensuite une personne, mettez-la en pause ; le rodage, lui, ne revient pas.',
    done: {
      ajoute: 'Le numéro est ajouté.',
      retire: 'Le numéro est retiré.',
      ouvert: 'C’est ouvert : les SMS partent aux personnes suivies.',
    },
  },
  english.REHEARSAL,
)
