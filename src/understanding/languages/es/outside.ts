import type { Outside } from '../said/outside.ts'

export const outside: Outside = {
  how: ' (?:donde|como|a quien) ',
  iHave: 'he|ya|yo',
  sent: 'enviado|mandado',
  arrived: ' (?:llego|recibi\\w+|mande|l(?:e|es) mando|que mande) ',
  alongWith: 'con',
  lawyer: 'abogad[oa]',
  needs: 'interprete|traductor|silla de ruedas|interprete',
  cannotCome: [
    ' no puedo $',
    ' no llego ',
    ' (?:no|tampoco) (?:puedo|podre|voy|vengo|ire|iré)(?: a)?(?: ir| venir| asistir)? ',
  ],
  noFare:
    ' (?:no (?:tengo|hay)|sin|ni) (?:ni )?(?:dinero|plata|pasta|un duro)(?: (?:para|pal|ni|el|la|de|pagar|coger|un|del))* (?:autobus|bus|tren|metro|billete|transporte|viaje|taxi|gasolina|ir|venir) ',
  newHome:
    ' (?<! no )me (?:he )?mud(?:ado|e|amos)(?! de (?:idea|opinion)) | nos hemos mudado | (?:he cambiado|cambie) (?:de|mi) (?:direccion|domicilio|casa|piso) | mi nueva direccion ',
  ours: 'vosotros|ustedes',
}
