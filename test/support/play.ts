import type { DateTime } from 'luxon'
import { handBack, takeOver } from '../../src/app/conversations/take-over.ts'
import { writeToPerson } from '../../src/app/conversations/write-to-person.ts'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import type { Carrier } from '../../src/domain/message.ts'
import { TAKEN_BACK_WITHIN } from '../../src/domain/writing.ts'
import { writingProblems } from '../../src/locales/fr/writing.ts'
import { openSimulatedCarrier } from '../../src/providers/simulated.ts'
import { findAgentByEmail } from '../../src/store/agents/agents.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { listByCases } from '../../src/store/people/people.ts'
import { clockAt } from './clock.ts'
import { nextDue } from './next-due.ts'
import { AGENT, caseOf, emailOf, readScene, type Scene } from './play-scene.ts'
import { arrange } from './play-stage.ts'
import { openTestService, type TestService } from './service.ts'
import { listJournal } from './store-rows.ts'
import { toldSoFar } from './told.ts'
import { recordLog, toldByLog } from './told-by-log.ts'

const ZONE = 'Europe/Paris'

/**
 * Plays a short play through the whole service and writes it anew: people's lines as written, the service's lines as said.
 * A play that is right comes out as it went in.
 *
 * @throws when its log, at trace, tells a name, a number or words of it.
 */
export async function play(text: string): Promise<string> {
  const scene = readScene(text)
  const clock = clockAt(scene.loadedAt)
  let made = 0
  const { log, lines } = recordLog()
  const service = await openTestService(
    {
      clock,
      log,
      newId: () => `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}`,
      carrier: carrierOf(scene),
    },
    { OFFICE_NAME: 'SPIP 92' },
  )
  try {
    await loadScene(service, scene)
    const theatre = openTheatre(service, scene, (instant) => clock.set(instant))
    // What was convened before the first moment is not part of the play, unless it says so.
    if (!scene.summons) await theatre.passTo(scene.loadedAt)
    for (const line of scene.lines) {
      if (line.kind === 'time') await theatre.passTo(line.at)
      else if (line.kind === 'done') await theatre.act(line.what, line.words)
      else if (line.who === AGENT) await theatre.write(line.words)
      else await theatre.say(line.who, line.words)
    }
    const told = toldByLog(lines, scene, theatre.written)
    if (told.length > 0) throw new Error(`the log tells of the play: ${told.join(', ')}`)
    return [scene.heading, ...theatre.written, ''].join('\n')
  } finally {
    await service.close()
  }
}

/** Twilio's list of those who stopped us, when the play says that the carrier refuses somebody. */
function carrierOf({ refused, phones }: Scene): Carrier {
  const carrier = openSimulatedCarrier()
  const stopped = refused.map((who) => phones.get(who))
  return {
    ...carrier,
    send: async (text) =>
      stopped.includes(text.to) ? { outcome: 'refused', reason: 'optedOut', code: 21610 } : carrier.send(text),
  }
}

async function loadScene({ parts }: TestService, scene: Scene): Promise<void> {
  for (const [fileName, source] of Object.entries(scene.files)) {
    const result = await importSchedule(parts, {
      source: new TextEncoder().encode(source),
      fileName,
      summons: scene.summons,
      dryRun: false,
    })
    if ('problem' in result) throw new Error(`${fileName}: ${result.problem.code}`)
    if (result.report.refused.length > 0) throw new Error(`${fileName}: ${JSON.stringify(result.report.refused)}`)
  }
  await arrange(parts, scene)
}

interface Theatre {
  written: string[]
  passTo(instant: DateTime): Promise<void>
  say(who: string, words: string): Promise<void>
  /** An agent's own text to whoever spoke last. */
  write(words: string): Promise<void>
  act(what: 'takeOver' | 'handBack', words: string): Promise<void>
}

