import { pageWords } from '../page-words.ts'

/** Many appointments given to a colleague at once, and those that no slot takes. */
export const HAND_MANY = pageWords(
  {
    tickAll: 'Tout cocher',
    colleague: 'Collègue',
    hand: 'Confier les rendez-vous choisis',
    title: (name: string) => `Confier à ${name} ?`,
    intro:
      'Le jour, l’heure et le lieu ne changent pas : personne ne reçoit de SMS. Ce qui tombe à la même heure n’est pas coché.',
    list: (name: string) => `Ce qui passe à ${name}`,
    pick: 'Choisir',
    when: 'Rendez-vous',
    was: 'Agent',
    clash: (name: string) => `${name} a déjà un rendez-vous à cette heure`,
    away: (name: string) => `${name} est en absence ce jour-là`,
    apply: 'Confier les rendez-vous cochés',
    back: 'Ne rien changer',
    done: (count: number) => (count === 1 ? '1 rendez-vous confié.' : `${count} rendez-vous confiés.`),
    noSlotTitle: (count: number) =>
      count === 1 ? '1 rendez-vous n’a aucun créneau libre' : `${count} rendez-vous n’ont aucun créneau libre`,
    noSlotMeans: 'Déplacez d’abord les autres si vous le voulez, ou choisissez maintenant pour ceux-ci.',
    cancelThese: 'Annuler ceux-ci',
    handThese: 'Confier ceux-ci',
  },
  {
    tickAll: 'Tick all',
    colleague: 'Colleague',
    hand: 'Hand over the chosen appointments',
    title: (name: string) => `Hand over to ${name}?`,
    intro:
      'The day, the hour and the place do not change: nobody is texted. What falls at the same hour as another one is not ticked.',
    list: (name: string) => `What goes to ${name}`,
    pick: 'Choose',
    when: 'Appointment',
    was: 'Agent',
    clash: (name: string) => `${name} already has an appointment at this hour`,
    away: (name: string) => `${name} is away on that day`,
    apply: 'Hand over the ticked appointments',
    back: 'Change nothing',
    done: (count: number) => (count === 1 ? '1 appointment handed over.' : `${count} appointments handed over.`),
    noSlotTitle: (count: number) =>
      count === 1 ? '1 appointment has no free slot' : `${count} appointments have no free slot`,
    noSlotMeans: 'Move the others first if you wish, or choose now for these.',
    cancelThese: 'Cancel these',
    handThese: 'Hand these over',
  },
)
