import type { KeptMail } from '../../test/support/mail-server.ts'

/** When the first e-mail left that tells an agent of somebody in danger, by their number. */
export function openAlerts() {
  const alerts = new Map<string, number>()
  return {
    take({ raw }: KeptMail) {
      const words = raw.replaceAll('=\r\n', '')
      const [, phone] = /tel:(\+33\d{9})/.exec(words) ?? []
      if (phone && words.includes('URGENT') && !alerts.has(phone)) alerts.set(phone, performance.now())
    },
    about: (phone: string) => alerts.get(phone),
  }
}
