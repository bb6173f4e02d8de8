import type { Door } from './door.ts'
import { apiDoor } from './doors/api.ts'
import { carrierDoor } from './doors/carrier.ts'
import { configDoor } from './doors/config.ts'
import { copiesDoor } from './doors/copies.ts'
import { entranceDoor } from './doors/entrance.ts'
import { filesDoor } from './doors/files.ts'
import { folderDoor } from './doors/folder.ts'
import { hooksDoor } from './doors/hooks.ts'
import { linksDoor } from './doors/links.ts'
import { mailDoor } from './doors/mail.ts'
import { pagesDoor } from './doors/pages.ts'
import { providerDoor } from './doors/provider.ts'
import { returnDoor } from './doors/return.ts'
import { understandDoor } from './doors/understand.ts'
import { webhooksDoor } from './doors/webhooks.ts'
import { wireDoor } from './doors/wire.ts'

/** Every way in from outside. */
export const DOORS: readonly Door[] = [
  filesDoor,
  folderDoor,
  webhooksDoor,
  pagesDoor,
  apiDoor,
  linksDoor,
  entranceDoor,
  wireDoor,
  understandDoor,
  mailDoor,
  carrierDoor,
  hooksDoor,
  providerDoor,
  returnDoor,
  copiesDoor,
  configDoor,
]
