import { html, raw } from 'hono/html'
import { fieldOf } from './form.ts'
import type { Html } from './html.ts'
import { FORM_TOKEN, type Visit } from './visit.ts'

/** A form that changes something: it carries what proves that it came from a page of ours. */
export function postForm(
  { formToken }: Pick<Visit, 'formToken'>,
  { action, content, file, className }: { action: string; content: Html; file?: boolean; className?: string },
): Html {
  return html`
    <form method="post" action="${action}" ${className && raw(`class="${className}"`)} ${file && raw('enctype="multipart/form-data"')}>
      <input type="hidden" name="${FORM_TOKEN}" value="${formToken}">
      ${content}
    </form>
  `
}

export interface Field {
  name: string
  label: string | Html
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'search' | 'file'
  value?: string | undefined
  hint?: string | undefined
  /** The id of what says it of several fields at once. */
  saidAt?: string | undefined
  /** What is wrong with what was typed. */
  problem?: string | undefined
  required?: boolean
  min?: string
  max?: string
  autocomplete?: string
}

/** A label, its hint, what is wrong, and the box: tied together for those who only hear them. */
export function field({ name, label, type = 'text', value = '', ...rest }: Field): Html {
  const { hint, saidAt, problem, required, min, max, autocomplete = 'off' } = rest
  return html`
    <div class="field">
      <label for="${name}">${label}</label>
      ${hint && html`<small id="${name}-aide">${hint}</small>`}
      ${problem && html`<small id="${name}-erreur" class="problem">${problem}</small>`}
      <input type="${type}" id="${name}" name="${name}" value="${value}" autocomplete="${autocomplete}"
        ${described(name, hint, problem, saidAt)} ${problem && raw('aria-invalid="true"')} ${required && raw('required')}
        ${attribute('min', min)} ${attribute('max', max)}>
    </div>
  `
}

export function textArea({ name, label, value = '', hint, problem }: Field & { value?: string }): Html {
  return html`
    <div class="field">
      <label for="${name}">${label}</label>
      ${hint && html`<small id="${name}-aide">${hint}</small>`}
      ${problem && html`<small id="${name}-erreur" class="problem">${problem}</small>`}
      <textarea id="${name}" name="${name}" rows="3" dir="auto" ${described(name, hint, problem)} ${problem && raw('aria-invalid="true"')}>${value}</textarea>
    </div>
  `
}

export interface Option {
  value: string
  words: string
  /** Of its words, where it is another than that of the page. */
  language?: string
}

/** A choice among a few; `value` is the one chosen so far. */
export function selectField({
  name,
  label,
  options,
  value = '',
  saidAt,
  problem,
}: Pick<Field, 'name' | 'label' | 'value' | 'saidAt' | 'problem'> & { options: Option[] }): Html {
  return html`
    <div class="field">
      <label for="${name}">${label}</label>
      ${problem && html`<small id="${name}-erreur" class="problem">${problem}</small>`}
      <select id="${name}" name="${name}" ${described(name, undefined, problem, saidAt)} ${problem && raw('aria-invalid="true"')}>
        ${options.map((option) => optionField(option, option.value === value))}
      </select>
    </div>
  `
}

export function checkbox({
  name,
  label,
  value = 'oui',
  checked,
}: {
  name: string
  label: string
  value?: string
  checked?: boolean
}): Html {
  return html`
    <label class="check"><input type="checkbox" name="${name}" value="${value}" ${checked && raw('checked')}> ${label}</label>
  `
}

/** One of several: each with its own words, in a group that has a name. */
export function radios({
  name,
  legend,
  options,
  value,
}: {
  name: string
  legend: string
  options: Option[]
  value: string
}): Html {
  return html`
    <fieldset class="choices">
      <legend>${legend}</legend>
      ${options.map(
        (option) =>
          html`<label class="check"><input type="radio" name="${name}" value="${option.value}" ${option.value === value && raw('checked')}> ${option.words}</label>`,
      )}
    </fieldset>
  `
}

/** A button; `main` is for the main act of a page. Of several that look alike, `about` says to whoever only hears them which one it is. */
export function button(
  words: string,
  look: 'main' | 'secondary' | 'danger' = 'main',
  named?: { name: string; value: string } | undefined,
  about?: string,
): Html {
  return html`<button type="submit" ${look !== 'main' && raw(`class="${look}"`)} ${named && html`name="${named.name}" value="${named.value}"`}>${words}${about && html`<span class="hidden">, ${about}</span>`}</button>`
}

/** One click that changes something: a whole form with a single button. */
export function actionButton(
  visit: Pick<Visit, 'formToken'>,
  action: string,
  words: string,
  fields: Record<string, string> = {},
  look: 'main' | 'secondary' | 'danger' = 'secondary',
  about?: string,
): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return postForm(visit, {
    action,
    className: 'one-click',
    content: html`${hidden}${button(words, look, undefined, about)}`,
  })
}

/** What was just done, said where it will be read out. `aside` may hold a way back. */
export function doneNotice(words: string, aside?: Html): Html {
  return html`<div class="done" role="status"><p>${words}</p>${aside}</div>`
}

/** What the address says was just done (`?fait=…`), in words; an address with other words says nothing. */
export function doneFrom(query: unknown, words: Record<string, string>): string | undefined {
  const done = fieldOf(query, 'fait')
  return Object.hasOwn(words, done) ? words[done] : undefined
}

/**
 * Rows under named columns. On a narrow screen the sheet lays each row out as a card, which takes from browsers the meaning of a
 * table: the roles written here keep it for screen readers.
 */
export function dataTable({
  caption,
  columns,
  rows,
  className = '',
}: {
  caption: string
  columns: string[]
  rows: Html[][]
  className?: string
}): Html {
  return html`
    <table class="cards ${className}" role="table">
      <caption class="hidden">${caption}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}</tr></thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">${cells.map((cell, place) => html`<td role="cell" data-label="${columns[place] ?? ''}"><div>${cell}</div></td>`)}</tr>`,
        )}
      </tbody>
    </table>
  `
}

/** A few lists of one page, one of them shown: links, so that each has its address. */
export function tabs(name: string, options: { href: string; words: string; current: boolean }[]): Html {
  return html`
    <nav class="tabs" aria-label="${name}">
      <ul>
        ${options.map(({ href, words, current }) => html`<li><a href="${href}" ${current && raw('aria-current="true"')}>${words}</a></li>`)}
      </ul>
    </nav>
  `
}

function described(name: string, hint?: string, problem?: string, saidAt?: string): Html | false {
  const ids = [saidAt, hint && `${name}-aide`, problem && `${name}-erreur`].filter(Boolean).join(' ')
  return ids !== '' && html`aria-describedby="${ids}"`
}

function optionField({ value, words, language }: Option, isChosen: boolean): Html {
  return html`<option ${language && html`lang="${language}" `}value="${value}" ${isChosen && raw('selected')}>${words}</option>`
}

function attribute(name: string, value: string | undefined): Html | false {
  return value !== undefined && html`${raw(name)}="${value}"`
}
