// Preferences of the Firefox profiles that the driver makes.

/** The text of a profile's `user.js`: our add-on's pages get a fixed host, everything goes through the proxy. */
export function firefoxPreferences(given: { proxyPort: number; geckoId: string; pagesHost: string; downloads: string }): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [given.geckoId]: given.pagesHost }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': given.proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': given.proxyPort,
    'browser.download.folderList': 2,
    'browser.download.dir': given.downloads,
    'browser.download.alwaysOpenPanel': false,
    'intl.accept_languages': 'fi-FI, fi',
    // The rest keeps Firefox from asking the network by itself.
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    'services.settings.server': 'data:,none',
    'toolkit.telemetry.enabled': false,
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
