import { pageWords } from '../page-words.ts'
import * as english from './first-link-words-en.ts'

/** The page by which the first administrator comes in. */
export const FIRST_LINK = pageWords(
  {
    title: 'Bienvenue',
    intro:
      'Ce service n’a pas encore d’administrateur. Ce lien fait de vous le premier : il ne sert qu’une fois, et vous donnerez ensuite leur accès aux autres.',
    name: 'Votre nom',
    nameHint: 'Comme vos collègues le lisent, par exemple Claire Moreau.',
    email: 'Votre adresse professionnelle',
    emailHint: 'Les prochaines fois, un lien vous y sera envoyé pour vous connecter. Il n’y a pas de mot de passe.',
    enter: 'Entrer',
    nameUnread: 'Écrivez votre nom, en 80 caractères au plus.',
  },
  english.FIRST_LINK,
)
