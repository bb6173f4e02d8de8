import type { AccountWords, MailTriedWords, SafetyWords, SignInWords } from '../sign-in-words.ts'

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
  howElsewhere: 'Sur la page de connexion, utilisez le compte de votre administration, avec cette adresse e-mail.',
  link: 'Aller à la page de connexion',
}

export const mailTriedWords: MailTriedWords = {
  subject: '[justif] Nos e-mails vous arrivent',
  title: 'Nos e-mails vous arrivent',
  intro:
    'Vous avez demandé cet e-mail en mettant justif en route. S’il était dans les indésirables, dites à votre messagerie qu’il n’en est pas un : les alertes viendront de la même adresse.',
  link: 'Dire qu’il est arrivé',
}

export const safetyWords: SafetyWords = {
  subject: '[justif] Votre connexion',
  happened: {
    secondFactorAdded: {
      title: 'Codes à usage unique installés',
      words: 'Un téléphone donne maintenant les codes qui sont demandés quand vous vous connectez à justif.',
    },
    secondFactorRemoved: {
      title: 'Changement de téléphone',
      words:
        'Les codes de votre ancien téléphone ne servent plus. À la prochaine connexion, vous en installerez un autre.',
    },
    secondFactorRefused: {
      title: 'Cinq codes faux',
      words:
        'Quelqu’un est arrivé jusqu’à la demande de code avec votre adresse, et a tapé cinq codes faux. Plus aucun code n’est accepté pendant 15 minutes.',
    },
    recoveryCodeUsed: {
      title: 'Un code de secours a servi',
      words: 'Un de vos codes de secours vient de servir à la place du téléphone. Chacun ne sert qu’une fois.',
    },
    identityRefused: {
      title: 'Connexion refusée',
      words:
        'Quelqu’un s’est présenté avec votre adresse, mais avec un autre compte que le vôtre jusqu’ici. Si votre administration a changé votre compte, demandez à un administrateur de justif de réinitialiser votre connexion.',
    },
    signInReset: {
      title: 'Connexion réinitialisée',
      words:
        'Un administrateur a réinitialisé votre connexion. Vos codes et votre compte d’avant ne sont plus connus : à la prochaine connexion, tout s’installe à nouveau.',
    },
  },
  notYou: 'Ce n’était pas vous ? Prévenez tout de suite un administrateur de votre service.',
}
