import type { Door } from './door.ts'
import { configDoor } from './doors/config.ts'
import { filesDoor } from './doors/files.ts'
import { linksDoor } from './doors/links.ts'
import { mailDoor } from './doors/mail.ts'
import { pagesDoor } from './doors/pages.ts'
import { understandDoor } from './doors/understand.ts'
import { webhooksDoor } from './doors/webhooks.ts'
import { wireDoor } from './doors/wire.ts'

/** Every way in from outside. */
export const DOORS: readonly Door[] = [
  filesDoor,
  webhooksDoor,
  pagesDoor,
  linksDoor,
  wireDoor,
  understandDoor,
  mailDoor,
  configDoor,
]
