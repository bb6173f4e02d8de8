import type { Meaning } from '../../app/misreadings/meaning.ts'
import { DEMO_PEOPLE } from '../../app/upkeep/demo-people.ts'

/** What whoever draws a card plays: who they are, what they write, and what the others then look for. */
export interface Card extends Part {
  name: string
  phone: string
}

interface Part {
  situation: string
  /** In this order, with what the machine reads of it; a number chooses from the list that the service answers with. */
  writes: readonly (readonly [words: string, read: Meaning])[]
  watch: string
}

/** The invented people of the demonstration, in the order of its planning. */
export function workshopCards(): Card[] {
  return DEMO_PEOPLE.map(({ firstName, lastName, phone, caseNumber }) => {
    const part = PARTS[caseNumber]
    if (!part) throw new Error('somebody of the demonstration has no card')
    return { name: `${firstName} ${lastName}`, phone, ...part }
  })
}

const PARTS: Record<string, Part> = {
  'D-2026-0101': {
    situation: 'Votre fils est malade ce jour-là. Vous voulez venir un autre jour.',
    writes: [
      ['je peux pas venir, mon fils est malade', 'decline'],
      ['2', 'choice'],
      ['faut ramener quoi ?', 'ask_documents'],
    ],
    watch:
      'Trois moments sont proposés ; le deuxième est pris. L’agente reçoit un e-mail. La liste des documents est venue sans que personne ne réponde.',
  },
  'D-2026-0102': {
    situation:
      'Vous avez deux rendez-vous, l’un au bureau, l’autre au tribunal, et vous les mélangez. Vous viendrez aux deux.',
    writes: [
      ['c’est quand ?', 'ask_when'],
      ['oui pour les deux', 'confirm'],
    ],
    watch: 'L’agenda la dit confirmée deux fois.',
  },
  'D-2026-0103': {
    situation: 'Vous lisez mal le français. Vos SMS sont en anglais.',
    writes: [
      ['where is it?', 'ask_where'],
      ['ok I will be there', 'confirm'],
    ],
    watch: 'La réponse est dans sa langue, et le rendez-vous est confirmé.',
  },
  'D-2026-0104': {
    situation: 'On doit vous téléphoner. Vous voulez d’abord parler à votre conseiller.',
    writes: [['rappelez-moi svp', 'ask_agent']],
    watch: 'La demande attend une personne : la prendre, puis écrire un SMS.',
  },
  'D-2026-0105': {
    situation: 'Vous êtes convoquée devant le juge et vous n’avez pas de voiture.',
    writes: [['je peux pas venir au tribunal', 'decline']],
    watch: 'Une audience ne se déplace jamais par SMS : la réponse le dit, et le rendez-vous tient.',
  },
  'D-2026-0106': {
    situation: 'Vous n’avez pas de téléphone. Attendez, sans rien dire, que quelqu’un pense à vous.',
    writes: [],
    watch: 'L’agenda le dit non joignable ; il figure parmi les personnes à prévenir par lettre.',
  },
}
