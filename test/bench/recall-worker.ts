// One language's recall in a process of its own: its rows go to the parent as JSON.
import { LANGUAGES } from '../portal/languages'
import { recall } from './recall'

const language = LANGUAGES.find((one) => one === process.argv[2])
if (language === undefined) throw new Error(`bench: no language «${process.argv[2]}»`)
process.send!(recall(language))
process.disconnect()
