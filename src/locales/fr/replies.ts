import { DateTime } from 'luxon'
import type { PlainFact, ReplyValues } from '../../conversation/reply.ts'
import type { ComingAppointment, OfferedSlot } from '../../domain/appointment.ts'
import type { Obligation } from '../../domain/obligation.ts'
import { toGsm7 } from '../../domain/segments.ts'
import { explanationOf, linesOf, papersFor } from '../duties.ts'
import { firstFitting, fitPlace } from '../fit.ts'
import { hasBegun, type Sentences, type Voice } from '../locale.ts'
import { addressOf, isWithoutJourney, waysToNamePlace, wheres, wheresIfRoom } from '../places.ts'
import { sayUnread } from '../unread-languages.ts'
import { briefly, dayAndHour, hour } from './moments.ts'
import { generalDuties, obligations as obligationWords } from './obligations.ts'
import { sender } from './texts.ts'
import { consequences, topics } from './topics.ts'

const catalogue = { generalDuties, obligations: obligationWords }

/** What the conversation answers. "Votre conseiller" is the person who follows the file, whatever their title. */
export const replies: Sentences<ReplyValues> = {
  confirmed({ appointment }, voice) {
    const when = dayAndHour(appointment.startsAt, voice)
    if (isWithoutJourney(appointment.type))
      return `C'est noté, merci. ${meeting(appointment, voice)} Un problème ? Écrivez ici.`
    const bring = toBring(appointment.documents)
    const ways = waysToNamePlace(appointment.place).map(
      (where) => `C'est noté, merci. Rendez-vous ${when}, ${where}.${bring}`,
    )
    // What to bring is worth more than a longer name of the place: it is never what is left out.
    return firstFitting(...ways.map((way) => `${way} Un problème ? Écrivez ici.`), ...ways)
  },
  confirmedAll({ appointments }, voice) {
    const said = (each: string[]) => `C'est noté, merci, pour ${each.join(' et ')}. Un problème ? Écrivez ici.`
    return firstFitting(...named(appointments, voice).map(said))
  },
  allStand({ appointments }, voice) {
    const said = (each: string[]) =>
      `Vos rendez-vous: ${each.join(' ; ')}. Une question sur l'un d'eux ? Écrivez son jour.`
    return firstFitting(...named(appointments, voice).map(said))
  },
  toldByAnother() {
    return "Merci de l'avoir dit, c'est transmis à son conseiller. Tant qu'il n'a pas répondu, rien ne change: le rendez-vous tient."
  },
  restPassedOn() {
    return 'Le reste de votre message est transmis: une personne le lira aux heures de bureau.'
  },
  whichAppointment({ appointments }, voice) {
    const numbers = appointments.map((_, index) => index + 1)
    const either = [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(' ou ')
    const asked = (each: string[]) =>
      [
        'De quel rendez-vous parlez-vous ?',
        ...each.map((one, index) => `${index + 1} ${one}`),
        `Répondez ${either}`,
      ].join('\n')
    return firstFitting(...named(appointments, voice).map(asked))
  },
  askConfirmation({ appointment }, voice) {
    const asks = "C'est bon pour vous ? Répondez OUI, ou écrivez."
    if (isWithoutJourney(appointment.type)) return `${meeting(appointment, voice)} ${asks}`
    const opening = `Votre rendez-vous est ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${asks}`)
  },
  slotsOffered({ appointment, slots }, voice) {
    const choices = `\n${list(slots, voice)}\nRépondez ${numbersOf(slots)} ou AUTRE`
    return firstFitting(
      `Votre rendez-vous de ${dayAndHour(appointment.startsAt, voice)} tient tant que rien n'est changé. Autres moments possibles:${choices}`,
      `Votre rendez-vous de ${briefly(appointment.startsAt, voice)} tient tant que rien n'est changé. Autres moments:${choices}`,
      `Votre rendez-vous (${briefly(appointment.startsAt, voice)}) tient. Autres moments:${choices}`,
    )
  },
  slotTaken({ slots }, voice) {
    return `Ce moment est déjà pris. Votre rendez-vous tient. Autres moments:\n${list(slots, voice)}\nRépondez ${numbersOf(slots)} ou AUTRE`
  },
  changed({ slot }, voice) {
    const opening = `C'est changé: ${dayAndHour(slot.startsAt, voice)}${slot.newAgent === undefined ? '' : ` avec ${agentName(slot.newAgent)}`}`
    const ending = "L'ancien rendez-vous est annulé."
    if (isWithoutJourney(slot.type)) return `${opening}. ${ending}`
    return fitPlace(waysToNamePlace(slot.place), (where) => `${opening}, ${where}. ${ending}`)
  },
  moveAsked({ appointment }, voice) {
    return stands(appointment, voice, 'Je transmets votre demande à votre conseiller.')
  },
  tooLateToMove({ appointment }, voice) {
    const call = voice.office.phone ? ` Appelez le ${voice.office.phone}.` : ''
    return stands(appointment, voice, `Il est trop tard pour changer par SMS. Je préviens votre conseiller.${call}`)
  },
  writeToRegistry({ appointment }, voice) {
    // How to write is what the person needs most: never left out, be it at the price of a second text.
    const to = appointment.place.contact ? `: ${toGsm7(appointment.place.contact)}` : ''
    const opening = `Ce rendez-vous ne se change pas par SMS. Écrivez au greffe avec un justificatif${to}.`
    const come = `venez ${dayAndHour(appointment.startsAt, voice)}`
    return firstFitting(
      ...wheresIfRoom(appointment).map((where) => `${opening} Tant que le greffe n'a pas répondu, ${come}${where}.`),
      `${opening} Sans réponse de sa part, ${come}.`,
      `${opening} Sans réponse, ${come}.`,
    )
  },
  grave({ reason, appointment }, voice) {
    const humane = {
      hospital: 'Prenez soin de vous.',
      custody: "Merci de l'avoir dit.",
      grief: 'Nos pensées sont avec vous.',
      refusal: "J'ai bien lu votre message.",
      movedAway: "Merci de l'avoir dit.",
      alreadyMissed: "Merci de l'avoir dit.",
    }[reason]
    const told = `${humane} C'est transmis à votre conseiller.`
    if (!appointment || hasBegun(appointment, voice)) return told
    const when = dayAndHour(appointment.startsAt, voice)
    return fitPlace(
      wheresIfRoom(appointment),
      (where) => `${told} En attendant, votre rendez-vous reste prévu: ${when}${where}.`,
    )
  },
  lateNoted({ appointment, minutes, soon }, voice) {
    const noted = minutes === undefined ? "C'est noté" : `C'est noté (${minutes} min)`
    const told = soon ? `${noted}, je préviens votre conseiller.` : `${noted}, votre conseiller le lira.`
    if (!appointment) return told
    const today = appointment.startsAt.setZone(voice.office.zone).hasSame(voice.now, 'day')
    if (!today || isWithoutJourney(appointment.type)) return `${told} ${meeting(appointment, voice)}`
    const at = hour(appointment.startsAt, voice)
    return `${told} Rendez-vous à ${at}, ${addressOf(appointment.place)}: venez dès que vous pouvez.`
  },
  when({ appointment, asks }, voice) {
    return asks ? `${meeting(appointment, voice)} Répondez OUI si c'est bon, ou écrivez.` : meeting(appointment, voice)
  },
  where({ appointment }, voice) {
    if (isWithoutJourney(appointment.type)) return `Pas de trajet. ${meeting(appointment, voice)}`
    const { place, startsAt } = appointment
    const directions = place.directions ? ` ${toGsm7(place.directions)}` : ''
    return fitPlace(
      waysToNamePlace(place),
      (where) => `C'est ici: ${where}.${directions} Votre rendez-vous: ${dayAndHour(startsAt, voice)}.`,
    )
  },
  who({ appointment }, voice) {
    const agent = appointment.agentName ? toGsm7(appointment.agentName) : 'la personne qui vous suit'
    return `C'est avec ${agent} (${sender(voice)}). ${meeting(appointment, voice)}`
  },
  documents({ appointment, obligations }, voice) {
    const when = dayAndHour(appointment.startsAt, voice)
    const said = papers(appointment, obligations)
    return fitPlace(wheresIfRoom(appointment), (where) => `${said} Rendez-vous ${when}${where}.`)
  },
  facts({ appointment, asked, asks }, voice) {
    const { type, startsAt, place, agentName: agent } = appointment
    const isAsked = (fact: PlainFact['fact']) => asked.some((one) => one.fact === fact)
    const when = dayAndHour(startsAt, voice)
    const announced =
      { TEL: `Nous vous appelons ${when}`, VISITE: `Nous passons chez vous ${when}` }[type] ?? `Rendez-vous ${when}`
    const whom = isAsked('who') ? `, avec ${toGsm7(agent ?? '') || 'la personne qui vous suit'}` : ''
    const way = isWithoutJourney(type) ? 'Pas de trajet.' : toGsm7(place.directions ?? '')
    const directions = isAsked('where') && way ? ` ${way}` : ''
    const bring = asked
      .flatMap((one) => (one.fact === 'documents' ? ` ${papers(appointment, one.obligations)}` : ''))
      .join('')
    const said = (where: string) => `${announced}${where}${whom}.${directions}${bring}`
    const places = wheres(appointment)
    return firstFitting(
      ...(asks ? places.map((where) => `${said(where)} Répondez OUI si c'est bon, ou écrivez.`) : []),
      ...places.map(said),
    )
  },
  obligations({ entries, more }) {
    const lines = linesOf(entries, catalogue, { general: 'Demandé à tous:', own: 'En plus, pour vous:' })
    if (more) return [...lines, 'Répondez SUITE, ou un numéro pour le détail.'].join('\n')
    const end = "Un numéro pour le détail. Il peut y en avoir d'autres: demandez à votre conseiller."
    return [...(lines.length > 0 ? lines : ["C'est la fin de la liste."]), end].join('\n')
  },
  obligation({ entry, more }) {
    const said = explanationOf(entry, catalogue, {
      dueOn: (isoDate) => `Avant le ${DateTime.fromISO(isoDate).toFormat('dd/MM/yyyy')}.`,
      bring: (proof) => `Apportez: ${proof}`,
    })
    return more ? firstFitting(`${said} Répondez SUITE, ou un autre numéro.`, said) : said
  },
  allCount({ more }) {
    const said = 'Je transmets votre question à votre conseiller. Toutes les obligations de la liste comptent.'
    return `${said} Un numéro pour le détail${more ? ', SUITE pour les autres' : ''}.`
  },
  askBefore({ appointment }, voice) {
    const said = 'Je ne peux dire ni oui ni non. Je transmets votre question à votre conseiller: attendez sa réponse.'
    return firstFitting(`${said}${standing(appointment, voice)}`, said)
  },
  topic({ topic }) {
    return topics[topic].join(' ')
  },
  consequences() {
    return consequences.join(' ')
  },
  nothingComing() {
    return "Je n'ai pas de rendez-vous noté pour vous. Si une convocation vous dit de venir, venez. Une question ? Écrivez ici."
  },
  handedOver({ appointment }, voice) {
    if (!appointment) return 'Je transmets votre message à votre conseiller.'
    return stands(appointment, voice, 'Je transmets votre message.')
  },
  readLater({ appointment }, voice) {
    return thatStands('Je transmets votre message: il est lu aux heures de bureau.', appointment, voice)
  },
  passedOn({ appointment }, voice) {
    const read = 'Votre message est transmis: il est lu aux heures de bureau.'
    return appointment ? thatStands(read, appointment, voice) : `${read} Pour de l'aide, répondez AIDE.`
  },
  readToo() {
    return 'Ce message est transmis aussi. Tout ce que vous écrivez ici est lu aux heures de bureau. Une urgence: 15 ou 17.'
  },
  declineNoted({ appointment }, voice) {
    return stands(appointment, voice, "C'est noté et transmis.")
  },
  stillNear() {
    return `Votre message est transmis: il est lu aux heures de bureau. ${NEAR}`
  },
  notedNear() {
    return `C'est noté et transmis: une personne le lira aux heures de bureau. ${NEAR}`
  },
  thanksNear() {
    return `Merci à vous. C'est transmis. ${NEAR}`
  },
  requestNoted() {
    return 'Votre demande est notée aussi: une personne la lira aux heures de bureau.'
  },
  pictureNotRead() {
    return "Les photos ne sont pas lues ici. Apportez le document à votre rendez-vous, ou demandez à votre conseiller comment l'envoyer."
  },
  offerHelp(_, voice) {
    return `Ici le ${sender(voice)}. Si quelque chose ne va pas, écrivez-le: une personne lit vos messages aux heures de bureau.`
  },
  documentNoted({ appointment }, voice) {
    const noted = "C'est noté. Je le dis à votre conseiller, qui vérifiera. Gardez une copie."
    return thatStands(noted, appointment, voice)
  },
  phoneNoted({ appointment }, voice) {
    const told = "Merci de l'avoir dit. Un numéro ne se change pas par SMS: c'est transmis à votre conseiller."
    return thatStands(told, appointment, voice)
  },
  callbackNoted({ appointment }, voice) {
    const call = voice.office.phone ? ` Vous pouvez aussi appeler le ${voice.office.phone}.` : ''
    return thatStands(`C'est transmis à votre conseiller.${call}`, appointment, voice)
  },
  listOpen({ count, appointment }, voice) {
    const numbers = upTo(count)
    const passedOn = 'Je transmets votre message: je ne sais pas y répondre. La liste reste ouverte: répondez'
    if (!appointment) return `${passedOn} ${numbers}.`
    return `${passedOn} ${numbers} ou AUTRE.${standing(appointment, voice)}`
  },
  wishPassedOn({ count, appointment }, voice) {
    const said = `Je n'ai rien d'autre à proposer: c'est transmis. La liste reste ouverte: répondez ${upTo(count)} ou AUTRE.`
    return `${said}${standing(appointment, voice)}`
  },
  listNumbers({ count }) {
    return `C'est le numéro de la liste, pas une date. Répondez ${upTo(count)} ou AUTRE.`
  },
  notUnderstood({ appointment }, voice) {
    const passedOn = 'Je transmets votre message: je ne sais pas y répondre.'
    if (appointment?.answer === 'confirmed')
      return `${passedOn}${standing(appointment, voice)} Besoin d'aide ? Répondez AIDE.`
    const come = !appointment || isWithoutJourney(appointment.type) ? "c'est bon" : 'vous venez'
    return `${passedOn}${standing(appointment, voice)} Répondez OUI si ${come}, NON sinon, ou AIDE.`
  },
  notUnderstoodAmong({ appointments }, voice) {
    const all = appointments.map(({ startsAt }) => briefly(startsAt, voice)).join(', ')
    const said = `Je transmets votre message: je ne sais pas y répondre. Vos rendez-vous tiennent: ${all}.`
    return firstFitting(`${said} Répondez OUI, NON ou AIDE.`, said)
  },
  askWhether({ deed, appointment }, voice) {
    const asked = `${surmised(deed, appointment, voice)}, c'est bien cela ? Répondez OUI ou NON. En attendant, rien ne change.`
    return firstFitting(`${asked} Une personne lira votre message.`, asked)
  },
  askStop() {
    return 'Vous ne voulez plus de SMS ? Répondez STOP. Sinon, rien ne change. Une personne lira votre message.'
  },
  askWrongNumber() {
    return "Ce n'est pas le bon numéro ? Répondez MAUVAIS NUMERO. Sinon, rien ne change. Une personne lira votre message."
  },
  help(_, voice) {
    return `Ici le ${sender(voice)}. Répondez OUI si c'est bon, NON si vous ne pouvez pas, ou écrivez: quand, où, avec qui, documents, obligations. STOP: plus aucun SMS.`
  },
  automatic(_, voice) {
    return `Ces réponses sont automatiques. Une personne du ${sender(voice)} lit vos messages aux heures de bureau.`
  },
  notToday({ appointment }, voice) {
    return `Ce n'est pas aujourd'hui. ${meeting(appointment, voice)} Un problème ? Écrivez ici.`
  },
  thanks() {
    return 'Avec plaisir.'
  },
  greeting(_, voice) {
    return `Bonjour, ici le ${sender(voice)}. Écrivez votre question, ou AIDE.`
  },
  optedOut() {
    return 'Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires. Pour reprendre, répondez START.'
  },
  optedOutAlone() {
    return "C'est fait: plus de SMS pour cette personne. Ses rendez-vous restent obligatoires. Pour reprendre, répondez START."
  },
  askWhoseStop() {
    return 'Plus de SMS pour une personne, ou pour tout ce numéro ? Une personne: répondez son prénom. Tout le numéro: STOP. En attendant, rien ne change.'
  },
  optedIn() {
    return "C'est noté: vous recevrez de nouveau nos SMS. Pour ne plus les recevoir, répondez STOP."
  },
  optedInAlone() {
    return "C'est fait: les SMS reprennent pour cette personne. Pour ne plus les recevoir, répondez STOP."
  },
  askWhoseStart() {
    return 'Reprendre les SMS pour une personne, ou pour tout ce numéro ? Une personne: répondez son prénom. Tout le numéro: START.'
  },
  wrongNumber() {
    return "Merci de l'avoir dit. Ce numéro ne recevra plus de message. Excusez-nous."
  },
  stillWrongNumber(_, voice) {
    return `Votre message est transmis au ${sender(voice)}: une personne le lira. D'ici là, plus aucun rappel ne part vers ce numéro.`
  },
  languageChanged({ language }) {
    return language === 'en'
      ? 'We will now write to you in English. / Nous vous écrivons maintenant en anglais.'
      : "C'est noté: nous vous écrivons maintenant en FRANÇAIS. / We will now write to you in French."
  },
  unread({ language, appointment }, voice) {
    return sayUnread(language, appointment, voice)
  },
  dangerSelf() {
    return 'Votre vie compte. Appelez le 3114 (gratuit, jour et nuit) ou le 15. Le SPIP est alerté mais ne lit pas la nuit.'
  },
  dangerAnother() {
    return 'Vous faites bien de le dire. Urgence: 15 ou 17, ou 114 par SMS. Le 3114 conseille aussi les proches, jour et nuit. Le SPIP est alerté mais ne lit pas la nuit.'
  },
  dangerVictim() {
    return 'En danger: appelez le 17 ou écrivez au 114. Violences: 3919. Enfant: 119. Gratuit. Le SPIP est alerté mais ne lit pas la nuit.'
  },
  dangerThreat() {
    return "Votre message est transmis. Si quelqu'un est en danger: appelez le 17."
  },
  optedOutControlled() {
    return 'Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires. Pour toute urgence: 17, ou 114 par SMS, jour et nuit.'
  },
  dangerControlled() {
    return "C'est noté. Pour toute urgence: 17, ou 114 par SMS. C'est gratuit, jour et nuit."
  },
  stranger(_, voice) {
    return `Bonjour, ici le ${sender(voice)}. Nous ne connaissons pas votre numéro. Une personne lira votre message. Urgence: 15 ou 17.`
  },
  sharedNumber(_, voice) {
    return `C'est transmis au ${sender(voice)}. Une personne lira votre message. Un rendez-vous prévu reste obligatoire.`
  },
  whichPerson({ firstNames }) {
    const [only, ...others] = firstNames.map(toGsm7)
    if (others.length === 0) return `C'est pour ${only} ? Répondez ${only}. Sinon, une personne lira votre message.`
    return `C'est ${choiceOf(firstNames)} ? Répondez par le prénom.`
  },
}

