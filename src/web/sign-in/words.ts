import { PROBLEM_WORDS } from '../problem-words.ts'

/** The pages of signing in. */
export const SIGN_IN = {
  title: 'Connexion',
  intro: 'Écrivez votre adresse professionnelle : vous recevrez un lien pour vous connecter.',
  email: 'Adresse e-mail',
  ask: 'Recevoir un lien',
  asked:
    'Si cette adresse est connue du service, un lien vient d’y être envoyé. Il est valable 15 minutes. Regardez aussi dans les indésirables.',
  emailUnread: 'Cette adresse ne se lit pas. Écrivez-la en entier, par exemple marie.lefevre@justice.fr.',
  confirm: 'Vous êtes sur le point de vous connecter à justif sur cet ordinateur.',
  confirmButton: 'Me connecter',
  spent: PROBLEM_WORDS.signInLinkSpent,
  again: 'Demander un autre lien',
  out: 'Se déconnecter',
  outEverywhere: 'Se déconnecter partout',
  signedOut: 'Vous êtes déconnecté.',
  demo: 'Ceci est une démonstration',
  demoMeans: 'Sur cette machine, entrez sans mot de passe. Choisissez un rôle :',
  demoAs: (name: string, role: string) => `Entrer comme ${name} (${role})`,
  roles: { none: 'sans accès', agent: 'agent', staff: 'secrétariat', admin: 'administration' },
}
