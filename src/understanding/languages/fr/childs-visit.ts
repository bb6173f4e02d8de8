import type { ChildsVisit } from '../said/childs-visit.ts'

export const childsVisit: ChildsVisit = {
  my: 'mon|ma|mes|le|la|notre',
  child: 'fils|fille|enfants?|petite?|bebe|gamine?|garcon|ados?|puce|loulou|gosses?',
  visit: 'rdv|rendez vous|consultation|examens?|controle|radio|bilan|visite|specialiste',
  hospital: 'hopital|hosto|chu|clinique|hopitaux',
  for: 'pour|de|avec|a',
  grave: 'urgences?|hospitalis\\w*|operee?|operation|coma|accident|grave|reanimation|mouru|mort',
}