/** After a danger, whatever else is said. */
const NEAR = 'Urgence: 15 ou 17. Besoin de parler: 3114, gratuit, jour et nuit.'

/** "Rendez-vous jeudi 14/01 à 14h30, 94 bd du Général Leclerc, Nanterre.", or the call, or the visit. */
function meeting(appointment: ComingAppointment, voice: Voice): string {
  const when = dayAndHour(appointment.startsAt, voice)
  if (appointment.type === 'TEL') return `Nous vous appelons ${when}.`
  if (appointment.type === 'VISITE') return `Nous passons chez vous ${when}.`
  return `Rendez-vous ${when}, ${addressOf(appointment.place)}.`
}

/** What a message seems to mean: "Vous ne pouvez pas venir jeudi 14/01 à 14h30". */
function surmised(
  deed: ReplyValues['askWhether']['deed'],
  { type, startsAt }: ComingAppointment,
  voice: Voice,
): string {
  const when = dayAndHour(startsAt, voice)
  if (deed === 'decline') {
    const cannot = { TEL: 'répondre à notre appel', VISITE: 'nous recevoir' }[type] ?? 'venir'
    return `Vous ne pouvez pas ${cannot} ${when}`
  }
  const what = { TEL: 'notre appel', VISITE: 'notre visite' }[type] ?? 'votre rendez-vous'
  const wish = deed === 'late' ? 'Vous serez en retard' : 'Vous souhaitez un autre moment'
  return `${wish} pour ${what} de ${when}`
}

