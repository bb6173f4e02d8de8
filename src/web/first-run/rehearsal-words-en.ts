export const REHEARSAL = {
  title: 'Rehearsal',
  band: 'Rehearsal: only the team receives texts.',
  link: 'Set it or open',
  since: (day: string) =>
    `Since ${day}, texts leave only for the numbers of the team. Load a schedule, look, answer: nobody who is followed receives anything. Go on summoning people as before.`,
  exceptions:
    'Two exceptions: whoever writes to us that they are in danger receives the emergency numbers at once, and whoever writes STOP learns that it is noted.',
  open: 'Texts leave for the people followed. There is no rehearsal any more.',
  team: 'Numbers of the team',
  noTeam: 'No number yet: no text leaves.',
  number: 'Mobile number',
  numberHint:
    'That of a colleague who agrees to receive test texts. To see everything, put it into an invented schedule too.',
  add: 'Add',
  remove: 'Remove',
  opening: 'Open to the people followed',
  what: {
    today: (count: number) =>
      count === 0
        ? 'No text is planned until this evening.'
        : `Texts planned until this evening: ${count}. ${count === 1 ? 'It will leave at its time' : 'They will leave at their time'}.`,
    week: (count: number) =>
      count === 0
        ? 'No text is planned within seven days, today included.'
        : `Texts planned within seven days, today included: ${count}.`,
    unsent: (count: number) =>
      count === 0
        ? 'No text was held back during the rehearsal.'
        : `Texts held back during the rehearsal: ${count}. ${count === 1 ? 'It' : 'They'} will never leave: a summons of three weeks ago must not turn up. ${count === 1 ? 'This person receives their' : 'These people receive their'} coming reminders; for the rest, summon as before.`,
  },
  confirm: 'I have read the texts and the hours again, and people have been told.',
  button: 'Open now',
  back: 'To stop texts to one person afterwards, pause them; the rehearsal itself does not come back.',
  done: {
    ajoute: 'The number is added.',
    retire: 'The number is removed.',
    ouvert: 'It is open: texts leave for the people followed.',
  },
}
