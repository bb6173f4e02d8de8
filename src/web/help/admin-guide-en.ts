import { html } from 'hono/html'
import { ACCOUNT, COVER } from '../account/words.ts'
import { REHEARSAL } from '../first-run/rehearsal-words.ts'
import { FIRST_RUN } from '../first-run/words.ts'
import { OFFICES } from '../offices/words.ts'
import { RIGHTS } from '../people/rights-words.ts'
import { PROGRAMS } from '../programs/words.ts'
import { SENDING } from '../sending/words.ts'
import { SETTINGS } from '../settings/words.ts'
import { FACTOR } from '../sign-in/second-factor-words.ts'
import { SHEET } from '../wording/sheet-words.ts'
import { TYPE_WORDS, WORDING } from '../wording/words.ts'
import { type Chapter, type Guide, glossary, named, steps, to } from './guide.ts'
import { HELP } from './words.ts'

const start = (): Chapter => ({
  id: 'commencer',
  title: 'Setting up',
  content: html`
    <p>${to('/bienvenue', FIRST_RUN.title)} leads through six short steps, which may be left and taken up again. They check the carrier and the mail server by really asking
      them. Then:</p>
    ${steps(
      html`${to('/reglages', SETTINGS.title)}: ${named(SETTINGS.office.name)}, ${named(SETTINGS.office.phone)} and ${named(SETTINGS.office.email)}. Without this address, only
        the agent is there to read an alert of danger.`,
      html`${to('/reglages/types', SETTINGS.types.title)}: say what may be moved by text. A hearing never is.`,
      html`${to('/reglages/lieux', SETTINGS.places.title)}: ${named(SETTINGS.places.directions)}, ${named(SETTINGS.places.contact)}.`,
      html`${to('/agents', SETTINGS.agents.title)}: ${named(SETTINGS.agents.add)} for each.`,
      html`${to('/reglages/textes', WORDING.title)}: read what will leave, and send yourself one: ${named(WORDING.send)}.`,
      html`Hand ${to('/aide/depliant', HELP.papers.leaflet.toLowerCase())} before their first text, and load the planning of a single agent to begin with.`,
    )}
    <p>Whoever installs the software also reads the operating guide that comes with it (docs/operating.md), and the data protection officer the compliance file
      (docs/conformite).</p>
  `,
})

const rehearsal = (): Chapter => ({
  id: 'rodage',
  title: REHEARSAL.title,
  content: html`
    <p>A new office begins with a rehearsal: texts only go to the numbers of the team, and a band says so on each page. ${to('/rodage', REHEARSAL.title)} keeps the list of these
      numbers. ${named(REHEARSAL.opening)} says how many texts would leave today, and how many will not: nothing that was due before springs up.</p>
    <p>Whoever writes that they are in danger, or STOP, gets their answer even during the rehearsal. Other messages received arrive in the pages as ever.</p>
  `,
})

const office = (): Chapter => ({
  id: 'service',
  title: SETTINGS.office.title,
  content: html`
    ${glossary([
      [
        named(SETTINGS.office.reminders),
        'four days and one day before have shown their effect; two days before alone has not.',
      ],
      [named(SETTINGS.office.closed), 'bridging days, the day of the office: nothing leaves on those days.'],
      [named(SETTINGS.office.opened), 'a public holiday on which the office is open.'],
      [named(SETTINGS.office.welcome), 'a first text says who writes, why, and how to stop.'],
      [named(SETTINGS.office.digestAt), 'each agent may choose their own.'],
      [named(SETTINGS.office.price), 'to tell what a file will cost.'],
    ])}
    <p>If several offices share the installation, ${to('/services', OFFICES.title)} shows them side by side.</p>
  `,
})

const types = (): Chapter => ({
  id: 'types',
  title: SETTINGS.types.title,
  content: html`
    <p>For each type: ${named(SETTINGS.types.movingLabel)} (${SETTINGS.types.moving.self}, ${SETTINGS.types.moving.asked}, ${SETTINGS.types.moving.never}), its reminders, the
      documents to bring. A reminder ${named(SETTINGS.office.onlyUnanswered)} leaves in peace those who said yes or no. ${named(SETTINGS.types.renaming)} changes
      what pages say, ${named(SETTINGS.types.adding)} makes one. ${named(TYPE_WORDS.link)}: what the service calls it,
      in neutral words. The text may be read by somebody else: no word may reveal a conviction.</p>
  `,
})

const places = (): Chapter => ({
  id: 'lieux',
  title: SETTINGS.places.title,
  content: html`
    <p>They come with the files. The page says which have no address. ${named(SETTINGS.places.naming)} corrects them: texts that have not left yet follow. ${named(SETTINGS.places.merge)} makes one of two
      writings of the same door. A file that says the former name finds the right place. People who were already told get nothing more: if the door changes, tell them.</p>
    <p>${named(SETTINGS.places.directions)} is told to whoever asks the way: the stop, the street, the floor, in words. Links are refused: many
      distrust them, and the carrier may block the text.</p>
  `,
})

