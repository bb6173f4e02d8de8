import { html } from 'hono/html'
import { ACCOUNT } from '../account/words.ts'
import { HAND_MANY } from '../agenda/many-hand-words.ts'
import { AGENDA, FILTERS, LETTERS, LINKS, MANY, OUTCOMES, PRESENCE } from '../agenda/words.ts'
import { APPOINTMENT } from '../appointments/words.ts'
import { CONVERSATIONS } from '../conversations/words.ts'
import { KEYS } from '../keys-box.ts'
import { MAIL } from '../mail/words.ts'
import { OFFICES } from '../offices/words.ts'
import { OWN } from '../own-people/words.ts'
import { BY_HAND, DUTY } from '../people/by-hand-words.ts'
import { MISREADING } from '../people/misreading-words.ts'
import { READY } from '../people/ready-words.ts'
import { PEOPLE } from '../people/search-words.ts'
import { PERSON } from '../people/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { SENDING } from '../sending/words.ts'
import { SHARED, SIGNS, SITE } from '../words.ts'
import { type Chapter, type Guide, glossary, named, steps, to, written } from './guide.ts'
import { HELP } from './words.ts'

const agenda = (): Chapter => ({
  id: 'agenda',
  title: AGENDA.title,
  content: html`
    <p>${to('/agenda', AGENDA.title)} shows the appointments of a day, or of a week from Monday to Friday (Saturday and Sunday when somebody comes then), with what is known of each. ${named(AGENDA.own)} or ${named(AGENDA.everybody)}: what you
      choose stays. ${named(FILTERS.title)} shows fewer: one type, one place, one colleague. ${named(LINKS.print)} puts on paper what is shown, day by day, to be ticked by hand.</p>
    <p>The column ${named(AGENDA.columns.known)} says of each person:</p>
    ${glossary([
      [named(SIGNS.danger), 'they spoke of a danger: they come before everything else.'],
      [named(SIGNS.confirmed), 'they said yes, without a condition. A doubt is never taken for a yes.'],
      [named(SIGNS.declined), 'they said that they cannot come. The appointment stands until you decide.'],
      [named(SIGNS.moveAsked), 'they would like another time: it is for you to answer.'],
      [named(SIGNS.movedByText), 'they chose a slot themselves, among those you had opened.'],
      [named(SIGNS.wrote), 'they wrote something else: a question, a delay.'],
      [
        named(SIGNS.silent),
        'they received a text and answered nothing. This does not announce an absence: many come without answering.',
      ],
      [named(SIGNS.notTextedYet), 'their first text has not left yet.'],
      [named(SIGNS.unreachable), 'no text reaches them; the reason follows. Write to them, or call.'],
      [named(SIGNS.paused), 'you or a colleague asked that nothing be sent.'],
      [named(SIGNS.doubtful), 'a file may have moved another appointment: say which one, its texts wait.'],
    ])}
  `,
})

const presence = (): Chapter => ({
  id: 'presence',
  title: PRESENCE.column,
  content: html`
    <p>On the agenda one click is enough: ${named(PRESENCE.honour)}, ${named(PRESENCE.miss)} or ${named(PRESENCE.excuse)}. The wrong line? For ten minutes,
      ${named(PRESENCE.undo)} puts all back as it was.</p>
    <p>Noting an absence may send a text a few minutes later: the agenda says at what time, and ${named(PRESENCE.withhold)} stops it.</p>
    <p>What was not noted stays in ${to('/agenda/issues', OUTCOMES.title)}, day by day. By keyboard, Tab goes from one person to the next and the arrows choose;
      ${named(OUTCOMES.allCame)} fills in the rest of the day. Without these answers no rate of absence is right.</p>
  `,
})

