// Places of delivery on a network are told from codes and names.
import { expect, test } from 'vitest'
import { namesNetworkAddress } from '@/lib/text/network-address'

test.each(['10.20.30.40', 'sftp://palvelin.kunta.fi', '\\\\palvelin\\vtj', '/aineistot/vtj/muutokset', 'vtj-siirto@kunta.fi'])(
  '%s is one',
  (text) => {
    expect(namesNetworkAddress(text)).toBe(true)
  },
)

test.each(['FI.GOV.0245437-2.VTJmutpa', 'Suomi.fi-palveluväylä', '1.3.2027', 'ja/tai', 'DVV/4711/2021'])('%s is none', (text) => {
  expect(namesNetworkAddress(text)).toBe(false)
})
