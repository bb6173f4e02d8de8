import type { YesBeside } from '../said/yes-beside.ts'

export const yesBeside: YesBeside = {
  opening:
    'ok|okay|yes|yeah|yep|yea|sure|hi|hello|hey|fine|great|thanks|thank you|alright|right|of course|no problem|noted',
  comes:
    '(?:i ll|ill|i will) (?:be there|come|attend)|(?:i m|im|i am) coming|see (?:you|u|ya)(?: (?:then|there))?|i confirm|(?:i ll|i will) see you|count me in',
  suits: '(?:it s |that s |that is |it is )?(?:ok|okay|fine|good|alright|all right)|(?:that|it) works',
  WHEN: '(?:(?:for|on|the|at|this|me|you|my|of|appointment) )*(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2} \\d{2}|\\d{1,2} ?(?:am|pm)|appointment|then|there)',
  closing: 'thanks|thank you|promise|for sure|as planned|no problem|definitely',
  with: '(?:with|and bringing) (?:\\w+ ){0,4}?\\w+',
  tag: '(?:is|are|s|would|will) (?:that|it|this|they) (?:be )?(?:ok|okay|fine|alright|all right|allowed|possible|a problem|a prob)(?: with you| for you)?|(?:is )?that s (?:ok|okay|fine|alright)|ok|okay|allowed|do you mind|you don t mind',
  question: '(?:i have |one |a )?(?:quick |small |other |last )?question',
  have: '(?:i have|i ve got|ive got|i ve|i got) (?:my|all|the)',
  allRightIf: '(?:ok|okay|fine|alright|all right|possible|allowed|mind|problem) if',
  iCome: '(?:i|we)',
  and: 'and|but|also|just|btw|though|only',
  questionWords: '(?:is|are|can|could|may|do|does|will|would|which|what|where|who|how|should|must)',
  asks: 'is (?:there|it|that|this)|are there|(?:can|could|may) (?:i|we|my|someone|somebody|you|he|she)(?! (?:not|see))|do (?:i|you|we)|does|will there|should i',
  unless:
    '(?:if|unless|maybe|perhaps|hope|hopefully|try|trying|might|probably|think|guess|depends?|provided|as long as|cancel\\w*|reschedul\\w*|move|moved|change|another|other (?:day|time|date)|late|later|earlier|before|after|can t|cant|cannot|won t|wont|not|never|instead|(?:have|need|must) (?:to )?(?:i )?(?:come|be there)|(?:can|may|could) i (?:still )?come(?! (?:in )?(?:with|by)))',
}
