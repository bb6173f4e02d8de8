import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { listOffices } from '../../store/offices/offices.ts'
import { dataTable } from '../components.ts'
import { type Html, sendPage } from '../html.ts'
import type { Web } from '../web.ts'
import { CRITERIA, type Criterion, conformity, THEMES } from './criteria.ts'
import { stateOf } from './state.ts'
import { IN_FRENCH, ACCESSIBILITY as WORDS } from './words.ts'

/** The declaration of accessibility, made from the criteria: the law wants everybody to be able to read it, signed in or not. */
export function accessibilityPage(server: FastifyInstance, web: Web): void {
  server.get('/accessibilite', async (_request, reply): Promise<FastifyReply> => {
    const [office] = await listOffices(web.parts.store)
    const content = declaration(office?.name ?? WORDS.title, office?.email)
    return sendPage(reply, web, { title: WORDS.title, path: '/accessibilite', content })
  })
}

function declaration(office: string, email: string | undefined): Html {
  const { kept, applies, percent } = conformity()
  const missing = CRITERIA.filter(({ verdict }) => verdict === 'broken' || verdict === 'unread')
  return html`
    <h1>${WORDS.title}</h1>
    <p lang="en">${IN_FRENCH}</p>
    <p>${WORDS.intro(office)}</p>
    <h2>${WORDS.stateTitle}</h2>
    <p>${WORDS.stateIs(stateOf(percent), percent, kept, applies)}</p>
    <p>${WORDS.how}</p>
    <p>${WORDS.made}</p>
    <h2>${WORDS.missingTitle}</h2>
    ${missing.length === 0 ? html`<p>${WORDS.nothingMissing}</p>` : html`<ul>${missing.map(({ number, asks, because }) => html`<li>${number} ${asks} : ${because}</li>`)}</ul>`}
    <h2>${WORDS.contactTitle}</h2>
    <p>${WORDS.contact(email)}</p>
    <p>${WORDS.defender}</p>
    <h2>${WORDS.allTitle}</h2>
    ${THEMES.map((theme, place) => dataTable({ caption: theme, columns: WORDS.columns, rows: rowsOf(`${place + 1}`) }))}
  `
}

function rowsOf(theme: string): Html[][] {
  return CRITERIA.filter(({ number }) => number.startsWith(`${theme}.`)).map(criterionRow)
}

function criterionRow({ number, asks, verdict, because, shownBy }: Criterion): Html[] {
  const proof = shownBy.length > 0 && html` <small>${shownBy.join(', ')}</small>`
  return [html`${number}`, html`${asks}`, html`${WORDS.verdicts[verdict]}`, html`${because}${proof}`]
}
