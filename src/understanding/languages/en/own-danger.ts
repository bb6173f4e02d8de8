import type { OwnDanger } from '../said/own-danger.ts'

export const ownDanger: OwnDanger = {
  ownWords:
    'stabb|hits? me|beat|punch|attacked|strangl|kill|want to die|wanna die|end it|wrists?|want to go|hurt myself',
  child: 'baby|toddler|kid|little (?:girl|boy|one)',
}
