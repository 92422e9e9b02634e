// Two addresses are of one house when the last two parts of their domains are the same.
import { expect, test } from 'vitest'
import { emailDomain } from '@/lib/text/email-domain'

test.each([
  ['maija.malli@mallila.fi', 'mallila.fi'],
  [' Kirjaamo@Sivistys.Mallila.FI ', 'mallila.fi'],
  ['registratur@ålands-exempel.ax', 'ålands-exempel.ax'],
  ['kirjaamo', ''],
  ['maija@mallila', ''],
  ['kirjaamo@mallila.fi, toinen@mallila.fi', ''],
  ['', ''],
])('«%s» belongs to «%s»', (address, domain) => {
  expect(emailDomain(address)).toBe(domain)
})
