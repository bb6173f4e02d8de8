import { html } from 'hono/html'
import type { Html } from '../html.ts'
import { REQUESTS } from '../requests/words.ts'
import { named, written } from './guide.ts'

/** The page that convinces a colleague, for who reads English. */
export function inEnglish(): Html {
  return html`
      <h1>Fewer missed appointments, with no more work</h1>
      <p>A person who is followed misses an appointment because they forgot it, misunderstood it, or could not come. They nearly always have a telephone that receives texts. The
        service starts from there.</p>
      <h2>What it does</h2>
      <ul>
        <li>It reads the planning of your spreadsheet: nothing is typed twice.</li>
        <li>It summons, then reminds four days and one day before, in opening hours, each thing once, in nine languages.</li>
        <li>It understands answers written as people speak: ${written('jpx pa venir dsl')}. It answers what is simple: when, where, what to bring.</li>
        <li>It puts all the rest into ${named(REQUESTS.title)}, the most urgent first, and e-mails you. One may use it without leaving one’s mailbox.</li>
        <li>It says before the appointment, and not after it, who was not told.</li>
      </ul>
      <h2>What it never does</h2>
      <ul>
        <li>Excuse somebody, move a hearing, give an opinion on what a judge will decide.</li>
        <li>Take a doubt for a yes. When in doubt, a person reads.</li>
        <li>Tell the offence, the sentence or the care by text. Count the results of an agent.</li>
        <li>Send messages to a translation or artificial intelligence service: everything is read on the machine of the office.</li>
      </ul>
      <h2>What is known of its effect</h2>
      <ul>
        <li>In Arkansas, among 3,470 people on supervision, a text the day before made 29% fewer absences; two days before alone, no clear effect (Hastings and others,
          <em>Cambridge Journal of Evidence-Based Policing</em>, 2021).</li>
        <li>In New York, texts in the week before made 21% fewer absences (Fishbane and others, <em>Science</em>, 2020).</li>
        <li>No trial, in justice, has yet measured what being able to answer adds. The service makes one possible, honestly.</li>
      </ul>
      <h2>What is still to be known</h2>
      <p>The machine is wrong at times, above all in the languages it learnt lately, and does not recognise every danger. Nobody reads at night. A text may be read by somebody
        else. This is why decisions stay with agents.</p>
      <h2>Try it</h2>
      <p>The demonstration is played by several people in ten minutes, with invented people: no text leaves. Then begin with one willing agent, for a month.</p>
  `
}
