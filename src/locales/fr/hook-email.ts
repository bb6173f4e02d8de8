import type { HookWords } from '../hook-words.ts'

export const hookWords: HookWords = {
  title: 'Un logiciel n’est plus prévenu',
  happened: (host) =>
    `L’adresse que votre service a donnée chez ${host} ne prend plus les changements du planning, malgré plusieurs essais. Nous ne lui envoyons plus rien.`,
  advice:
    'Demandez à qui tient ce logiciel ce qui se passe. Remettez ensuite l’adresse en marche : ce qui a changé entre-temps lui sera envoyé, rien n’est perdu.',
  link: 'Voir les accès des logiciels',
}
