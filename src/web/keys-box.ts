import { html } from 'hono/html'
import * as english from './keys-box-en.ts'
import { pageWords } from './page-words.ts'

/** What single keys do, shown when `?` is pressed; a page without this box has no keys. */
export function keysBox(): Html {
  return html`
    <dialog id="touches" aria-labelledby="touches-titre">
      <article>
        <h2 id="touches-titre">${KEYS.title}</h2>
        <dl class="keys">${KEYS.each.map(([key, means]) => html`<dt><kbd>${key}</kbd></dt><dd>${means}</dd>`)}</dl>
        <p><small>${KEYS.notTyping} <a href="/mon-compte#clavier">${KEYS.off}</a></small></p>
        <form method="dialog"><button type="submit">${KEYS.close}</button></form>
      </article>
    </dialog>
  `
}

export const KEYS = pageWords(
  {
    title: 'Touches du clavier',
    each: [
      ['j', 'la ligne suivante de la liste'],
      ['k', 'la ligne précédente'],
      ['Entrée', 'ouvrir cette ligne'],
      ['r', 'répondre'],
      ['e', 'terminer : c’est fait'],
      ['/', 'chercher une personne'],
      ['?', 'montrer ces touches'],
    ] as const,
    notTyping: 'Elles ne font rien pendant que vous écrivez.',
    off: 'Ne plus s’en servir',
    close: 'Fermer',
    section: 'Clavier',
    means:
      'Sur les listes, une touche seule suffit : j et k pour aller d’une ligne à l’autre, r pour répondre, e pour terminer, ? pour les revoir.',
    isOff: 'Les touches seules ne font rien.',
    turnOff: 'Ne plus utiliser les touches seules',
    turnOn: 'Utiliser de nouveau les touches seules',
    done: { clavier: 'C’est noté.' },
  },
  english.KEYS,
)

/** As in `html.ts`, which imports this file. */
type Html = ReturnType<typeof html>
