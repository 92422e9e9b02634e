// Tells zod to make no functions from text: the pages' CSP forbids it, and the attempt alone would be reported. Must be read before any schema is made.
import { z } from 'zod'

z.config({ jitless: true })