const appointments = (): Chapter => ({
  id: 'rendez-vous',
  title: 'Give, move, cancel',
  content: html`
    <p>In the agenda, click on the name of the person: their appointment opens. Each change first shows the text that will leave, its cost and its hour
      (${named(APPOINTMENT.preview)}); nothing changes before the last button.</p>
    ${steps(
      html`To move: choose a free slot, or another time, then ${named(APPOINTMENT.apply.move.tell)}.`,
      html`To cancel: ${named(APPOINTMENT.cancelOne)}, then ${named(APPOINTMENT.apply.cancel.tell)}. An appointment cancelled by mistake is restored:
        ${named(APPOINTMENT.restore)}.`,
      html`You have the person on the telephone already? ${named(APPOINTMENT.apply.move.quiet)} and ${named(APPOINTMENT.apply.cancel.quiet)} send nothing.`,
    )}
    <p>For a new appointment: ${named(PERSON.appointments.make)}, on the page of the person.</p>
  `,
})

const many = (): Chapter => ({
  id: 'plusieurs',
  title: MANY.title,
  content: html`
    <p>You are ill, the office closes: ${to('/agenda/plusieurs', LINKS.many)}. Choose the days and the agent, ${named(MANY.show)}, tick, then ${named(MANY.cancel)} or
      ${named(MANY.move)}. You read what each person will receive before you apply it. Whoever cannot be reached by text is named apart, to be told otherwise.</p>
    <p>Without a text: ${named(HAND_MANY.hand)}, at the same hour. An appointment that no slot takes does not stay with whoever is away: ${named(HAND_MANY.cancelThese)} or
      ${named(HAND_MANY.handThese)}.</p>
  `,
})

const letters = (): Chapter => ({
  id: 'lettres',
  title: LETTERS.title,
  content: html`
    <p>${to('/agenda/lettres', LINKS.letters)} gathers the people whom no text could tell: no number, a number in doubt, texts stopped. A letter that was posted is ticked:
      ${named(LETTERS.sent)}.</p>
    <p>${named(LETTERS.download)} gives a single file: one letter a person, in their language and in French, for an envelope with a window that shows the name and
      the address only. Once they are in the post, ${named(LETTERS.post)}: these people are not listed any more. The letter of one appointment is printed from its
      page: ${named(LETTERS.one)}. The address comes from the planning, from a column <code>adresse_personne</code>.</p>
    <p>If the list says not to write to the home, follow it to the letter: somebody else reads what the person receives. Hand it to them yourself, then
      ${named(LETTERS.handed)}.</p>
  `,
})

const requests = (): Chapter => ({
  id: 'demandes',
  title: REQUESTS.title,
  content: html`
    <p>${to('/demandes', REQUESTS.title)} gathers what the service does not decide alone, the most urgent first. The number beside the menu counts what nobody has taken.</p>
    ${steps(
      html`${named(REQUESTS.take)}: your colleagues see that you are on it. ${named(REQUESTS.giveBack)} gives it back to all.`,
      html`${named(REQUESTS.answer)} opens the conversation; ${named(REQUESTS.chooseMoment)} gives another appointment, or keeps the one that stands
        (${named(REQUESTS.move.refuse)}).`,
      html`${named(REQUESTS.finish)} when it is settled. ${named(REQUESTS.reopen)} if it was not.`,
    )}
    <p>${named(REQUESTS.kinds.sharedNumber)}: two people have the same telephone. Until you have chosen ${named(REQUESTS.allow)}, nothing personal goes there.</p>
  `,
})

const own = (): Chapter => ({
  id: 'mes-personnes',
  title: OWN.title,
  content: html`
    <p>${to('/mes-personnes', OWN.title)} is the page where your day begins: the people you follow, who waits for an answer first, then the next appointment. A person is yours
      if you are their ${named(OWN.referent)}; without one, if their appointment is with you.</p>
    <p>To hand over: on the page of the person, ${named(OWN.referentField)}; for a day, ${named(OWN.handDay)}. You first see what your colleague has at the same hour. Nobody
      receives a text.</p>
  `,
})

const inbox = (): Chapter => ({
  id: 'boite',
  title: CONVERSATIONS.title,
  content: html`
    <p>${to('/conversations', CONVERSATIONS.title)} gathers what people wrote to the whole office, the latest first. The list you choose is still yours the next time.</p>
    ${steps(
      html`${named(CONVERSATIONS.open)} shows the exchange and what waits. ${named(CONVERSATIONS.sendAndFinish)} answers and settles the question at once.`,
      html`${named(CONVERSATIONS.takeIt)}, or ${named(CONVERSATIONS.assignTo)}: your colleagues see who is on it.`,
      html`${named(CONVERSATIONS.later)}: the conversation comes back by itself at the chosen time, or as soon as the person writes.`,
    )}
    <p>While a colleague writes to the same person, the page says so. Nothing of what they type is passed on before it is sent. A colleague answered while you were writing? Your text does not leave: the page shows their answer, and keeps your words. So it is with a ready reply, another moment
      proposed or refused, and the links of an e-mail older than their answer.</p>
    <p>${named(CONVERSATIONS.notes)}: never sent. The person may ask to read them.</p>
  `,
})

