import type { Commands } from '../../reading/command.ts'

/** Words of `Reading.said`: spelt out, no courtesies, " , " between clauses. */
export const commands: Commands = {
  words: { END: '(?= ,|$)' },
  stop: ['^stop$'],
  start: ['^start$'],
  notMe: ['^zznobody$'],
  stranger: ['^zznobody$'],
  after: { stop: ['zznothing'], start: ['zznothing'], notMe: ['zznothing'] },
  notBefore: ['zznothing'],
  beforeNotMe: ['zznothing'],
  opens: ['zznothing'],
  unlessStop: ['zznothing'],
  stopTakenBack: ['zznothing'],
  unlessNotMe: ['zznothing'],
  unlessStranger: ['zznothing'],
}
