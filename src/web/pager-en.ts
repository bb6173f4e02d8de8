export const WORDS = {
  name: 'Pages of the list',
  first: 'Beginning of the list',
  previous: 'Previous page',
  next: 'Next page',
  where: (page: number) => `Page ${page}`,
  whereOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
}
