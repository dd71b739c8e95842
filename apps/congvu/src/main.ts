#!/usr/bin/env node
import * as nodeModule from 'node:module'

// Node 22 and newer keep the compiled program for the next start.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
  nodeModule.enableCompileCache()
await import('./program.ts')
