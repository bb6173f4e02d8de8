import { html } from 'hono/html'
import type { Html } from '../html.ts'
import { inLanguage } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { aboveThePaper, languageAsked } from './languages-of-paper.ts'
import { dangerLines, noticeOnData } from './notice-on-data.ts'
import { paperOf } from './paper/paper.ts'

/** One sheet for the wall of a waiting room: what to answer, who helps, and what is kept of people. */
export function posterPage({ office }: Pick<Visit, 'office'>, query: unknown): Html {
  const language = languageAsked(query)
  const paper = paperOf(language, office)
  return html`
    ${aboveThePaper('/aide/affiche', language, office.phone)}
    <article class="paper poster" ${inLanguage(language)}>
      <h1>${paper.poster.title}</h1>
      <dl class="answers">${paper.poster.answers.map(([word, means]) => html`<div><dt>${word}</dt><dd>${means}</dd></div>`)}</dl>
      <p class="machine">${paper.poster.machine}</p>
      ${dangerLines(paper)}
      ${noticeOnData(paper, office.phone)}
    </article>
  `
}
