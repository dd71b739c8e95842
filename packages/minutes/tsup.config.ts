import { defineConfig } from 'tsup'
import { filesOf } from '../../tsup.files.ts'
import manifest from './package.json' with { type: 'json' }

export default defineConfig(filesOf(manifest))
