// Gives fast-check one seed for the whole run, and more rounds in long runs; loaded before every test file.
import { configureGlobal } from 'fast-check'

const isLong = process.env.LUPALUOTSI_LONG === '1'
configureGlobal({ seed: Number(process.env.LUPALUOTSI_SEED ?? '1'), numRuns: isLong ? 2000 : 100 })