/** "Apportez: attestation d'emploi.", with the proofs of the obligations that may be told. */
function papers(appointment: ComingAppointment, obligations: Obligation[]): string {
  const all = papersFor(appointment, obligations, catalogue)
  return all.length > 0
    ? `Apportez: ${all.map(toGsm7).join(', ')}.`
    : "Rien de particulier n'est demandé. Prenez une pièce d'identité."
}

/** What was done of it, then what stays true: " Votre rendez-vous tient: jeudi 14/01 à 14h30, 94 bd du Général Leclerc, Nanterre." */
function thatStands(done: string, appointment: ComingAppointment | undefined, voice: Voice): string {
  if (!appointment || hasBegun(appointment, voice)) return done
  return fitPlace(wheresIfRoom(appointment), (where) => `${done}${standing(appointment, voice, where)}`)
}

function standing(appointment: ComingAppointment | undefined, voice: Voice, where = ''): string {
  if (!appointment || hasBegun(appointment, voice)) return ''
  const when = dayAndHour(appointment.startsAt, voice)
  if (appointment.type === 'TEL') return ` Nous vous appelons ${when}, comme prévu.`
  if (appointment.type === 'VISITE') return ` Nous passons chez vous ${when}, comme prévu.`
  return ` Votre rendez-vous tient: ${when}${where}.`
}

