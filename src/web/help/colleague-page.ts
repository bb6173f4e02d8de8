import { html } from 'hono/html'
import type { Html } from '../html.ts'
import { inPageLanguage } from '../page-words.ts'
import { REQUESTS } from '../requests/words.ts'
import { inEnglish } from './colleague-page-en.ts'
import { named, written } from './guide.ts'
import { HELP } from './words.ts'

/** One page for somebody who wonders whether this is worth a try: what it does, what it never does, what is known. */
export function colleaguePage(): Html {
  return html`
    <p class="hint">${HELP.onePage}</p>
    <article class="guide short">${inPageLanguage(inFrench, inEnglish)()}</article>
  `
}

function inFrench(): Html {
  return html`
      <h1>Des rendez-vous moins souvent manqués, sans travail de plus</h1>
      <p>Une personne suivie manque un rendez-vous parce qu’elle l’a oublié, mal compris, ou ne pouvait pas venir. Elle a presque toujours un téléphone qui reçoit
        des SMS. Le service part de là.</p>
      <h2>Ce qu’il fait</h2>
      <ul>
        <li>Il lit le planning de votre tableur : aucune double saisie.</li>
        <li>Il convoque, puis rappelle quatre jours et un jour avant, aux heures d’ouverture, une seule fois chaque chose, en neuf langues.</li>
        <li>Il comprend les réponses écrites comme on parle : ${written('jpx pa venir dsl')}. Il répond à ce qui est simple : quand, où, quoi apporter.</li>
        <li>Il met tout le reste dans ${named(REQUESTS.title)}, le plus urgent en premier, et vous écrit par e-mail. On peut s’en servir sans quitter sa messagerie.</li>
        <li>Il dit avant le rendez-vous, et non après, qui n’a pas été prévenu.</li>
      </ul>
      <h2>Ce qu’il ne fait jamais</h2>
      <ul>
        <li>Excuser quelqu’un, déplacer une audience, donner un avis sur ce que décidera un juge.</li>
        <li>Prendre un doute pour un oui. Dans le doute, une personne lit.</li>
        <li>Dire par SMS l’infraction, la peine ou les soins. Compter les résultats d’un agent.</li>
        <li>Envoyer les messages à un service de traduction ou d’intelligence artificielle : tout est lu sur la machine du service.</li>
      </ul>
      <h2>Ce que l’on sait de l’effet</h2>
      <ul>
        <li>En Arkansas, auprès de 3 470 personnes suivies, un SMS la veille a fait 29 % d’absences en moins ; deux jours avant seulement, pas d’effet net (Hastings et
          autres, <em lang="en">Cambridge Journal of Evidence-Based Policing</em>, 2021).</li>
        <li>À New York, des SMS dans la semaine qui précède ont fait 21 % d’absences en moins (Fishbane et autres, <em lang="en">Science</em>, 2020).</li>
        <li>Aucun essai, en justice, n’a encore mesuré ce qu’ajoute le fait de pouvoir répondre. Le service permet d’en faire un, honnêtement.</li>
      </ul>
      <h2>Ce qu’il reste à savoir</h2>
      <p>La machine se trompe parfois, surtout dans les langues apprises depuis peu, et ne reconnaît pas tous les dangers. Personne ne lit la nuit. Un SMS peut être lu par
        quelqu’un d’autre. C’est pourquoi les décisions restent aux agents.</p>
      <h2>Essayer</h2>
      <p>La démonstration se joue à plusieurs en dix minutes, avec des personnes inventées : aucun SMS ne part. Commencez ensuite avec un agent volontaire, un mois.</p>
  `
}
