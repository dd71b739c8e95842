// `npm run bench` at the root builds the packages first. Ratios of one run are comparable, absolute figures are not.
import { calendarBench } from './calendar/bench.mjs'
import { minutesBench } from './minutes/bench.mjs'

await calendarBench()
await minutesBench()