const danger = (): Chapter => ({
  id: 'danger',
  title: 'When somebody speaks of a danger',
  content: html`
    <p>Thoughts of dying, violence, threats: the person at once receives the numbers that help, day and night, and the agent who follows them receives an e-mail, as the office
      does. Then the service keeps silent, except for simple questions.</p>
    ${steps(
      html`Call the person. If they do not answer, or if the risk is immediate, call 15 (health) or 17 (violence). 3114 also advises professionals.`,
      html`If the e-mail says that somebody reads their telephone, do not call and do not write: see them alone.`,
      html`When they are safe, open their page and choose ${named(PERSON.conversation.handBack)}: reminders resume.`,
    )}
    <p>Where it is not sure, the e-mail says ${named(REQUESTS.kinds.perhapsDanger ?? '')}: read the message at once. Nothing else changes: what is plain has its answer, and reminders go on.</p>
    <p>The machine does not recognise everything: irony and farewells escape it. What it does not understand waits in ${to('/demandes', REQUESTS.title)}: read it every day. At
      night and at the weekend, nobody of the office reads.</p>
  `,
})

const person = (): Chapter => ({
  id: 'personne',
  title: SITE.people,
  content: html`
    <p>In ${to('/personnes', PEOPLE.title)}, search by name, telephone or case number. The page of a person gathers their appointments, their texts, their obligations and all
      that was done; each reading of it is noted there.</p>
    ${glossary([
      [
        named(PERSON.contact.change),
        'the number is corrected everywhere; what is planned will go to the new one, and nothing is repeated.',
      ],
      [
        named(PERSON.contact.trust),
        'after a doubt (wrong number, text not delivered), if you checked it with the person.',
      ],
      [
        named(PERSON.sending.pause),
        'prison, hospital, end of the measure: nothing leaves any more, until the day you say. The reason stays on their page. It is at the foot of each of their appointments too.',
      ],
      [named(PERSON.sending.protect), 'then nothing is moved by text.'],
      [
        named(PERSON.sending.noteStop),
        'they told you so in person. Their appointments are still mandatory: write to them.',
      ],
      [
        named(PERSON.sending.allowSensitive),
        'care, prohibitions: these obligations are never told by text without your agreement.',
      ],
      [named(PERSON.obligations.verify), 'you saw the document. A text that announces it proves nothing.'],
    ])}
  `,
})

const byHand = (): Chapter => ({
  id: 'a-la-main',
  title: 'Writing by hand',
  content: html`
    <p>Somebody whom the planning does not have yet? ${to('/personnes/nouvelle', BY_HAND.make)}. The planning that will carry the same case number finds them, and does not double
      them. On their page: ${named(PERSON.appointments.make)}, and ${named(BY_HAND.correct)}. A file does not undo what you wrote: if it says something else, whoever loads it is
      told.</p>
    <p>Obligations too: ${named(DUTY.make)}, ${named(DUTY.change)}, and ${named(DUTY.seen)} when the proof comes, even if nobody had announced it. No text leaves: people read
      their obligations when they ask for them, and a lifted one is told no more.</p>
  `,
})

const conversation = (): Chapter => ({
  id: 'conversation',
  title: PERSON.sections.conversation,
  content: html`
    <p>The service answers by itself what is simple: when, where, with whom, what to bring. As soon as you write, the conversation is yours and it keeps silent, except for a
      danger, a STOP, a place or an hour.</p>
    ${steps(
      html`${named(PERSON.conversation.takeOver)}: if you want it silent before you write.`,
      html`Write in ${named(PERSON.conversation.write)}. Sign: the person only sees the number of the office. The counter says how many texts will be charged.`,
      html`A slip? For five seconds after sending, ${named(PERSON.conversation.leaving.takeBack)} holds the text back and puts your words in the box again. After that, it has left.`,
      html`${named(PERSON.conversation.handBack)} when you have finished.`,
    )}
    <p>Somebody else may be reading over their shoulder: write neither the offence, nor the sentence, nor the care.</p>
  `,
})

