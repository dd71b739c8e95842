import './no-eval.ts'
import { render } from 'preact'
import { App } from './app.tsx'
import './style/page.scss'

const root = document.getElementById('app')
if (root) render(<App />, root)
