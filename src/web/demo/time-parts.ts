import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { button, checkbox, doneNotice } from '../components.ts'
import { clockTime, dayAndMonth, longDay } from '../dates.ts'
import type { WeekStep } from '../help/workshop-step.ts'
import { type Html, notice, time } from '../html.ts'
import { TIME as WORDS } from './time-words.ts'

/** What the service's clock shows, and the buttons that move it on. */
export function clockBar({
  now,
  moments: { matin, resume },
  done,
}: {
  now: DateTime
  moments: { matin: DateTime; resume: DateTime }
  done: string | undefined
}): Html {
  const moves = [
    ['heure', WORDS.moves.hour],
    ['sms', WORDS.moves.text],
    ['matin', WORDS.moves.morning(dayAndMonth(matin))],
    ['resume', WORDS.moves.digest(`${dayAndMonth(resume)}, ${clockTime(resume)}`)],
  ] as const
  return html`
    <section class="clock" aria-labelledby="horloge">
      <h2 id="horloge">${WORDS.clock}</h2>
      ${done && doneNotice(done)}
      <p><strong>${time(now.toISO(), WORDS.now(`${longDay(now)}, ${clockTime(now)}`))}</strong> ${WORDS.isMoved}</p>
      <form method="post" action="/demonstration/horloge" class="moves" aria-label="${WORDS.move}">
        ${moves.map(([to, words]) => html`<button type="submit" name="vers" value="${to}" class="secondary">${words}</button>`)}
      </form>
      <p><small>${WORDS.stays}</small></p>
    </section>
  `
}

/** One step of the week: what to do, what to look at, and the way to the next. */
export function guidedStep(steps: WeekStep[], place: number, hasNext: boolean): Html {
  const [step, next] = steps.slice(place)
  if (!step) throw new Error('the week has no such step')
  return html`
    <section class="step" aria-labelledby="etape">
      <h2 id="etape">${WORDS.step(place + 1, steps.length, WORDS.moment(step.day, step.at))}</h2>
      <dl>
        <dt>${WORDS.doing}</dt><dd>${step.doing}</dd>
        <dt>${WORDS.watching}</dt><dd>${step.watching}</dd>
      </dl>
      ${
        next && hasNext
          ? html`<form method="post" action="/demonstration/horloge"><button type="submit" name="vers" value="etape">${WORDS.next(WORDS.moment(next.day, next.at))}</button></form>`
          : html`<p>${WORDS.last}</p>`
      }
      <p><a href="/aide/atelier">${WORDS.cards}</a></p>
    </section>
  `
}

/** Everything goes: it is said, and agreed to. */
export function beginForm({ again, problem }: { again: boolean; problem: string | undefined }): Html {
  return html`
    <section aria-labelledby="recommencer">
      <h2 id="recommencer">${again ? WORDS.beginAgain : WORDS.week}</h2>
      ${!again && html`<p>${WORDS.weekIntro} ${WORDS.notBegun}</p>`}
      ${problem && notice(problem)}
      <form method="post" action="/demonstration/recommencer">
        <p>${WORDS.beginMeans}</p>
        ${checkbox({ name: 'accord', label: WORDS.agree })}
        ${button(again ? WORDS.beginAgain : WORDS.begin, again ? 'secondary' : 'main')}
      </form>
    </section>
  `
}
