import type { SignInTrouble } from '../../app/sign-in/openid-sign-in.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The pages of signing in. */
export const SIGN_IN = pageWords(
  {
    title: 'Connexion',
    intro: 'Écrivez votre adresse professionnelle : vous recevrez un lien pour vous connecter.',
    email: 'Adresse e-mail',
    ask: 'Recevoir un lien',
    asked:
      'Si cette adresse est connue du service, un lien vient d’y être envoyé. Il est valable 15 minutes. Regardez aussi dans les indésirables.',
    emailUnread: 'Cette adresse ne se lit pas. Écrivez-la en entier, par exemple marie.lefevre@justice.fr.',
    confirm: 'Vous êtes sur le point de vous connecter à justif sur cet ordinateur.',
    confirmButton: 'Me connecter',
    again: 'Demander un autre lien',
    out: 'Se déconnecter',
    outEverywhere: 'Se déconnecter partout',
    signedOut: 'Vous êtes déconnecté.',
    demo: 'Ceci est une démonstration',
    demoMeans: 'Sur cette machine, entrez sans mot de passe. Choisissez un rôle :',
    demoNobody:
      'Personne n’a encore d’accès à ce service, il n’y a donc aucun rôle à choisir. Le premier administrateur entre par le lien que le service a donné en démarrant ; « justif setup » en donne un autre. Pour des rôles et un planning inventés, redémarrez avec DEMO_PLANNING=on.',
    demoAs: (name: string, role: string) => `Entrer comme ${name} (${role})`,
    roles: { none: 'sans accès', agent: 'agent', staff: 'secrétariat', admin: 'administration' },
  },
  english.SIGN_IN,
)

/** Signing in by a provider of identities, and out of it. */
export const OPENID = pageWords(
  {
    intro: 'Connectez-vous avec le compte de votre administration.',
    enter: (name: string | undefined) =>
      name ? `S’identifier avec ${name}` : 'Me connecter avec mon compte professionnel',
    orLink: 'Ou par e-mail',
    back: 'Revenir à la page de connexion',
    backOrLink: 'Revenir à la page de connexion, ou recevoir un lien par e-mail',
    leaving: 'Vous êtes déconnecté de justif. La déconnexion de votre compte professionnel suit.',
    leave: 'Continuer la déconnexion',
    troubles: {
      unreachable:
        'Le service qui vérifie votre compte professionnel ne répond pas. Essayez à nouveau dans quelques minutes. Les SMS partent et les réponses arrivent comme d’habitude.',
      declined: 'La connexion n’est pas allée jusqu’au bout. Recommencez quand vous voulez.',
      tooWeak:
        'Votre compte professionnel s’est connecté sans la sécurité demandée ici. Ajoutez-lui une double authentification, puis recommencez ; votre service informatique peut vous y aider.',
      notTrusted:
        'Cette connexion ne peut pas se terminer : elle a attendu trop longtemps, ou elle a commencé sur un autre navigateur. Recommencez.',
      misconfigured:
        'justif et le service qui vérifie votre compte ne se reconnaissent pas. Prévenez la personne qui s’occupe de l’installation.',
      unknown:
        'Votre compte est bon, mais cette adresse n’a pas d’accès à justif. Demandez à un administrateur de votre service de l’ajouter.',
      emailNotVerified:
        'Votre compte professionnel ne donne pas d’adresse e-mail vérifiée. Vérifiez-la auprès de votre administration, puis recommencez.',
      otherIdentity:
        'Cette adresse s’est toujours connectée avec un autre compte que celui-ci. Si votre administration a changé votre compte, demandez à un administrateur de justif de réinitialiser votre connexion.',
    } satisfies Record<SignInTrouble, string>,
  },
  english.OPENID,
)
