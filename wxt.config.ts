import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { cataloguePlugin } from './lib/catalogue/plugin'

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // As test/e2e/builds.ts reads it.
  outDir: process.env.LUPALUOTSI_OUTPUT ?? '.output',
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact(), cataloguePlugin()], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fi',
    homepage_url: undefined,
    // storage: profiles' fallback, settings and the tab's session. scripting: the overlay is injected only where the detector found something.
    permissions: ['storage', 'scripting'],
    // The portal only. A path here would be ignored by the browsers.
    host_permissions: ['https://asiointi.dvv.fi/*'],
    // Unlisted scripts, because WXT's content-script context announces the extension to the page.
    content_scripts: [
      // The detector looks as soon as the page is parsed, so that the background is awake and the overlay ready when the page is idle.
      { matches: ['https://asiointi.dvv.fi/*'], js: ['detector.js'], run_at: 'document_end' },
      { matches: ['https://dvv.fi/verkkoasiointi*', 'https://www.dvv.fi/verkkoasiointi*'], js: ['greeting.js'], run_at: 'document_idle' },
    ],
    action: { default_title: 'Lupaluotsi' },
    minimum_chrome_version: browser === 'firefox' ? undefined : '140',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'lupaluotsi@lupaluotsi.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
