/** Loaded into a process before the service (`--import`): its clock starts at CLOCK_AT and runs on, as after a stop of some minutes. */
const startsAt = Date.parse(process.env.CLOCK_AT ?? '')
if (Number.isNaN(startsAt)) throw new Error('CLOCK_AT must be an instant')
const realNow = Date.now
const ahead = startsAt - realNow()

// What luxon reads. Timers and the time limits of calls are real.
Date.now = () => realNow() + ahead
