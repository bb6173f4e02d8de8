import type { DateTime } from 'luxon'
import { type Between, wholePercents } from '../../domain/effect/attendance.ts'
import { isMasked, LEAST_PEOPLE, type Published } from '../../domain/effect/mask.ts'
import type { Report, Told } from '../../domain/effect/report.ts'
import type { Speed } from '../../domain/effect/talk.ts'
import type { ReportWords } from '../report-words.ts'
import { noticeWords } from './notices.ts'

export const reportWords: ReportWords = {
  month: monthAndYear,
  title: (month, office) => `Rapport du mois, ${office} : ${month}`,
  sentences: { attendance, change, deeds, machine, texts },
  figures: 'Les chiffres du mois',
  facts: {
    convened: 'Convocations passées',
    honoured: 'Rendez-vous honorés',
    missed: 'Rendez-vous manqués',
    excused: 'Absences excusées',
    cancelled: 'Rendez-vous annulés',
    unknown: 'Rendez-vous sans issue notée',
    known: 'Part dont l’issue est connue',
    received: 'Messages reçus',
    theyAnswered: 'Les personnes répondent en (médiane)',
    weAnswered: 'Le service répond en (médiane)',
    agentDealt: 'Les agents traitent une demande en (médiane)',
    left: 'SMS partis',
    failed: 'SMS refusés ou pas arrivés',
    segments: 'Segments facturés',
    emails: 'E-mails aux agents',
  },
  told,
  share,
  nothing: '—',
  median,
  doubt:
    'Le taux d’absence est celui des rendez-vous manqués parmi ceux qui ont été honorés ou manqués ; les absences excusées et les annulations n’y comptent pas. L’écart entre deux mois est un intervalle à 95 %, où les rendez-vous d’une même personne comptent ensemble. Ces chiffres décrivent le mois et n’en disent pas les causes. Un nombre qui concerne moins de 5 personnes n’est pas donné, ni ce qui permettrait de le retrouver.',
  page: 'Le rapport sur une page, à imprimer',
  footer: noticeWords.footer,
}

/** "janvier 2027". */
export function monthAndYear(month: DateTime): string {
  return month.setLocale('fr').toFormat('LLLL yyyy')
}

/** "1 234". */
export function number(count: number): string {
  return count.toLocaleString('fr-FR').replaceAll('\u202f', ' ')
}

/** "230", "moins de 5", "231 à 234", "au moins 5". */
export function told({ least, most }: Published): string {
  if (!isMasked({ least, most })) return number(least)
  if (least === 1 && most === LEAST_PEOPLE - 1) return `moins de ${LEAST_PEOPLE}`
  return Number.isFinite(most) ? `${number(least)} à ${number(most)}` : `au moins ${number(least)}`
}

/** "18 %"; all and none are said of all and none only. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'moins de 1 %'
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`
}

/** "20 %", or "entre 18 et 23 %". */
export function share(between: Between): string {
  if (between.least === between.most) return percent(between.least)
  const { low, high } = wholePercents(between)
  return low === high ? `${low} %` : `entre ${low} et ${high} %`
}

/** How long half of them took at most, or why that is not told. */
export function median(speed: Speed): string {
  return typeof speed === 'number' ? duration(speed) : UNTIMED[speed]
}

const UNTIMED = {
  none: 'rien à mesurer',
  few: `moins de ${LEAST_PEOPLE} personnes`,
  pending: 'plus de la moitié attendent encore',
}

/** "32,80 €", "7,65 à 7,90 €", "au moins 0,08 €". */
export function euros({ least, most }: Published): string {
  if (least === most) return `${cents(least)} €`
  return Number.isFinite(most) ? `${cents(least)} à ${cents(most)} €` : `au moins ${cents(least)} €`
}

