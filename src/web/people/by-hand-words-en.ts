export const BY_HAND = {
  title: 'New person',
  make: 'Write down a new person',
  intro:
    'For somebody whom no planning has loaded yet. The planning that carries the same case number will find them, and not double them.',
  identity: 'Who',
  caseNumber: 'Case number',
  caseHint: 'As it is in the planning of your office.',
  lastName: 'Last name',
  firstName: 'First name',
  birthDate: 'Date of birth',
  birthHint: 'Optional: it tells two people of one name apart. It never leaves by text.',
  born: (day: string) => `date of birth: ${day}`,
  texting: 'Telephone and language',
  phone: 'Telephone',
  phoneHint: 'Optional. Write it as you like: 06 39 98 10 01, +33 6…',
  language: 'Language of texts',
  referent: 'Agent in charge',
  noReferent: 'the agent of the appointment',
  save: 'Save this person',
  backToSearch: 'Look for a person',
  taken: (name: string) => `This case number is already that of ${name} in your office: nothing is saved.`,
  openTaken: 'Open their page',
  namesakes: (count: number) =>
    count === 1
      ? 'Somebody already has this name here. Is it them?'
      : `${count} people already have this name here. Is it one of them?`,
  caseOf: (caseNumber: string) => `case ${caseNumber}`,
  another: 'No: it is somebody else',
  wrong: (count: number) =>
    count > 1
      ? `${count} answers are to be corrected: nothing is saved.`
      : 'One answer is to be corrected: nothing is saved.',
  problems: {
    missing: 'To be filled in.',
    unreadable: 'This cannot be read: write it in full.',
    tooLong: 'This is too long.',
    notPast: 'This day is not over yet.',
  },
  correctTitle: 'Correct the identity',
  correct: 'Correct the name, the case, the date of birth or the address',
  correctIntro:
    'Correct the planning too: a file that says something else does not undo what you write here, and you are told.',
  caseWarning:
    'If you change the case number, lines of the planning that still carry the former one will be refused, and say the new one. Only a line whose last name and first name are both others is that of somebody else.',
  address: 'Postal address',
  addressHint: 'Optional, on one line: 12 rue Haute, 92000 Nanterre. For letters only, never in a text.',
  lives: (address: string) => `Postal address: ${address}`,
  noAddress: 'No postal address.',
  giveAddress: 'Give or change the postal address',
  meanwhile: (now: string) =>
    now === ''
      ? 'Somebody else has emptied this field meanwhile. Save again to keep what you wrote.'
      : `Somebody else wrote “${now}” meanwhile. Save again to keep what you wrote.`,
  corrected: 'Save',
  back: 'Back to the person',
  done: { cree: 'The person is saved.', identite: 'The identity is corrected.' },
}

export const DUTY = {
  title: 'New obligation',
  make: 'New obligation',
  changeTitle: 'Change an obligation',
  change: 'Change',
  which: 'Obligation',
  choose: 'choose it, or write it below',
  words: 'Another obligation',
  wordsHint: 'Only if it is not in the list. These words never leave by text unless you allow it.',
  detail: 'Detail',
  detailHint: 'How it applies here: “50 euros a month”.',
  dueOn: 'To be done before',
  proof: 'Proof asked for',
  proofHint: 'Empty: the usual proof.',
  state: 'State',
  states: { current: 'current', lifted: 'lifted' },
  liftMeans: 'A lifted obligation is not told any more to a person who asks for their obligations by text.',
  silent: 'No text leaves: people read their obligations when they ask for them.',
  save: 'Save',
  missing: 'Choose an obligation, or write it.',
  both: 'Choose an obligation or write another one, not both: nothing is saved.',
  tooLong: 'This is too long.',
  seen: 'Proof seen and checked',
  seenOn: (day: string) => `Proof seen on ${day}.`,
  back: 'Back to the person',
  done: {
    obligation: 'The obligation is saved.',
    preuve: 'The proof is noted as seen.',
  },
}