const texts = (): Chapter => ({
  id: 'textes',
  title: WORDING.title,
  content: html`
    <p>Each sentence may be said in your words, in each language. The service keeps what protects the person: who writes, when, where, the emergency numbers. It shows the cost,
      and refuses what would tell a passer-by what the person lives through. ${named(WORDING.default)} brings ours back.</p>
    <p>The six foreign languages other than English have not been read yet by somebody whose language it is: ${named(SHEET.link)} gives a sheet to correct, which is then loaded
      here.</p>
  `,
})

const accounts = (): Chapter => ({
  id: 'comptes',
  title: SETTINGS.agents.title,
  content: html`
    <p>One role a person, the smallest that is enough:</p>
    <ul>${Object.values(SETTINGS.agents.roles).map((role) => html`<li>${role}</li>`)}</ul>
    <p>Somebody leaves? The role ${named(SETTINGS.agents.roles.none)} closes their pages at once, on all their computers. Away? ${named(COVER.link)}. An agent named in a file
      receives e-mails, and cannot sign in until you have opened their access.</p>
  `,
})

const programs = (): Chapter => ({
  id: 'logiciels',
  title: PROGRAMS.title,
  content: html`
    <p>${to('/reglages/acces', PROGRAMS.title)}: ${named(PROGRAMS.add)} for a program of the office, to ${named(PROGRAMS.rights.mayLoad)} or to
      ${named(PROGRAMS.rights.mayRead)}. The token is shown only once: copy it at once into the program, never into an e-mail. What a program reads holds no name, no number
      and nobody’s words: a case number, a reference, an hour and the answer.</p>
    <p>The same file loaded by the page, by the watched folder or by a program changes nothing the second time. An e-mail tells those who load files what each gave. A doubt
      about a token? ${named(PROGRAMS.revoke)}: it opens nothing any more at once.</p>
  `,
})

const codes = (): Chapter => ({
  id: 'codes',
  title: FACTOR.title,
  content: html`
    <p>You see and set the whole office: besides your address, a code from your telephone is asked of you each time you sign in, unless the account of your administration has
      already asked for two factors.</p>
    ${steps(
      html`The first time, the page guides you: an application for codes on the telephone, a square to read, six digits to copy.`,
      html`Ten recovery codes are shown once only. Print them, and keep them far from the telephone: each replaces it once.`,
      html`A new telephone? ${to('/mon-compte', ACCOUNT.title)}, ${named(FACTOR.change)}, with a code of the old one or a recovery code.`,
    )}
    <p>A colleague lost their telephone and their codes, or their professional account changed? Make sure in person that it is them, then reset their sign-in in
      ${to('/agents', SETTINGS.agents.title)}: an e-mail tells them, and the journal keeps it. Nobody resets their own: be two administrators. Five wrong codes in a row, and none
      is taken for a quarter of an hour. You typed nothing and an e-mail speaks of wrong codes? Somebody reads your mailbox: tell your IT department.</p>
  `,
})

const journal = (): Chapter => ({
  id: 'journal',
  title: SETTINGS.journal.title,
  content: html`
    <p>${to('/journal', SETTINGS.journal.title)} says who read, changed, sent or exported what. Look at it from time to time: reading without a reason of work is a breach of
      secrecy.</p>
  `,
})

const rights = (): Chapter => ({
  id: 'droits',
  title: RIGHTS.title,
  content: html`
    <p>A person who asks what is kept of them, who read it, or to be erased, has a right to an answer. ${RIGHTS.identityFirst} All of it is at the foot of their page, and in
      the journal:</p>
    ${glossary([
      [named(RIGHTS.export), 'a readable file to hand to them, with nothing of anybody else. Staff may do it too.'],
      [
        named(RIGHTS.readings),
        'a page to print: when and by whom; the data-protection officer says whether the names are on it.',
      ],
      [named(RIGHTS.erase), 'for good. The page first says what will be left, and has the case number typed.'],
    ])}
    <p>After erasing, take the person out of the planning: or the next load makes them again.</p>
  `,
})

const trials = (): Chapter => ({
  id: 'essai',
  title: SETTINGS.trials,
  content: html`
    <p>${to('/essai', SETTINGS.trials)}: compare two ways of doing honestly. Nobody loses their summons or the reminder of the eve by it. The protocol is written first, and does
      not change any more; nothing begins until you decide it. A person may refuse to be in it, on their page.</p>
  `,
})

const trouble = (): Chapter => ({
  id: 'panne',
  title: 'When something is wrong',
  content: html`
    <ul>
      <li>Nothing leaves: ${to('/envois', SENDING.title)} says whether the carrier refuses the account. Texts wait and will leave by themselves.</li>
      <li>An agent no longer receives e-mails: the same page names the addresses that are refused.</li>
      <li>Pages no longer open: the sheet of the day printed the day before, and the spreadsheet, are enough for one day. Tell whoever looks after the machine.</li>
      <li>Data may have been read by somebody else: tell the data protection officer at once; the law counts in hours.</li>
    </ul>
  `,
})

/** The administrators' guide, for who reads English. */
export const adminGuideEn = (): Guide => ({
  title: HELP.guides.admin,
  intro: 'One or two people an office are enough. You decide what leaves, in which words, and who sees what.',
  chapters: [
    start(),
    rehearsal(),
    office(),
    types(),
    places(),
    texts(),
    accounts(),
    codes(),
    programs(),
    journal(),
    rights(),
    trials(),
    trouble(),
  ],
})
