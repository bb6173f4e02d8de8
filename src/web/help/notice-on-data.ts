import { html } from 'hono/html'
import type { Html } from '../html.ts'
import type { Paper } from './paper/paper-words.ts'

/** What is kept of a person, why, who sees it, for how long, and what they may ask: on every sheet that they are given. */
export function noticeOnData({ data, phone: phoneWord }: Paper, phone: string | undefined): Html {
  return html`
    <section class="data" aria-labelledby="donnees">
      <h2 id="donnees">${data.title}</h2>
      <dl>${data.lines.map(([question, answer]) => html`<dt>${question}</dt><dd>${answer}</dd>`)}</dl>
      <p>${phoneWord} <bdi dir="ltr">${phone ? spaced(phone) : BLANK}</bdi></p>
      <p>${data.officer} <bdi dir="ltr">${BLANK}</bdi></p>
    </section>
  `
}

/** Who to call, in which danger. */
export function dangerLines({ danger }: Paper): Html {
  return html`
    <section class="danger" aria-labelledby="danger">
      <h2 id="danger">${danger.title}</h2>
      <ul>${danger.lines.map(([number, means]) => html`<li><strong><bdi dir="ltr">${number}</bdi></strong> ${means}</li>`)}</ul>
      <p>${danger.note}</p>
    </section>
  `
}

/** To be filled in by hand: the software does not know who it is. */
const BLANK = '……………………………………………'

/** As people write it here: 01 40 97 00 00. */
function spaced(phone: string): string {
  return phone.replace(/^\+33/, '0').replace(/^0(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5')
}
