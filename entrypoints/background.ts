// The door to the store: one handler per message, and the toolbar badge.
import { defineBackground } from 'wxt/utils/define-background'
import { start } from './background/start'

export default defineBackground({ type: 'module', main: start })
