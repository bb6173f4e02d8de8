import type { SignInWords } from '../sign-in-words.ts'

export const signInWords: SignInWords = {
  subject: '[justif] Votre lien de connexion',
  title: 'Votre lien de connexion',
  intro: 'Voici votre lien pour vous connecter à justif. Il est valable 15 minutes et ne sert qu’une fois.',
  link: 'Me connecter',
  notYou: 'Vous n’avez rien demandé ? Ne cliquez pas : sans votre clic, personne ne se connecte.',
}
