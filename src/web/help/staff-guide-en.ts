import { html } from 'hono/html'
import { EXPORT } from '../exports/words.ts'
import { ABSENT } from '../imports/absent-words.ts'
import { IMPORT, OUTCOME_WORDS } from '../imports/words.ts'
import { SLOTS } from '../slots/words.ts'
import { SIGNS } from '../words.ts'
import { type Chapter, type Guide, glossary, named, steps, to } from './guide.ts'
import { HELP } from './words.ts'

const loading = (): Chapter => ({
  id: 'charger',
  title: IMPORT.title,
  content: html`
    <p>Your spreadsheet stays yours: the service only reads the columns it knows, and asks you to type nothing twice: ${to('/aide/colonnes', HELP.guides.columns)}.</p>
    ${steps(
      html`In your spreadsheet, save the sheet as CSV. The first line holds the names of the columns.`,
      html`In ${to('/import', IMPORT.title)}, choose the file, then ${named(IMPORT.look)}. Nothing is recorded yet.`,
      html`Read the preview, above all ${named(IMPORT.refusedLines)} and ${named(OUTCOME_WORDS.conflict)}, then ${named(IMPORT.apply)}.`,
      html`A mistake? As long as no text has left, ${named(IMPORT.undo)} puts everything back as it was.`,
    )}
    <p>To begin, take one of the ${named(IMPORT.models)}: their lines are invented.</p>
  `,
})

const preview = (): Chapter => ({
  id: 'apercu',
  title: 'Understand the preview',
  content: html`
    <p>Each line is compared with itself, as you loaded it last time: only what the file changed is applied. So an old file loaded again undoes neither a move nor a corrected
      number. The same file twice changes nothing and sends nothing.</p>
    ${glossary([
      [named(OUTCOME_WORDS.created), 'these lines add an appointment; each person is summoned.'],
      [named(OUTCOME_WORDS.changed), 'a changed day, hour or place moves the appointment, and the person is told.'],
      [named(OUTCOME_WORDS.cancelled), 'the file says that the appointment is cancelled.'],
      [named(OUTCOME_WORDS.conflict), 'somebody changed it here too since then: what is here stays.'],
      [
        named(OUTCOME_WORDS.doubtful),
        html`a line went away and another looks like it. Its texts wait until somebody decides, in the agenda (${named(SIGNS.doubtful)}).`,
      ],
      [named(OUTCOME_WORDS.withoutPhone), 'the person is in the list of letters to write.'],
      [named(OUTCOME_WORDS.ignored), 'past lines that say nothing new.'],
      [
        named(IMPORT.refusedLines),
        html`only these lines are not loaded; the others are. Correct in the page what is wrong, then ${named(IMPORT.correctSave)}: the preview is made again.`,
      ],
    ])}
    <p>Correct your spreadsheet too. Loaded again without its correction, a line is refused again: the appointment it gave stays as it is, and is never there twice.</p>
    <p><em>A line that is no longer in the file never cancels an appointment.</em> To cancel, write it in the column of the status,
      or tick the appointment in the preview, under ${named(ABSENT.title)}.</p>
    <p>${named(IMPORT.wordsTitle)}: if your words are unknown, say once what they mean. ${named(IMPORT.textsTitle)} shows, day by day, what will leave and its cost. After the
      loading, ${named(IMPORT.refusedFile)} gives a file to correct and to load.</p>
  `,
})

const slots = (): Chapter => ({
  id: 'creneaux',
  title: SLOTS.title,
  content: html`
    <p>${to('/creneaux', SLOTS.title)}: the times to which somebody may move their appointment themselves, by text. Without a free slot, their wish goes to the agent.</p>
    ${steps(
      html`${to('/creneaux/nouveaux', SLOTS.make)}: a single one, or the same each week. ${named(SLOTS.series.preview)} shows them all before they open; closed days are left
        out.`,
      html`${named(SLOTS.one.close)}: nobody takes it any more, and whoever has it keeps it.`,
    )}
    <p>They are loaded by a file too: ${to('/aide/colonnes', HELP.guides.columns)}.</p>
  `,
})

const exporting = (): Chapter => ({
  id: 'exporter',
  title: EXPORT.title,
  content: html`
    <p>What happened here comes back to your spreadsheet: ${to('/export', EXPORT.title)}, then ${named(EXPORT.changes)}: the appointments moved, confirmed or declined, and the
      numbers in doubt, since your last export. ${named(EXPORT.all)} gives the whole planning, which loads again without changing anything.</p>
    <p>And the day when nothing answers any more? ${named(EXPORT.paper)} gives the next fourteen days in a file that opens without the Internet, with the word of your office. An
      administrator chooses this word; the IT department can receive one each evening.</p>
    <p>These files name people who are followed: keep them where only the office can read them, and delete them afterwards.</p>
  `,
})

/** The secretariat's guide, for who reads English. */
export const staffGuideEn = (): Guide => ({
  title: HELP.guides.staff,
  intro: 'You keep the planning in a spreadsheet; the service reads it, tells people, and gives back what changed.',
  chapters: [loading(), preview(), slots(), exporting()],
})
