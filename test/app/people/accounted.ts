/** What is sealed in the tables of nobody who is followed, and of whom or what it is. */
export const OF_NO_PERSON: Record<string, string> = {
  'agents.email': 'of an agent',
  'agents.name': 'of an agent',
  'hooks.address': 'of a program outside',
  'hooks.secret': 'of a program outside',
  'imports.file_name': 'as the office named its file',
  'marks.value': 'of the service; of a number that said STOP, when: only once nobody holds it',
  'offices.agent_words': 'of agents',
  'offices.paper_word': 'of the office',
  'offices.team_phones': 'of agents',
  'second_factors.secret': 'of an agent',
  'sessions.id_token': 'of an agent',
  'tokens.name': 'of a program outside',
  'trials.result': 'counts, and rows without identity',
}

const MACHINE = 'when a machine tries, waits or gives up: it tells nothing of the person'
const NUMBERED = 'a number by which a later change is told from an earlier one'
const OF_THE_AGENT =
  'an hour of an agent: that it left an appointment of theirs is in the journal, and to whom it was offered is given to them'
const OF_OTHERS_TOO = 'a file of the office, of all whom it names, kept for some days: how many there are is given'
const SAME_WORDS = 'the words of the e-mail in another form'

/** What a person is not given of the rows that are theirs, and why. `table.*`: of the whole table. */
export const NOT_GIVEN: Record<string, string> = {
  'action_links.version': NUMBERED,
  'appointments.letter_version': 'whether a letter told of it is given',
  'appointments.version': NUMBERED,
  'conversations.revision': NUMBERED,
  'emails.attempts': MACHINE,
  'emails.calendar': SAME_WORDS,
  'emails.due_at': MACHINE,
  'emails.error_code': MACHINE,
  'emails.html': SAME_WORDS,
  'emails.kind': 'its subject says so',
  'emails.lease_until': MACHINE,
  'emails.thread': 'by what a mail program puts e-mails together',
  'emails.useful_until': MACHINE,
  'found_sent.sid': 'how the carrier names the text',
  'freed_hours.*': OF_THE_AGENT,
  'hour_offers.version': NUMBERED,
  'messages.absences': MACHINE,
  'messages.attempts': MACHINE,
  'messages.due_at': 'when it left is given, or when it is planned for',
  'messages.first_tried_at': MACHINE,
  'messages.hour': MACHINE,
  'messages.lease_until': MACHINE,
  'messages.rank': MACHINE,
  'messages.sid': 'how the carrier names the text',
  'messages.untried_until': MACHINE,
  'messages.useful_until': MACHINE,
  'messages.version': NUMBERED,
  'misreadings.month': 'the month of the text, which is given',
  'notices.attempts': MACHINE,
  'notices.due_at': MACHINE,
  'notices.thread': 'by what notices leave together',
  'receipts.applied': MACHINE,
  'redactions.*': 'a text whose words the carrier is asked to forget: by its name there',
  'requests.version': NUMBERED,
  'schedule_lines.kind': 'always a planning',
  'threads.writes_until': 'for some seconds, that an agent types',
  'upload_parts.*': OF_OTHERS_TOO,
  'uploads.*': OF_OTHERS_TOO,
}

/** What stays when a person is erased, and why it names nobody. */
export const LEFT: Record<string, string> = {
  'freed_hours.*': 'an hour of an agent, without the appointment that left it',
  'marks.name': 'that a number said STOP: the look-up keeps it silent, and nobody can read it',
  'misreadings.*': 'what the machine read and what was meant, counted, without the text',
  'redactions.*': 'how the carrier names a text, until it has forgotten its words',
}

/** What the file says and its paper does not. */
export const PAPER_SAYS_OTHERWISE: Record<string, string> = {
  'texts.kind': 'the words of a text say what it is',
}
