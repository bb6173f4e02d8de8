import type { FirstStep, StepState } from '../../domain/first-run.ts'
import type { CarrierCheck, MailCheck } from '../../domain/outside-check.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The first day of an office: what an administrator reads. */
export const FIRST_RUN = pageWords(
  {
    title: 'Mise en route',
    intro:
      'Six étapes courtes, dans l’ordre que vous voulez. Laissez-en une, revenez demain : cette page montre ce qui est vraiment en place.',
    left: (count: number) =>
      count === 1 ? 'Mise en route : il reste 1 étape' : `Mise en route : il reste ${count} étapes`,
    nothingLeft: 'Tout est en place.',
    states: { done: 'C’est fait', begun: 'En cours', toDo: 'À faire' } satisfies Record<StepState, string>,
    passed: 'Laissée de côté',
    steps: {
      office: 'Le service et ses heures',
      carrier: 'L’opérateur des SMS',
      mail: 'Les e-mails',
      colleagues: 'Vous et vos collègues',
      planning: 'Votre tableur',
      text: 'Un SMS sur votre téléphone',
    } satisfies Record<FirstStep, string>,
    pass: 'Laisser de côté',
    takeUp: 'Reprendre cette étape',
    away: 'Ne plus me rappeler la mise en route',
    back: 'Me le rappeler',
    awaySaid: 'Rien ne vous est plus rappelé. Cette page reste dans les réglages.',
    carrier: {
      none: 'Aucun opérateur n’est réglé. Qui installe le logiciel donne TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN et TWILIO_FROM, puis redémarre justif.',
      played:
        'En attendant, la page Téléphone joue l’opérateur : écrivez, lisez, répondez ; rien ne quitte cette machine.',
      intro: 'justif demande à l’opérateur s’il connaît notre compte et notre numéro. Rien n’est envoyé à personne.',
      check: 'Vérifier l’opérateur',
      addresses:
        'Chez Twilio, dans la page du numéro (ou du service de messagerie), collez ces adresses, en POST. Sans la première, personne ne nous répond ; celles de secours servent quand la première ne répond pas, et peuvent être les mêmes.',
      incoming: 'Quand un message arrive',
      voice: 'Quand quelqu’un appelle',
      incomingFallback: 'Secours, pour les messages',
      voiceFallback: 'Secours, pour les appels',
      asked: (moment: string) => `Demandé le ${moment} :`,
      says({ state, ...more }: CarrierCheck): string {
        if (!('incoming' in more)) return CARRIER_SAYS[state as keyof typeof CARRIER_SAYS]
        const said = [INCOMING[more.incoming]]
        if (more.fallback && more.fallback !== 'here') said.push(FALLBACK[more.fallback])
        if (more.sticky === false) said.push(NOT_STICKY)
        if (more.tryingOut) said.push(TRYING_OUT)
        return said.join(' ')
      },
    },
    mail: {
      none: 'Aucun serveur de messagerie n’est réglé : les agents ne reçoivent rien. Qui installe le logiciel donne SMTP_URL et MAIL_FROM, puis redémarre justif.',
      played: 'En attendant, la page Courrier garde ce qui aurait été envoyé.',
      intro:
        'justif demande au serveur s’il nous connaît, puis vous écrit. Ouvrez cet e-mail et suivez son lien : c’est ainsi que les alertes vous viendront.',
      check: 'Vérifier et m’écrire',
      says: {
        works:
          'Le serveur nous connaît. Il reste à ouvrir l’e-mail et à suivre son lien ; regardez aussi dans les indésirables.',
        refused:
          'Le serveur est là, et refuse notre nom ou notre mot de passe : corrigez SMTP_URL, puis redémarrez justif.',
        silent:
          'Le serveur ne répond pas : vérifiez dans SMTP_URL son nom et son port, et que cette machine peut le joindre.',
      } satisfies Record<MailCheck, string>,
      arrived: 'Un e-mail vous est bien arrivé.',
      confirm: 'Vous avez bien reçu l’e-mail de justif ?',
      confirmButton: 'Oui, il est arrivé',
    },
    colleagues: {
      alone: (name: string) =>
        `Vous êtes ${name}, et personne d’autre ne peut entrer pour l’instant. Ouvrez l’accès d’au moins une personne, qui administre aussi : un congé ne doit pas bloquer le service.`,
      several: (count: number) => `${count} personnes peuvent entrer. Chacune a reçu un e-mail qui dit comment.`,
      all: 'Voir les accès',
    },
    planning: {
      none: 'Regardez votre tableur tel qu’il est : justif montre ce qu’il a lu, demande ce que sont les colonnes qu’il ne connaît pas, et n’enregistre rien avant que vous le disiez. L’aperçu suffit pour passer à la suite.',
      some: 'Un fichier a été lu.',
      go: 'Ouvrir la page des fichiers',
    },
    text: {
      intro:
        'Vous recevrez une convocation inventée, comme les personnes la lisent. Répondez-y : votre réponse doit arriver ici.',
      number: 'Votre numéro de mobile',
      numberHint: 'Pendant le rodage, il fait alors partie de l’équipe.',
      send: 'M’envoyer ce SMS',
      last: (moment: string, state: string) => `Le SMS du ${moment} : ${state}.`,
      answered: 'Votre réponse est arrivée : le service entend ce qu’on lui écrit.',
      notAnswered: 'Pas encore de réponse de ce téléphone. Répondez au SMS, puis rafraîchissez cette page.',
      failed: 'Vérifiez le numéro, puis l’étape de l’opérateur ; la page Envois dit aussi ce qu’il refuse.',
    },
    done: {
      service: 'Le service est enregistré.',
      operateur: 'L’opérateur a répondu : lisez ci-dessous.',
      courrier: 'Le serveur a répondu : lisez ci-dessous.',
      arrive: 'C’est noté : les e-mails arrivent.',
      collegue: 'L’accès est ouvert.',
      sms: 'Le SMS part. Rafraîchissez cette page dans un instant.',
    },
  },
  english.FIRST_RUN,
)

