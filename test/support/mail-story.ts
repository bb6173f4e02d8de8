import PostalMime, { type Email as ReadMail } from 'postal-mime'
import { onTestFinished } from 'vitest'
import { openSmtp } from '../../src/providers/smtp.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { openStory, type Story } from './story.ts'

/** A story whose e-mails go through a real mail server. */
export interface MailStory extends Story {
  server: MailServer
  /** The mails the server took so far, as a mail program reads them. */
  read(): Promise<ReadMail[]>
}

export const MARIE = 'marie.lefevre@justice.example'
const SENDER = 'justif <ne-pas-repondre@justif.example>'
export const KARIM = '+33639980001'

/** A line of a planning: Karim, with Marie. */
export function karimAt(date: string, time: string, status = ''): string {
  return `D-1;TESTEUR;Karim;0639980001;R-1;SPIP;${date};${time};SPIP de Nanterre;${MARIE};${status}`
}

export async function openMailStory(
  startsAt: string,
  environment: Record<string, string> = {},
  timeoutMs = 2000,
): Promise<MailStory> {
  const server = await startMailServer()
  const mailer = openSmtp({ url: server.url, from: SENDER, timeoutMs })
  let made = 0
  const newId = () => `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}`
  const story = await openStory(
    startsAt,
    { mailer, newId },
    {
      OFFICE_NAME: 'SPIP 92',
      SMTP_URL: server.url,
      MAIL_FROM: SENDER,
      ...environment,
    },
  )
  onTestFinished(async () => {
    await story.service.close()
    await server.close()
  })
  return { ...story, server, read: () => Promise.all(server.mails.map(({ raw }) => PostalMime.parse(raw))) }
}
