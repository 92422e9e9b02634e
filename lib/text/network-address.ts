// Whether a text names a place on a network to deliver to: an address with a scheme, an IP address, a path on a server, a mailbox.
const ADDRESSES = [
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/,
  /\b[a-z][a-z+]{1,8}:\/\/\S/i,
  /\\\\[\w.-]+\\/,
  /[\w.+-]+@[\w-]+\.[\w.-]+/,
  /(?:^|\s)\/(?:[\w.-]+\/)+[\w.-]*/,
]

/** True for «sftp://palvelin.fi», «10.0.0.1», «\\palvelin\kansio», «/aineistot/vtj/», «siirto@kunta.fi»; a subsystem code («FI.GOV.0245437-2.VTJmutpa») is none. */
export function namesNetworkAddress(text: string): boolean {
  return ADDRESSES.some((address) => address.test(text))
}
