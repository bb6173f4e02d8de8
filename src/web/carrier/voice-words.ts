import type { Office } from '../../domain/office.ts'

/** What somebody hears who calls the number that texts come from. */
export function callAnswer(office: Pick<Office, 'name' | 'phone'> | undefined): string {
  const whom = office ? ` du ${office.name}` : ''
  const call = office?.phone
    ? `Pour parler à une personne, appelez le ${spelledOut(office.phone)}.`
    : 'Pour parler à une personne, appelez votre conseiller.'
  return `Bonjour. Ce numéro${whom} envoie et reçoit seulement des messages écrits. ${call} En cas d’urgence, appelez le 15 ou le 17.`
}

/** Two digits at a time, as one says a number. */
function spelledOut(phone: string): string {
  const national = phone.replace(/^\+33/, '0').replace(/\D/g, '')
  return national.match(/\d{1,2}/g)?.join(', ') ?? phone
}
