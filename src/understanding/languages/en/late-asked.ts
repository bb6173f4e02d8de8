import type { LateAsked } from '../said/late-asked.ts'

export const lateAsked: LateAsked = {
  supposes: '(?:if|in case|suppose) (?:i|we|im) ?(?:\\w+ ){0,6}?(?:late|delayed|on time)',
  sorry: 'sorry|apologies|apologise|apologize|forgive',
  asks: '(?:is|are|would|will) (?:\\w+ ){0,6}?(?:ok(?! if)|okay|fine|alright|allowed|a problem|tolerated|too late|accepted)|how late (?:can|may|could) i',
  wonders: '(?:do you|d you|you) (?:think|reckon)(?: that)? i|(?:will|would|am) i (?:be )?(?:too )?late',
  announces:
    '(?:i ll|i will|ill) (?:\\w+ )?(?:be|arrive|come|get)|(?:i m|im|i am) (?:\\w+ ){0,2}?(?:late|running|stuck|delayed|on my way|going to be|gonna be)|i (?:risk|can only|might|may)|setting off|leaving (?:now|just)|running (?:\\w+ )?late',
}
