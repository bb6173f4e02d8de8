import { describe, expect, it } from 'vitest'
import { wantsTextsAgain } from '../../../src/understanding/acts/resuming.ts'

describe('who stopped our texts', () => {
  it.each([
    "please keep sending them I've got a memory like a sieve",
    'Wait no!!! I thought stop meant stop the alarm on the phone',
    "i didn't mean stop sorry",
    'continuez à m’écrire svp',
    'je voulais pas mettre stop',
    'je croyais que stop c’était pour la sonnerie',
    'je veux bien recevoir vos sms',
  ])('wants them again: %s', (text) => expect(wantsTextsAgain(text)).toBe(true))

  it.each([
    'why do you keep texting me?',
    "don't keep sending them",
    'ne continuez pas à m’écrire',
    'did I just cancel my appointment as well??',
    'je viens quand même jeudi',
    'plus de sms, je veux plus vos sms',
    'yes I am coming',
  ])('does not say so: %s', (text) => expect(wantsTextsAgain(text)).toBe(false))
})
