export const KEYS = {
  title: 'Keyboard keys',
  each: [
    ['j', 'the next row of the list'],
    ['k', 'the row before'],
    ['Enter', 'open this row'],
    ['r', 'answer'],
    ['e', 'finish: it is done'],
    ['/', 'look for a person'],
    ['?', 'show these keys'],
  ] as const,
  notTyping: 'They do nothing while you write.',
  off: 'Stop using single keys',
  close: 'Close',
  section: 'Keyboard',
  means:
    'On lists, a single key is enough: j and k to go from one row to the next, r to answer, e to finish, ? to see them again.',
  isOff: 'Single keys do nothing.',
  turnOff: 'Stop using them',
  turnOn: 'Use single keys again',
  done: { clavier: 'Noted.' },
}
