import { html } from 'hono/html'
import { TIME } from '../demo/time-words.ts'
import { PHONE } from '../demo/words.ts'
import type { Html } from '../html.ts'
import { inPageLanguage } from '../page-words.ts'
import { MEANINGS } from '../people/misreading-words.ts'
import type { Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { named, to, written } from './guide.ts'
import { HELP } from './words.ts'
import { type Card, workshopCards } from './workshop-cards.ts'
import type { WeekStep } from './workshop-step.ts'
import { workshopWeek } from './workshop-week.ts'
import { WORKSHOP as WORDS } from './workshop-words.ts'

/** The demonstration as a game for six: a week told in ten minutes, and the cards to cut out. */
export function workshopPage({ web }: Pick<Visit, 'web'>): Html {
  const page = web.demo.time ? to('/demonstration', TIME.title) : named(TIME.title)
  return html`
    <article class="guide">
      <h1>${HELP.papers.workshop}</h1>
      <p>${WORDS.intro}</p>
      ${!web.demo.phone && html`<p><em>${WORDS.onlyInvented}</em></p>`}
      <p class="hint">${HELP.print} ${WORDS.lastSheet}</p>
      <h2>${WORDS.before}</h2>
      <ul>${inPageLanguage(beforeInFrench, beforeInEnglish)(page)}</ul>
      <h2>${WORDS.week}</h2>
      <ol class="week">${workshopWeek(web).map(stepLine)}</ol>
      <h2>${WORDS.after}</h2>
      <p>${WORDS.ask}</p>
    </article>
    <section class="cards-to-cut" aria-labelledby="cartes">
      <h2 id="cartes">${WORDS.cards}</h2>
      <div class="deck">${workshopCards().map(card)}</div>
    </section>
  `
}

function beforeInFrench(page: Html): Html {
  return html`
    <li>Ouvrez ${page}, puis ${named(TIME.begin)} : l’horloge s’y avance, étape par étape.</li>
    <li>Imprimez cette page et découpez les cartes. Les SMS se lisent et s’écrivent dans ${named(PHONE.title)}, en choisissant la personne de sa carte.</li>
  `
}

function beforeInEnglish(page: Html): Html {
  return html`
    <li>Open ${page}, then ${named(TIME.begin)}: the clock moves on there, step by step.</li>
    <li>Print this page and cut out the cards. Texts are read and written in ${named(PHONE.title)}, by choosing the person of one’s card.</li>
  `
}

function stepLine({ day, at, doing, watching }: WeekStep): Html {
  return html`<li><strong>${TIME.moment(day, at)}</strong><br>${doing}<br><small>${TIME.watching}${SHARED.colon}${watching}</small></li>`
}

function card({ name, phone, situation, language, writes, watch }: Card): Html {
  return html`
    <article>
      <h3>${name}</h3>
      <p>${phone || WORDS.noPhone}</p>
      <p>${situation}</p>
      ${writes.length > 0 && html`<ol>${writes.map(([words, read]) => html`<li>${written(words, language)}<br><small>${WORDS.understood(MEANINGS[read])}</small></li>`)}</ol>`}
      <p><small>${watch}</small></p>
    </article>
  `
}
