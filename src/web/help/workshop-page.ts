import { html } from 'hono/html'
import { AGENDA, LETTERS, OUTCOMES, PRESENCE } from '../agenda/words.ts'
import { MAILBOX, PHONE } from '../demo/words.ts'
import type { Html } from '../html.ts'
import { MEANINGS } from '../people/misreading-words.ts'
import { PERSON } from '../people/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { STATISTICS } from '../statistics/words.ts'
import type { Visit } from '../visit.ts'
import { SIGNS } from '../words.ts'
import { named, to, written } from './guide.ts'
import { HELP } from './words.ts'
import { type Card, workshopCards } from './workshop-cards.ts'

/** The demonstration as a game for six: a week told in ten minutes, and the cards to cut out. */
export function workshopPage({ web }: Pick<Visit, 'web'>): Html {
  return html`
    <article class="guide">
      <h1>${HELP.papers.workshop}</h1>
      <p>Six personnes tirent une carte et jouent une personne suivie ; deux autres jouent les agents. Une semaine est racontée en dix minutes : l’horloge de la machine
        n’avance pas pour autant, et les rappels prévus restent à venir.</p>
      ${!web.demo.phone && html`<p><em>Ceci se joue sur une machine de démonstration, jamais sur le service réel : la personne qui s’occupe de l’informatique la lance en une commande.</em></p>`}
      <p class="hint">${HELP.print} Les cartes tiennent sur la dernière feuille.</p>
      <h2>Avant</h2>
      <ul>
        <li>Ouvrez trois onglets : ${to('/agenda', AGENDA.title)}, ${page(web, '/telephone', PHONE.title)}, ${page(web, '/courrier', MAILBOX.title)}.</li>
        <li>Imprimez cette page et découpez les cartes. Les SMS se lisent et s’écrivent dans ${named(PHONE.title)}, en choisissant la personne de sa carte.</li>
      </ul>
      <h2>La semaine</h2>
      <ol class="week">${week(web).map(([day, minutes, what]) => html`<li><strong>${day}</strong> (${minutes})<br>${what}</li>`)}</ol>
      <h2>Après</h2>
      <p>Demandez à chacun : qu’auriez-vous écrit d’autre ? Écrivez-le. Une réponse mal comprise se marque, et vaut mieux qu’un compliment.</p>
    </article>
    <section class="cards-to-cut" aria-labelledby="cartes">
      <h2 id="cartes">Les six cartes</h2>
      <div class="deck">${workshopCards().map(card)}</div>
    </section>
  `
}

/** Pages of the demonstration are there only where it is. */
function page({ demo }: Visit['web'], path: '/telephone' | '/courrier', words: string): Html {
  return (path === '/telephone' ? demo.phone : demo.mailbox) ? to(path, words) : named(words)
}

function week(web: Visit['web']): (readonly [string, string, Html])[] {
  return [
    [
      'Lundi',
      'deux minutes',
      html`Le planning est chargé, les convocations sont parties. Élodie lit les siennes, s’y perd, puis confirme. Tout le monde regarde l’agenda :
        ${named(SIGNS.confirmed)}.`,
    ],
    [
      'Mardi',
      'deux minutes',
      html`Karim ne peut pas venir, choisit un autre moment, et l’agenda suit (${named(SIGNS.movedByText)}). Lisez l’e-mail dans ${page(web, '/courrier', MAILBOX.title)}. Sean, lui,
        écrit en anglais.`,
    ],
    [
      'Mercredi',
      'deux minutes',
      html`Nour veut parler à quelqu’un : un agent ouvre ${to('/demandes', REQUESTS.title)}, choisit ${named(REQUESTS.take)}, puis ${named(REQUESTS.answer)}. Inès essaie de
        déplacer son audience : la réponse est non, avec ce qu’il faut faire.`,
    ],
    [
      'Jeudi',
      'deux minutes',
      html`Paul n’a rien reçu. Qui l’a vu ? ${to('/agenda/lettres', LETTERS.title)}. La personne qui anime écrit ensuite, du téléphone de Nour, ${written(DANGER)} : lisez
        ensemble la réponse, puis l’e-mail. L’agent ouvre sa page et, à la fin, ${named(PERSON.conversation.handBack)}.`,
    ],
    [
      'Vendredi',
      'deux minutes',
      html`Qui est venu ? ${named(PRESENCE.honour)} ou ${named(PRESENCE.miss)}, d’un clic ; ce qui manque est dans ${to('/agenda/issues', OUTCOMES.title)}. Terminez par
        ${to('/statistiques', STATISTICS.title)} : les mois passés y sont inventés.`,
    ],
  ]
}

/** Read as a danger, as a test holds. */
export const DANGER = 'j’ai envie de mourir'

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
