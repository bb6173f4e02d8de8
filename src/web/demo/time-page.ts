import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { readDemoClock } from '../../app/demo/clock-mark.ts'
import { nextAt } from '../../app/demo/pass-time.ts'
import { isDemonstration } from '../../app/demo/play-past.ts'
import { isWorkingDay } from '../../domain/digest.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { atHour } from '../../domain/time.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { fieldOf } from '../form.ts'
import { workshopWeek } from '../help/workshop-week.ts'
import { sendPage } from '../html.ts'
import { openToAll } from '../staff-door.ts'
import type { DemoTime, Web } from '../web.ts'
import { sidePanels } from './side-panels.ts'
import { beginForm, clockBar, guidedStep } from './time-parts.ts'
import { TIME as WORDS } from './time-words.ts'
import { PHONE } from './words.ts'

/** Where "the next text" is looked for: some come a day or four before an appointment. */
const LOOKED_FOR = { days: 14 }

/** A clock to move on, the week that is played by it, and the telephone, the agenda and the mailbox seen together: of an invented store only. */
export function timePage(server: FastifyInstance, web: Web, time: DemoTime): void {
  const { store } = web.parts

  server.get(
    '/demonstration',
    openToAll(web, async (request, reply) => {
      const { sms, courriels } = (request.query ?? {}) as Record<string, unknown>
      const left = sms === undefined ? undefined : WORDS.left(Number(sms) || 0, Number(courriels) || 0)
      return show(reply, { done: left })
    }),
  )

  server.post('/demonstration/horloge', async (request, reply) => {
    const { moments } = await readTime()
    const wanted = fieldOf(request.body, 'vers')
    const until = moments[wanted as keyof typeof moments]
    if (!until) throw new Problem('notFound')
    const left = await time.pass(until, wanted === 'sms')
    if (!left) throw new Problem('notFound')
    return reply.redirect(`/demonstration?sms=${left.texts}&courriels=${left.emails}`, 303)
  })

  server.post(
    '/demonstration/recommencer',
    openToAll(web, async (request, reply) => {
      if (fieldOf(request.body, 'accord') !== 'oui') return show(reply, { problem: WORDS.agreeFirst })
      if (!(await time.beginAgain())) throw new Problem('notFound')
      return reply.redirect('/demonstration', 303)
    }),
  )

  async function show(reply: FastifyReply, { done, problem }: { done?: string | undefined; problem?: string }) {
    const { office, now, moments, week, starts, place } = await readTime()
    const content = html`
      <h1>${WORDS.title}</h1>
      <p>${WORDS.intro} ${office.sendingHours === 'always' && PHONE.alwaysOpen}</p>
      ${clockBar({ now, moments, done })}
      ${week ? guidedStep(workshopWeek(web), place, moments.etape !== undefined) : beginForm({ again: false, problem })}
      ${await sidePanels(web, office, { now, since: starts[0] })}
      ${week && beginForm({ again: true, problem })}
    `
    return sendPage(reply, web, { title: WORDS.title, path: '/demonstration', content }, problem ? 400 : 200)
  }

  /** What the clock shows, and where it may be moved to. */
  async function readTime() {
    const [office] = await listOffices(store)
    if (!office || !(await isDemonstration(store))) throw new Problem('notFound')
    const now = onOfficeClock(office, web.parts.clock.now())
    const { week } = await readDemoClock(store)
    const starts = week === undefined ? [] : workshopWeek(web).map(({ day, at }) => stepStart(office, week, day, at))
    const place = Math.max(
      0,
      starts.findLastIndex((start) => start <= now),
    )
    const moments = {
      heure: now.plus({ hours: 1 }),
      sms: now.plus(LOOKED_FOR),
      matin: atHour(office, now.plus({ days: 1 }), '09:00'),
      resume: nextDigest(office, now),
      etape: starts[place + 1],
    }
    return { office, now, moments, week, starts, place }
  }
}

function stepStart(office: Office, week: string, day: number, at: string): DateTime {
  return atHour(office, DateTime.fromISO(week, { zone: office.zone }).plus({ days: day }), at)
}

/** When summaries next leave, on a day when people work. */
function nextDigest(office: Office, now: DateTime): DateTime {
  let next = nextAt(office, office.digestAt, now)
  while (!isWorkingDay(office, next)) next = nextAt(office, office.digestAt, next)
  return next
}
