// Imported before anything else: the page's policy forbids programs made of text, and zod's asking whether they are allowed
// (an error, reported by the browser, for which it reads the whole program again) would hold up the first screen.
import { config } from 'zod'

config({ jitless: true })
