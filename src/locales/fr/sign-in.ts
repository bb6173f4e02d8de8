import type { AccountWords, MailTriedWords, SignInWords } from '../sign-in-words.ts'

export const signInWords: SignInWords = {
  subject: '[justif] Votre lien de connexion',
  title: 'Votre lien de connexion',
  intro: 'Voici votre lien pour vous connecter à justif. Il est valable 15 minutes et ne sert qu’une fois.',
  link: 'Me connecter',
  notYou: 'Vous n’avez rien demandé ? Ne cliquez pas : sans votre clic, personne ne se connecte.',
}

export const accountWords: AccountWords = {
  subject: '[justif] Votre accès est ouvert',
  title: 'Votre accès est ouvert',
  intro: (office) =>
    `Vous pouvez maintenant vous connecter à justif pour ${office} : l’agenda, les personnes suivies, et ce qu’elles répondent par SMS.`,
  how: 'Il n’y a pas de mot de passe. Écrivez votre adresse sur la page de connexion : vous recevez un lien, valable 15 minutes.',
  link: 'Aller à la page de connexion',
}

export const mailTriedWords: MailTriedWords = {
  subject: '[justif] Nos e-mails vous arrivent',
  title: 'Nos e-mails vous arrivent',
  intro:
    'Vous avez demandé cet e-mail en mettant justif en route. S’il était dans les indésirables, dites à votre messagerie qu’il n’en est pas un : les alertes viendront de la même adresse.',
  link: 'Dire qu’il est arrivé',
}
