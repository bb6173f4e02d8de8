import type { ChildsVisit } from '../said/childs-visit.ts'

export const childsVisit: ChildsVisit = {
  my: 'my|our|the',
  child: 'kids?|child|son|daughter|boy|girl|baby|little one|children|toddler',
  visit: 'appointment|appt|check ?up|checkup|visit|consultation|scan|clinic|review',
  hospital: 'hospital',
  for: 'for|with|of',
  grave: 'emergency|admitted|operated|operation|surgery|coma|accident|serious|icu|intensive|a and e|rushed|dying|died',
}
