import type { Sayings } from '../../reading/sayings.ts'

/** By whoever holds the person: that they locked them up, or have hurt them, and that they will not come. */
export const plainHeld: Sayings = {
  words: {
    COMES: `come coming going go show leaving leave nowhere out`,
  },
  says: [
    'i|ive|i_ve|ve ..1 locked|tied her|him|them|my_wife|my_daughter in|up|inside|down !the_car|the_van',
    'she|he|wife|daughter|s ..1 locked in|up|inside|away ..5 COMES',
    'COMES ..4 she|he|s ..1 locked in|up|inside|away',
    'got|gets what she|he deserved|deserves|had_coming|asked_for|was_asking_for ..6 COMES',
    'COMES ..4 got|gets what she|he deserved|deserves|had_coming|asked_for',
    'took|taken|hid|have her|his keys|passport|shoes ..6 COMES',
  ],
  unless: ['dog|cat|puppy|car|van', 'lol|lmao|haha*', 'prison|jail|custody|cells|inside_for'],
}