/** What stays true while nothing is decided. */
function stands(appointment: ComingAppointment, voice: Voice, opening: string): string {
  if (hasBegun(appointment, voice)) return opening
  const come =
    { TEL: 'notre appel tient: décrochez', VISITE: 'notre visite tient: recevez-nous' }[appointment.type] ??
    'votre rendez-vous tient: venez'
  const when = dayAndHour(appointment.startsAt, voice)
  return fitPlace(
    wheresIfRoom(appointment),
    (where) => `${opening} Tant qu'on ne vous a pas répondu, ${come} ${when}${where}.`,
  )
}

/** "pour Karim ou pour Léa". */
function choiceOf(firstNames: string[]): string {
  const each = firstNames.map((firstName) => `pour ${toGsm7(firstName)}`)
  return [each.slice(0, -1).join(', '), each.at(-1)].filter(Boolean).join(' ou ')
}

function toBring(documents: string[]): string {
  return documents.length > 0 ? ` Apportez: ${documents.map(toGsm7).join(', ')}.` : ''
}

/** With whom is said wherever it is not the person's own agent, be it at the price of a second text. */
function list(entries: readonly Pick<OfferedSlot, 'startsAt' | 'newAgent'>[], voice: Voice): string {
  return entries
    .map(({ startsAt, newAgent }, index) => {
      const whom = newAgent === undefined ? '' : ` (${agentName(newAgent)})`
      return `${index + 1} ${briefly(startsAt, voice)}${whom}`
    })
    .join('\n')
}

/** Each by its day, hour and kind where they are not all of one kind; and without it, where it does not fit. */
function named(appointments: ComingAppointment[], voice: Voice): string[][] {
  const kinds = appointments.map(
    ({ type, place }) => ({ TEL: 'au téléphone', VISITE: 'chez vous' })[type] ?? toGsm7(place.name),
  )
  const brief = appointments.map(({ startsAt }) => briefly(startsAt, voice))
  return new Set(kinds).size > 1 ? [brief.map((one, index) => `${one} ${kinds[index]}`), brief] : [brief]
}

function agentName(name: string): string {
  return toGsm7(name) || 'un autre agent'
}

function upTo(count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).join(', ')
}

function numbersOf(slots: OfferedSlot[]): string {
  return slots.map((_, index) => index + 1).join(', ')
}
