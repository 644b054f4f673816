import { defineConfig } from 'wxt';
import { compactInstalledDatabase } from './scripts/compact-cookie-database.ts';

/**
 * Hosts of the vendor's own portals; everything else is asked for on a click. Both schemes, since Chromium hides the
 * cookies without Secure from a permission for https alone (docs/decisions/0002-both-schemes.md).
 */
const vendorHosts = ['*://*.opendatasoft.com/*', '*://*.huwise.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env['TEMOIN_OUT'] ?? '.output',
  manifestVersion: 3,
  // Exporters are loaded on demand in the worker too.
  vite: () => ({ worker: { format: 'es' } }),
  hooks: {
    // A file of its own, which a view fetches when it shows what a cookie is: it never weighs on the popup's first load.
    'build:publicAssets': (_wxt, files) => {
      const contents = JSON.stringify(compactInstalledDatabase());
      files.push({ relativeDest: 'open-cookie-database.json', contents });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['cookies', 'activeTab', 'scripting', 'storage'],
    host_permissions: vendorHosts,
    optional_permissions: ['webRequest'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action__', ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}) },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'temoin@temoin.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
