import { html } from 'hono/html'
import { LEAST_PEOPLE } from '../../domain/effect/mask.ts'
import { KNOWN_ENOUGH } from '../../domain/effect/outcome.ts'
import { OUTCOMES } from '../agenda/words.ts'
import type { Html } from '../html.ts'
import { MAIL } from '../mail/words.ts'
import { REPORT } from '../statistics/activity-words.ts'
import { codeBook } from '../statistics/code-book.ts'
import { AROUND, ATTENDANCE, STATISTICS } from '../statistics/words.ts'
import { type Chapter, type Guide, glossary, named, steps, to } from './guide.ts'
import { HELP } from './words.ts'

const reading = (): Chapter => ({
  id: 'lire',
  title: 'Lire la page en trois minutes',
  content: html`
    ${steps(
      html`Ouvrez ${to('/statistiques', STATISTICS.title)} et choisissez les mois.`,
      html`Regardez d’abord ${named(ATTENDANCE.columns.known)}. Au-dessous de ${KNOWN_ENOUGH * 100} %, aucun taux n’est donné : on ne saurait pas ce qu’il vaut.
        Faites compléter ${to('/agenda/issues', OUTCOMES.title)}.`,
      html`Lisez ensuite ${named(ATTENDANCE.columns.rate)} et ses deux bouts : le vrai taux est entre eux.`,
      html`Pour une réunion, ${to('/statistiques/rapport', REPORT.title)} tient sur une feuille.`,
    )}
    <p>Ces chiffres portent sur le service, jamais sur un agent : il n’existe pas de tableau par agent, et il n’y en aura pas.</p>
  `,
})

const report = (): Chapter => ({
  id: 'rapport',
  title: REPORT.title,
  content: html`
    <p>Cinq phrases, chacune avec ce dont elle n’est pas sûre. Entre deux mois, elle dit si l’écart dépasse ce que fait d’ordinaire le hasard ; elle n’en dit jamais la
      cause. Les administrateurs peuvent le recevoir par e-mail (${to('/mon-courrier', MAIL.title)}).</p>
  `,
})

const masked = (): Chapter => ({
  id: 'masque',
  title: 'Pourquoi certains nombres sont masqués',
  content: html`
    <p>Un nombre qui concerne moins de ${LEAST_PEOPLE} personnes pourrait désigner quelqu’un. Il n’est pas donné, ni ceux qui permettraient de le retrouver par
      soustraction. Choisissez plus de mois, ou moins de détail.</p>
  `,
})

const unsaid = (): Chapter => ({
  id: 'effet',
  title: 'Ce que ces chiffres ne disent pas',
  content: html`
    <ul>
      <li>${ATTENDANCE.notAnEffect}</li>
      <li>${named(AROUND.title)} : ${AROUND.warning}</li>
      <li>Pour savoir si un SMS fait venir, il faut un tirage au sort : c’est ce que permet un essai, préparé par un administrateur. Il demande du monde, souvent plusieurs services.</li>
    </ul>
  `,
})

const definitions = (): Chapter => ({
  id: 'definitions',
  title: STATISTICS.definitions,
  content: html`${definitionsByPart()}`,
})

/** Those of the page and of its files, since they are the same. */
export function definitionsByPart(): Html[] {
  const [, ...figures] = codeBook()
  const parts = Map.groupBy(figures, ([part = '']) => part)
  return [...parts].map(
    ([part, ofPart]) =>
      html`<h3>${part}</h3>${glossary(ofPart.map(([, figure = '', meaning = '']) => [figure, meaning] as const))}`,
  )
}

/** For heads of service: what each figure means, and what it does not. */
export const figuresGuide = (): Guide => ({
  title: HELP.guides.figures,
  intro: 'Combien de convocations sont manquées, et que fait le service ? Ces chiffres le disent avec leur doute.',
  chapters: [reading(), report(), masked(), unsaid(), definitions()],
})