function openTheatre(service: TestService, scene: Scene, setClock: (instant: DateTime) => void): Theatre {
  const { parts } = service
  const written: string[] = []
  const shown = new Set<string>()
  const width = Math.max('Service'.length, ...[...scene.phones.keys()].map((name) => name.length))
  let now = scene.loadedAt
  let headed: DateTime | undefined
  let spokeLast = scene.phones.keys().next().value ?? ''
  let writings = 0

  const head = () => {
    if (headed && headed.toMillis() === now.toMillis()) return
    headed = now
    written.push('', `[${now.setZone(ZONE).setLocale('fr').toFormat("cccc d LLLL yyyy, H 'h' mm")}]`)
  }
  const speak = (who: string, words: string) => {
    head()
    const [first = '', ...rest] = words.split('\n')
    written.push(`${who.padEnd(width)} : ${first}`, ...rest.map((line) => `${' '.repeat(width)}   ${line}`))
  }
  const note = (words: string) => {
    head()
    written.push(`${' '.repeat(width)}   (${words})`)
  }

  const listen = async () => {
    await service.ticker.tick()
    for (const [phone, names] of Map.groupBy(scene.phones.keys(), (name) => scene.phones.get(name) ?? '')) {
      for (const message of await listExchanged(parts.store, phone, 200)) {
        const key = `${message.id} ${message.state}`
        if (message.direction === 'in' || message.state !== 'sent' || shown.has(key)) continue
        shown.add(key)
        speak(scene.phones.size > 1 ? `Service (à ${names.join(' et ')})` : 'Service', message.body)
      }
    }
    const [office] = await listOffices(parts.store)
    for (const entry of office ? await listJournal(parts.store, office.id) : []) {
      if (shown.has(entry.id)) continue
      shown.add(entry.id)
      const words = JOURNAL[entry.what]
      if (words) note(words)
    }
    for (const email of (await toldSoFar(parts)).reverse()) {
      // The summary of the day has its own tests: it would say again what the play has just said.
      if (shown.has(email.id) || email.kind === 'digest') continue
      shown.add(email.id)
      const wish = /^Ce qui a été compris : (.+)$/m.exec(email.body)?.[1]
      const subject = email.subject.replace('[justif] ', '')
      note(`e-mail à ${email.to.split('@')[0]} : ${subject}${wish ? ` - compris : ${wish}` : ''}`)
    }
  }

  const handling = async () => {
    const [office] = await listOffices(parts.store)
    const [probationer] = office ? await listByCases(parts.store, office.id, [caseOf(spokeLast)]) : []
    const agent = await findAgentByEmail(parts.store, emailOf('marie.lefevre'))
    if (!probationer || !agent) throw new Error('an agent acts on somebody of this play')
    return { probationerId: probationer.id, agentId: agent.id }
  }

  return {
    written,
    async passTo(instant) {
      setClock(now)
      await listen()
      while (now < instant) {
        const next = await nextDue(parts.store, now)
        now = next && next < instant ? next : instant
        setClock(now)
        await listen()
      }
    },
    async say(who, words) {
      const from = scene.phones.get(who)
      if (!from) throw new Error(`nobody called ${who} is in this play`)
      speak(who, words)
      spokeLast = who
      const status = await service.receive({ from, ...withPictures(words) })
      if (status !== 200) note(`le service répond ${status}`)
      await listen()
    },
    async write(words) {
      speak(AGENT, words)
      const { problem } = await writeToPerson(parts, { ...(await handling()), writingId: String(++writings), words })
      if (problem) note(`ne part pas : ${writingProblems[problem]}`)
      // Within the minute that heads it.
      now = now.plus(TAKEN_BACK_WITHIN)
      headed = now
      setClock(now)
      await listen()
    },
    async act(what, words) {
      head()
      written.push(words)
      const { problem } = await { takeOver, handBack }[what](parts, await handling())
      if (problem) note(problem)
      await listen()
    },
  }
}

/** "[photo] voici" is a picture with words, "[photo]" one without. */
function withPictures(words: string): { body: string; pictures: number } {
  const body = words.replace(/^\[photo\] ?/, '')
  return { body, pictures: body === words ? 0 : 1 }
}

const JOURNAL: Record<string, string> = {
  appointmentConfirmed: 'rendez-vous confirmé',
  appointmentDeclined: 'la personne dit ne pas pouvoir venir, le rendez-vous tient',
  latenessAnnounced: 'retard noté',
  appointmentMovedByText: 'rendez-vous déplacé par SMS',
  freedHourOffered: 'le moment libéré lui est proposé',
  freedHourDeclined: 'le moment libéré n’est pas voulu',
  appointmentMoved: 'rendez-vous déplacé',
  appointmentCancelled: 'rendez-vous annulé',
  appointmentRestored: 'rendez-vous rétabli',
  appointmentMissed: 'rendez-vous manqué',
  appointmentExcused: 'absence excusée',
}
