export const PEOPLE = {
  title: 'People',
  label: 'Name, telephone or case number',
  hint: 'The beginning of the name is enough, without accents if you like: “ben”, “benali karim”. A number may be written as you like. A former case number does too.',
  search: 'Search',
  start: 'Look for somebody by name, telephone or case number.',
  none: (asked: string) => `Nobody matches “${asked}”.`,
  tooShort: 'Write at least two letters, a whole telephone number or a whole case number.',
  help: 'Try with fewer letters, the surname alone, or the whole case number. A person appears here as soon as a planning of your office carries them, or an agent has written them down by hand.',
  found: (count: number, more: boolean) =>
    more ? `${count} people, and others too` : count === 1 ? '1 person' : `${count} people`,
  caption: (asked: string) => `People found for “${asked}”`,
  columns: ['Person', 'Case', 'Telephone', 'Next appointment', 'Answer'],
  formerCase: (number: string) => `former number: ${number}`,
  noPhone: 'none',
  noComing: 'none',
}
