import { STAFF_ROUTES } from '../../src/web/routes.ts'

/** Files to download, drawings, streams of news: no pages. */
const NO_PAGE = /\.\w+$|^\/nouvelles$|^\/import\/modeles\/|\/(?:refusees|detail)$|^\/statistiques\/:name$/

/** The paths of all that is read as a page by whoever signed in, as the routes write them. */
export const STAFF_PAGES = STAFF_ROUTES.filter(({ method, path }) => method === 'GET' && !NO_PAGE.test(path)).map(
  ({ path }) => path,
)
