import { start } from '@congvu/terminal'
import { run } from './run.ts'

await start(run)
