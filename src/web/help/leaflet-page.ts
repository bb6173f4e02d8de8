import { html } from 'hono/html'
import type { Html } from '../html.ts'
import { inLanguage } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { aboveThePaper, languageAsked } from './languages-of-paper.ts'
import { dangerLines, noticeOnData } from './notice-on-data.ts'
import { paperOf } from './paper/paper.ts'

/** One sheet to hand to somebody: questions, answers, who helps, and what is kept of them. */
export function leafletPage({ office }: Pick<Visit, 'office'>, query: unknown): Html {
  const language = languageAsked(query)
  const paper = paperOf(language, office)
  return html`
    ${aboveThePaper('/aide/depliant', language, office.phone)}
    <article class="paper leaflet" ${inLanguage(language)}>
      <h1>${paper.title}</h1>
      <dl class="questions">${paper.questions.map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>
      ${dangerLines(paper)}
      ${noticeOnData(paper, office.phone)}
    </article>
  `
}
