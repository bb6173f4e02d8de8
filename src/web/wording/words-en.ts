export const WORDING = {
  title: 'Texts',
  intro:
    'What texts say. Each sentence can be said in your own words: what has not left yet will leave that way. What keeps people informed (who writes, when, where, the emergency numbers) is never lost.',
  languages: 'Language of the texts',
  table: { caption: (group: string) => `Sentences: ${group}`, columns: ['Sentence', 'What it says', 'Whose'] },
  ours: 'original',
  yours: 'yours',
  unsaid: 'to look at again',
  locked: 'does not change',
  sentences: (count: number) => `${count} sentences`,
  own: (count: number) => (count === 0 ? 'none changed' : `${count} changed`),
  fallenBack: (count: number) =>
    count === 1
      ? 'A sentence that you had changed no longer suits this version: ours is said in its place. Yours is kept, to be looked at again:'
      : `${count} sentences that you had changed no longer suit this version: ours are said in their place. Yours are kept, to be looked at again:`,
  quoted: (words: string) => `“${words}”`,
  gone: 'is no longer said by this version',
  letGo: 'Forget it',
  back: 'All texts',
  isOurs: 'This is the original sentence.',
  isYours: 'This is your sentence.',
  isUnsaid:
    'Your sentence, below, no longer suits this version of the software: the original sentence is said in its place. Correct it, then save.',
  isLocked:
    'This answer is for people’s safety and cannot be changed in this language: the software cannot check its meaning there yet.',
  said: (count: number) => (count <= 1 ? 'Said in this text:' : `Said in ${count} kinds of texts. For example:`),
  way: (place: number) => (place === 0 ? 'The sentence' : `Shorter (${place})`),
  wayHint: 'What stands in braces is replaced, for each person.',
  shorterHint: 'Optional: said when the one before does not fit in one text.',
  insert: (value: string) => `Insert {${value}}`,
  values: 'Values to insert:',
  theirs: 'No value to insert.',
  see: 'See the texts',
  save: 'Save',
  preview: 'Preview',
  usual: 'Usually',
  worst: 'At its longest',
  worstMeans: 'An address of 80 characters, two documents.',
  nothing: 'Write a sentence to see it here.',
  cost: (characters: number, segments: number, price: string | undefined) =>
    `${characters} characters, ${segments} ${segments === 1 ? 'text' : 'texts'}${price === undefined ? '' : `, ${price}`}`,
  odd: {
    title: 'Characters that cost a lot',
    means: 'With any of them, a text holds only 70 characters instead of 160:',
    instead: (written: string) => (written === '' ? 'to be removed' : `rather “${written}”`),
    replace: 'Replace',
  },
  problems: 'To correct',
  phone: 'Your mobile number',
  phoneHint:
    'The first text of the preview really goes there, after “Essai:”. The number is not kept with your account.',
  send: 'Send to my telephone',
  sent: 'The text leaves. If it does not arrive within a minute, look at the page of texts on their way.',
  tryProblems: {
    phoneUnread: 'This number cannot be read. Write it in full, for example 06 12 34 56 78.',
    landline: 'This is a landline: texts do not arrive there.',
    notThere: 'No test goes to this number. Use your own.',
    tooMany: 'Ten tests were asked for within this hour already. Wait for the next one.',
  },
  trial: 'A trial is running: no sentence changes before its end. Stop the trial first (Settings, Trial).',
  notKept: 'Nothing is saved.',
  default: 'Go back to the original sentence',
  original: 'The original sentence',
  history: {
    title: 'History',
    none: 'Never changed.',
    caption: 'Changes of this sentence, the latest first',
    columns: ['When', 'By', 'Sentence said since', 'Say it again'],
    again: 'Take it again',
    line: (place: number) => `line ${place}`,
    ours: 'the original sentence',
    kept: 'The history goes back as far as the journal.',
  },
  undo: 'Undo this change',
  done: {
    enregistre: 'Saved: what has not left yet will leave that way.',
    origine: 'The original sentence is said again.',
    repris: 'The chosen sentence is said again.',
    oublie: 'Forgotten.',
  },
}

export const TYPE_WORDS = {
  title: 'Words in texts',
  titleOf: (type: string) => `Words in texts: ${type}`,
  link: 'Its words in texts',
  back: 'Types of appointment',
  intro: (most: number) =>
    `What your office calls these appointments, in neutral words: “interview”, “group session”. Said in brackets after the day and the hour, when it fits in the text. ${most} characters at most, on one line; leave empty to say nothing.`,
  none: 'nothing',
  caption: 'Changes of these words, the latest first',
  columns: ['When', 'By', 'Language', 'Words said since', 'Say them again'],
  done: {
    ajoute: 'The type is added. Say here what texts call it.',
    enregistre: 'Saved: what has not left yet will leave that way.',
    repris: 'The chosen words are said again.',
  },
}

export const FLAWS = {
  locked: () => WORDING.isLocked,
  empty: () => 'Write a sentence.',
  tooManyWays: () => 'Four ways of saying it at most.',
  endless: () => 'This is too long: 480 characters at most.',
  tooLong: () =>
    'This is too long: with a long address it would take more than two texts. Shorten it, or add a shorter way.',
  brace: () => 'A brace { or } stands alone. Take values from the buttons.',
  unknownValue: (what: string) => `“{${what}}” is not a value of this sentence. Take one from the buttons.`,
  missingValue: (what: string) => `{${what}} is missing.`,
  missingNumber: (what: string) => `The number ${what} is missing: it can save somebody.`,
  missingAnswer: (what: string) => `The word ${what}, which the person can answer, is missing.`,
  missingMeaning: (what: string) => `Keep “${what}”: without these words, the sentence no longer says the same.`,
  revealing: (what: string) =>
    `“${what}” would tell whoever reads over their shoulder what the person has to do with justice.`,
  overclaims: (what: string) => `“${what}” promises that somebody reads at that moment: that is not certain.`,
  alarming: (what: string) => `“${what}” would endanger the person whose telephone somebody else reads.`,
  link: (what: string) =>
    `“${what}” is a link: many distrust a link received by text, and the carrier may block the text. Say it in words.`,
  tooManyLetters: (what: string) => `This is too long: ${what} characters at most.`,
  lineBreak: () => 'Write on one line.',
  carrierWord: (what: string) => `${what} is a word that the carrier takes for itself: the answer would not arrive.`,
}