function cents(price: number): string {
  return price.toLocaleString('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).replaceAll('\u202f', ' ')
}

/** "moins d’une minute", "12 min", "3 h", "2 jours". */
export function duration(seconds: number): string {
  if (seconds < 60) return 'moins d’une minute'
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} jours`
}

function attendance(said: Report['attendance'], month: string): string {
  switch (said.say) {
    case 'none':
      return `Aucun rendez-vous n’était prévu en ${month}.`
    case 'few':
      return `En ${month}, trop peu de rendez-vous ont été honorés ou manqués pour qu’un taux d’absence veuille dire quelque chose.`
    case 'unknown':
      return `En ${month}, l’issue n’est connue que pour ${part(said.known)} des rendez-vous : en dessous de 80 %, aucun taux d’absence n’est donné.`
    case 'masked':
      return `En ${month}, moins de ${LEAST_PEOPLE} personnes ont manqué un rendez-vous${unknown(said.unknown)}, et le taux d’absence est ${share(said.bounds)}.`
    case 'hidden':
      return `En ${month}, moins de ${LEAST_PEOPLE} personnes sont venues à un rendez-vous${unknown(said.unknown)}, et le taux d’absence est ${share(said.bounds)}.`
    case 'rate': {
      const missed =
        said.missed === 0 ? 'aucun rendez-vous n’a été manqué' : `${number(said.missed)} rendez-vous ont été manqués`
      const rate = `En ${month}, ${missed} sur ${number(said.of)} honorés ou manqués, soit ${percent(said.rate)}`
      const between = said.unknown.most === 0 ? '' : `, et le vrai taux est ${share(said.bounds)}`
      const ofFew = said.ofFew ? ' ; sur si peu de rendez-vous, ce taux varie beaucoup par hasard' : ''
      return `${rate}${unknown(said.unknown)}${between}${ofFew}.`
    }
  }
}

/** In the middle of a sentence: "60 %", "60 à 62 %". */
function part(between: Between): string {
  return share(between).replace(/^entre (\d+) et/, '$1 à')
}

function unknown(count: Published): string {
  if (count.most === 0) return ''
  return ` ; pour ${told(count)} autres, l’issue n’est pas notée`
}

function change(said: Report['change']): string {
  switch (said.say) {
    case 'incomparable':
      return INCOMPARABLE[said.because]
    case 'same':
      return `Il n’y a pas d’écart net avec le mois précédent (${percent(said.before)}) : la différence peut venir du hasard.`
    case 'less':
    case 'more': {
      const which = said.say === 'less' ? 'moins' : 'plus'
      const points = `l’écart est de ${tenths(said.low)} à ${tenths(said.high)} points, plus que n’en fait d’ordinaire le hasard`
      const provided = said.sure ? '' : ', si les rendez-vous sans issue ressemblent aux autres'
      return `C’est ${which} que le mois précédent (${percent(said.before)}) : ${points}${provided}, mais ces chiffres n’en disent pas la cause.`
    }
  }
}

const INCOMPARABLE = {
  month: 'Sans taux, ce mois ne peut pas être comparé au précédent.',
  before: 'Le mois précédent n’a pas de taux auquel comparer celui-ci.',
  erased:
    'Les rendez-vous de ces deux mois sont effacés : on ne peut plus dire si l’écart entre eux peut venir du hasard.',
}

function tenths(share: number): string {
  return (share * 100).toLocaleString('fr-FR', { maximumFractionDigits: 1 })
}

function deeds(said: Report['deeds']): string {
  if (said.say === 'none') return 'Aucun rendez-vous n’a été confirmé ni déplacé par SMS.'
  const confirmed =
    said.confirmed.most === 0
      ? 'Aucun rendez-vous n’a été confirmé par SMS'
      : `${capital(told(said.confirmed))} rendez-vous ont été confirmés par SMS`
  const moved =
    said.moved.most === 0
      ? 'aucun n’a été déplacé par la personne elle-même'
      : `${told(said.moved)} ont été déplacés par la personne elle-même`
  const freed =
    said.freed.most === 0
      ? 'aucun moment n’a été rendu d’avance aux agents'
      : `${told(said.freed)} moments ont été rendus d’avance aux agents, qui peuvent y recevoir quelqu’un d’autre`
  return `${confirmed}, ${moved}, et ${freed}.`
}

function machine(said: Report['machine']): string {
  if (said.say === 'none') return 'Aucun message n’a été reçu.'
  if (said.say === 'masked')
    return `Les messages reçus viennent de moins de ${LEAST_PEOPLE} personnes : ce qu’ils sont devenus n’est pas dit.`
  const { received, became, corrected } = said
  if (!became)
    return `Ce que sont devenus les ${told(received)} messages reçus n’est pas dit, car trop peu de personnes sont concernées ; ${misread(corrected)}.`
  const { alone, handedOver } = became
  const answered = alone.count.most === 0 ? 'aucun n’a eu la réponse' : `${of(alone)} ont eu la réponse`
  const handed =
    handedOver.count.most === 0 ? 'aucun n’a été confié à un agent' : `${of(handedOver)} ont été confiés à un agent`
  return `Sur ${told(received)} messages reçus, ${answered} du service seul, et ${handed} ; ${misread(corrected)}.`
}

/** "960 (80 %)", "47 à 50 (entre 78 et 84 %)". */
export function of({ count, share: part }: Told): string {
  return part === undefined ? told(count) : `${told(count)} (${share(part)})`
}

function misread(count: Published): string {
  if (count.most === 0) return 'les agents n’en ont signalé aucun comme mal compris'
  return `les agents en ont signalé ${told(count)} comme mal compris`
}

function texts(said: Report['texts']): string {
  if (said.say === 'none') return `Aucun SMS n’est parti, et ${unreachable(said.unreachable)}.`
  const { left, delivered, price } = said
  const cost = price === undefined ? ' (leur prix n’est pas indiqué dans les réglages)' : ` pour ${euros(price)}`
  const arrived = delivered === undefined ? ',' : ` ; ${arrivedWords(delivered)},`
  return `Le service a envoyé ${told(left)} SMS${cost}${arrived} et ${unreachable(said.unreachable)}.`
}

function arrivedWords(delivered: Told): string {
  if (delivered.count.most === 0) return 'l’opérateur n’a encore confirmé l’arrivée d’aucun'
  return `d’après l’opérateur, ${of(delivered)} sont arrivés`
}

function unreachable(count: Published): string {
  if (count.most === 0) return 'aujourd’hui, toutes les personnes attendues peuvent recevoir des SMS'
  return `aujourd’hui, ${told(count)} personnes attendues ne peuvent pas recevoir de SMS`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