const CARRIER_SAYS: Record<Exclude<CarrierCheck['state'], 'works'>, string> = {
  refused: 'Il refuse notre compte : vérifiez TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN, puis redémarrez justif.',
  closed: 'Le compte est suspendu ou fermé : voyez le solde et le contrat chez lui.',
  silent: 'Il ne répond pas : vérifiez que cette machine peut joindre Internet, puis recommencez.',
  noNumber:
    'Le compte est bon, mais le numéro de TWILIO_FROM n’en fait pas partie : corrigez-le, puis redémarrez justif.',
  noTexts: 'Le numéro de TWILIO_FROM n’envoie pas de SMS : louez-en un qui en envoie et en reçoit.',
}

const INCOMING: Record<Extract<CarrierCheck, { state: 'works' }>['incoming'], string> = {
  here: 'Le compte et le numéro sont bons, et les réponses nous sont apportées.',
  elsewhere:
    'Le compte et le numéro sont bons, mais les réponses vont à une autre adresse : collez la nôtre, ci-dessous, puis vérifiez encore.',
  nowhere:
    'Le compte et le numéro sont bons, mais les réponses ne vont nulle part : collez notre adresse, ci-dessous, puis vérifiez encore.',
}

const FALLBACK = {
  elsewhere: 'L’adresse de secours n’est pas une des nôtres, ou pas en POST : collez celle qui est ci-dessous.',
  nowhere:
    'Aucune adresse de secours n’est donnée : ce qui nous manque une fois ne revient pas aussitôt. Collez celle qui est ci-dessous.',
}

const NOT_STICKY =
  'Le service de messagerie écrit à la même personne de plusieurs numéros : mettez-y « Sticky Sender » en marche.'

const TRYING_OUT = 'Le compte est à l’essai chez Twilio : il n’écrit qu’aux numéros que vous y avez vérifiés.'
