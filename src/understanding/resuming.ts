import { fold } from './reading/fold.ts'

/**
 * Whether somebody who stopped our texts wants them after all, in words that are no command where none is stopped: "please keep sending
 * them", "I thought stop meant the alarm". Only to be asked of who did stop them.
 */
export function wantsTextsAgain(text: string): boolean {
  const words = ` ${fold(text).replace(/[^a-z0-9?]+/g, ' ')} `
  return RESUMES.test(words) && !UNLESS.test(words)
}

const TEXTS = '(?:sms|textos?|messages?|rappels?|texts?|reminders?|them)'
const RESUMES = new RegExp(
  [
    ' (?:keep|carry on|continue) (?:on )?(?:sending|texting|writing|messaging)(?: me| to me| them| the| your)? ',
    ` (?:please|still|do) (?:send|want|need)(?: me)?(?: the| your| my)? ${TEXTS} `,
    ' (?:thought|assumed) (?:that )?stop (?:meant|was|would) | (?:didn ?t|did not) mean (?:to )?(?:say |text |write |send )?stop ',
    ' stop was (?:a mistake|an accident|not for you) ',
    ' (?:continuez|continue) (?:a|de|d) (?:m |me )?(?:ecrire|envoyer|prevenir|avertir|rappeler) ',
    ` (?:renvoyez|remettez|reprenez|gardez|continuez)(?: moi)?(?: les| vos| mes)? ${TEXTS} `,
    ` je (?:les )?(?:veux|voudrais)(?: encore| bien| quand meme)?(?: recevoir)?(?: les| vos| mes) ${TEXTS} `,
    ' (?:croyais|pensais) que (?:le )?stop | (?:voulais|voulait) pas (?:dire |ecrire |mettre |faire |envoyer )?(?:le |un )?stop ',
    ' stop (?:c ?etait|etait) (?:une erreur|par erreur|pas pour vous) | (?:mis|ecrit|tape|envoye|fait) (?:le )?stop (?:par erreur|sans faire expres) ',
  ].join('|'),
)
const UNLESS =
  / (?:don ?t|do not|never|no longer|not|stop|quit) (?:\w+ )?(?:keep|carry|continue|send|text|want|need) | (?:ne|plus|pas|jamais) (?:m |me )?(?:continuez|continue|renvoyez|remettez|reprenez|gardez) | (?:continuez|renvoyez|remettez|reprenez) (?:pas|plus) | no more | plus de (?:sms|textos?|messages?|rappels?) | why .*\?/
