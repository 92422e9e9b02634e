// Puts the single-page application into its page.
/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { App } from './App'

createRoot(document.getElementById('root')!).render(<App />)
