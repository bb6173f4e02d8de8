import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openPage, type WatchedPage } from '../support/browser.ts'
import type { Scene } from '../web/scene.ts'

/** A browser window whose visitor has signed in, as an administrator unless somebody else is given. */
export async function openSignedIn(
  browser: Browser,
  scene: Scene,
  address: string,
  options: BrowserContextOptions = {},
  who = scene.admin,
): Promise<WatchedPage> {
  const watched = await openPage(browser, options)
  const [name = '', value = ''] = who.cookie.split('=')
  await watched.page.context().addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }])
  return watched
}