const languages = (): Chapter => ({
  id: 'langues',
  title: READY.title,
  content: html`
    <p>Texts leave in nine languages, plain French among them. The language is chosen on the page of the person (${named(PERSON.contact.changeLanguage)}), or the person asks
      for it by one word: ${written('español', 'es')}.</p>
    <p>Under a message in another language, ${named(SHARED.readByMachine)} says what the machine made of it. It is no translation: when in doubt, call with an interpreter.
      ${named(READY.title)} offers sentences that you read in French and that the person receives in their language.</p>
  `,
})

const misread = (): Chapter => ({
  id: 'mal-compris',
  title: MISREADING.title,
  content: html`
    <p>The machine was wrong? Beside the message, ${named(MISREADING.ask)}, then ${named(MISREADING.mark)}. It helps to read the next ones better. It does not change the
      appointment and tells nobody: if it must be, do so yourself.</p>
  `,
})

const sending = (): Chapter => ({
  id: 'envois',
  title: SENDING.title,
  content: html`
    <p>${to('/envois', SENDING.title)} says what becomes of each text, why one did not arrive, and what to do. ${named(SENDING.fates.uncertain)} means that nobody knows yet
      whether it left: do not send it again, the service asks the carrier.</p>
    <p>What the service sends of its own accord leaves in opening hours, never on a public holiday. An answer to somebody who has just written leaves at once, at any hour.</p>
  `,
})

const emails = (): Chapter => ({
  id: 'e-mails',
  title: MAIL.title,
  content: html`
    <p>One can work without opening these pages: the summary of the day says who comes, who wrote, who is not reached. The links of an e-mail decide in two steps: the link
      shows, a button acts. Each serves once only.</p>
    <p>In ${to('/mon-courrier', MAIL.title)}, choose the hour, the days, the language, or ${named(MAIL.urgent)}. A danger is told in any case. Never forward these e-mails: their
      links act in your name.</p>
  `,
})

const keyboard = (): Chapter => ({
  id: 'clavier',
  title: KEYS.title,
  content: html`
    <p>On lists, a single key is enough. Nothing happens while you write.</p>
    ${glossary(KEYS.each.map(([key, means]) => [html`<kbd>${key}</kbd>`, means]))}
    <p>A key does what a link or a button of the page does: all works without them too. ${named(KEYS.turnOff)}, in ${to('/mon-compte', ACCOUNT.title)}, turns them off.</p>
  `,
})

const account = (): Chapter => ({
  id: 'compte',
  title: ACCOUNT.title,
  content: html`
    <p>One signs in by a link received by e-mail, good for fifteen minutes: no password. If your office uses ProConnect, one signs in with the account of one’s
      administration, and signing out here signs out there too. An hour without doing anything signs you out. On a shared computer, sign out as you leave.</p>
    <p>${to('/mon-compte', ACCOUNT.title)}: ${named(ACCOUNT.cover)} sends your e-mails to a colleague too while you are away. A telephone lost, a doubt?
      ${named(ACCOUNT.sessions)} closes everything at once.</p>
    <p>If you work for several offices, their name, at the top of the page, leads to ${named(OFFICES.title)}.</p>
  `,
})

/** The agents' guide, for who reads English. */
export const agentsGuideEn = (): Guide => ({
  title: HELP.guides.agents,
  intro:
    'The service sends summonses and reminders, answers what is simple, and leaves you all that a person must decide. It excuses nobody, moves no hearing, and never takes a doubt for a yes.',
  chapters: [
    agenda(),
    presence(),
    requests(),
    own(),
    inbox(),
    danger(),
    person(),
    byHand(),
    conversation(),
    languages(),
    misread(),
    appointments(),
    many(),
    letters(),
    sending(),
    emails(),
    keyboard(),
    account(),
  ],
})
