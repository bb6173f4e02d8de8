export const LEAVE = {
  title: 'Out of all trials',
  intro:
    'When the office compares two ways of writing its texts, anybody may refuse to take part, without saying why and without any consequence. If the person asks for it, note it here: they receive the usual texts at once, and will be in no trial.',
  keeps:
    'This page does not say whether the person is in a trial, and no other will say that they refused. Their appointments stay counted in the trial where they may be, without their name in the result, unless they ask for all to be erased. A result that was read no longer changes.',
  complained: 'The person complained of the texts received',
  erase: 'The person asks to erase what was counted of them',
  leave: 'Put them in no trial',
  done: { sortie: 'Noted: they receive the usual texts and are in no trial.' },
}
