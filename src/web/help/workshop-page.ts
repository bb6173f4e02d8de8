import { html } from 'hono/html'
import { TIME } from '../demo/time-words.ts'
import { PHONE } from '../demo/words.ts'
import type { Html } from '../html.ts'
import { MEANINGS } from '../people/misreading-words.ts'
import type { Visit } from '../visit.ts'
import { named, to, written } from './guide.ts'
import { HELP } from './words.ts'
import { type Card, workshopCards } from './workshop-cards.ts'
import { type WeekStep, workshopWeek } from './workshop-week.ts'

/** The demonstration as a game for six: a week told in ten minutes, and the cards to cut out. */
export function workshopPage({ web }: Pick<Visit, 'web'>): Html {
  return html`
    <article class="guide">
      <h1>${HELP.papers.workshop}</h1>
      <p>Six personnes tirent une carte et jouent une personne suivie ; deux autres jouent les agents. Une semaine passe en dix minutes : on avance
        l’horloge du service, et chaque SMS part à son heure.</p>
      ${!web.demo.phone && html`<p><em>Ceci se joue sur une machine de démonstration, jamais sur le service réel : la personne qui s’occupe de l’informatique la lance en une commande.</em></p>`}
      <p class="hint">${HELP.print} Les cartes tiennent sur la dernière feuille.</p>
      <h2>Avant</h2>
      <ul>
        <li>Ouvrez ${web.demo.time ? to('/demonstration', TIME.title) : named(TIME.title)}, puis ${named(TIME.begin)} : l’horloge s’y avance, étape par étape.</li>
        <li>Imprimez cette page et découpez les cartes. Les SMS se lisent et s’écrivent dans ${named(PHONE.title)}, en choisissant la personne de sa carte.</li>
      </ul>
      <h2>La semaine</h2>
      <ol class="week">${workshopWeek(web).map(stepLine)}</ol>
      <h2>Après</h2>
      <p>Demandez à chacun : qu’auriez-vous écrit d’autre ? Écrivez-le. Une réponse mal comprise se marque, et vaut mieux qu’un compliment.</p>
    </article>
    <section class="cards-to-cut" aria-labelledby="cartes">
      <h2 id="cartes">Les six cartes</h2>
      <div class="deck">${workshopCards().map(card)}</div>
    </section>
  `
}

function stepLine({ day, at, doing, watching }: WeekStep): Html {
  return html`<li><strong>${TIME.moment(day, at)}</strong><br>${doing}<br><small>${TIME.watching} : ${watching}</small></li>`
}

function card({ name, phone, situation, writes, watch }: Card): Html {
  return html`
    <article>
      <h3>${name}</h3>
      <p>${phone || 'sans téléphone'}</p>
      <p>${situation}</p>
      ${writes.length > 0 && html`<ol>${writes.map(([words, read]) => html`<li>${written(words)}<br><small>compris : ${MEANINGS[read]}</small></li>`)}</ol>`}
      <p><small>${watch}</small></p>
    </article>
  `
}
