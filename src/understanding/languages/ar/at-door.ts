import type { AtDoor } from '../said/at-door.ts'

export const atDoor: AtDoor = {
  nobody: '7ed|7ad|wa7ed|wahed',
  rings: [],
  here: '(?:ana |rani |wa9ef |waqef )*(?:9dam|9oddam|9eddam|qdam|qeddam|gddam|gedam|guedam|kodam|9odam) (?:l ?bab|lbab|el bab|spip|l ?bureau)|(?:ana|rani) (?:hna|f ?lbab|fel bab|lbab)|wsel?t|wasalt|ousalt',
  closed:
    'ma ?(?:7|h)all?ou?(?:ch|sh|c)?|ma ?(?:7|h)all?ouch|ma ?fta(?:7|h)ou?ch|ma ?kay?n ?(?:(?:7|h)(?:e|a)?d|walou|7ta wa7ed|hta wahed|hetta wahed)|makan(?:ch)? ?(?:7|h)ta wa(?:7|h)ed|msdoud|mesdoud|msekker|msakkar|mghlou9|mghlou[9q]|ma ?jawbou(?:ch|ni)?|ferme',
  later: [],
  stands: 'lbab|bab',
  elsewhere: [],
  hereInScript: 'الباب|وصلت|أنا هنا|انا هنا|راني هنا|قدام|أمام|امام|واقف',
  closedInScript:
    'مغلق|مسدود|مقفول|مسكر|لا أحد|لا احد|ما ?كاين|ما ?حل|ماحلوش|لا يفتح|ما يفتح|لا يجيب|ما جاوب|محد|ما في حد|حتى واحد',
}
