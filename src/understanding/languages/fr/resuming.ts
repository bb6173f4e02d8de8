import type { Resuming } from '../said/resuming.ts'

export const resuming: Resuming = {
  TEXTS: 'sms|textos?|messages?|rappels?',
  resumes: [
    ' (?:continuez|continue) (?:a|de|d) (?:m |me )?(?:ecrire|envoyer|prevenir|avertir|rappeler) ',
    ' (?:renvoyez|remettez|reprenez|gardez|continuez)(?: moi)?(?: les| vos| mes)? TEXTS ',
    ' je (?:les )?(?:veux|voudrais)(?: encore| bien| quand meme)?(?: recevoir)?(?: les| vos| mes) TEXTS ',
    ' (?:croyais|pensais) que (?:le )?stop | (?:voulais|voulait) pas (?:dire |ecrire |mettre |faire |envoyer )?(?:le |un )?stop ',
    ' stop (?:c ?etait|etait) (?:une erreur|par erreur|pas pour vous) | (?:mis|ecrit|tape|envoye|fait) (?:le )?stop (?:par erreur|sans faire expres) ',
  ],
  unless:
    ' (?:ne|plus|pas|jamais) (?:m |me )?(?:continuez|continue|renvoyez|remettez|reprenez|gardez) | (?:continuez|renvoyez|remettez|reprenez) (?:pas|plus) | plus de (?:sms|textos?|messages?|rappels?) ',
}
