import type { KnownSign, Unreachable } from '../../domain/standing.ts'
import type { DigestWords } from '../digest-words.ts'
import { briefHour } from './email-dates.ts'
import { noticeWords } from './notices.ts'
import { dayAndMonth } from './page-dates.ts'

export const digestWords: DigestWords = {
  day: dayAndMonth,
  hour: briefHour,
  title: (from, until) => (until ? `Rendez-vous du ${from} au ${until}` : `Rendez-vous du ${from}`),
  absent: (name) => `Vous remplacez ${name} : ce résumé est le sien.`,
  groups: {
    danger: 'Ont parlé d’un danger',
    moveAsked: 'Demandent à changer',
    declined: 'Disent ne pas pouvoir venir',
    unreachable: 'Pas prévenus par SMS',
    wrote: 'Ont écrit, sans confirmer',
    silent: 'N’ont rien répondu',
    movedByText: 'Ont choisi un autre moment par SMS',
    confirmed: 'Ont confirmé',
  },
  sent: 'Disent avoir donné ou envoyé un document',
  doubtful: 'À vérifier : nouveaux, ou déplacés ? Aucun SMS ne part d’ici là',
  settle: 'Dire lequel',
  withoutOutcome: (count) => `${count} rendez-vous passé${count > 1 ? 's' : ''} sans issue`,
  sayOutcomes: 'Les compléter en une fois',
  nameless: 'sans nom',
  caseNumber: (number) => `dossier ${number}`,
  with: (agentName) => `avec ${agentName}`,
  late: (minutes) => (minutes === undefined ? 'annonce un retard' : `annonce un retard de ${minutes} minutes`),
  because,
  toldOn: (when) => `le ${when}`,
  open: noticeWords.open,
  footer: noticeWords.footer,
}

function because({ sign, because: why }: KnownSign): string | undefined {
  if (sign === 'notTextedYet') return 'aucun SMS n’est encore parti'
  if (sign === 'movedByText') return 'déplacé par SMS'
  if (sign === 'wrote') return 'a écrit'
  if (sign === 'doubtful') return 'le planning ne dit pas si ce rendez-vous en remplace un autre'
  if (sign === 'paused') return 'SMS en pause'
  if (sign === 'unreachable' && why) return OBSTACLES[why.obstacle]
  return undefined
}

const OBSTACLES: Record<Unreachable, string> = {
  noPhone: 'aucun numéro connu',
  optedOut: 'ne veut plus de SMS (STOP)',
  sharedNumber: 'numéro partagé, aucun agent n’a permis d’y écrire',
  wrongNumber: 'mauvais numéro',
  landline: 'téléphone fixe',
  invalid: 'numéro qui n’existe pas',
  gone: 'numéro qui n’est plus en service',
  undelivered: 'les SMS n’arrivent pas',
  blocked: 'numéro qui bloque les SMS',
  textLost: 'le dernier SMS n’est pas arrivé',
}
