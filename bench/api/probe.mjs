// Loaded into a server (`node --import`): tells the bench what the process has used, when it asks.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
process.on('message', (asked) => {
  if (asked === 'cpu') process.send(process.cpuUsage())
  if (asked !== 'memory') return
  collect()
  process.send(process.memoryUsage())
})
process.channel?.unref()
