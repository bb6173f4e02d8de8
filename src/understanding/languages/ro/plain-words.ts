export const TEXT = `
  sms* mesaj* mesag* msg msj text* notificar* memento* rapel* avertizar* spam* atentionar* trimiteri* reamintir* comunicari
`
export const NUMBER = `numar* nomeru nr telefon* tel mobil* cartel* sim linie linia`
export const WRITE = `
  trimit* trimet* scrie* scri scrii contactat* contactez contacta* anunt* amintiti aminteasca textat* bazai* piui*
`
