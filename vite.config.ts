import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

import { metaPolicy } from './config/content-security-policy.mjs';
import { webAppManifest } from './config/web-app-manifest.mjs';

export default defineConfig({
  // Works from any folder of any web server.
  base: './',
  build: {
    // A font as a data address would be against the content security policy.
    assetsInlineLimit: 0,
    // The polyfill is an inline script, and browsers that need it are too old for the app.
    modulePreload: { polyfill: false },
  },
  // Each worker is a file beside the others, and may load parts of its own when it needs them.
  worker: { format: 'es' },
  plugins: [
    react(),
    contentSecurityPolicy(),
    onlyWoff2(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      // `src/workers/offline.ts` registers it: the inline script would be against the policy.
      injectRegister: null,
      manifest: webAppManifest,
      includeManifestIcons: false,
      workbox: {
        // All of it: what has been promised offline must not depend on what was opened before.
        globPatterns: ['**/*'],
        globIgnores: ['sw.js', 'manifest.webmanifest'],
        maximumFileSizeToCacheInBytes: 10 * 1024 * 1024,
        // One file: trusted types forbid a service worker to import its second half by address.
        inlineWorkboxRuntime: true,
        sourcemap: false,
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        // Tabs of an earlier release find its files where `src/workers/releases.ts` puts them.
        runtimeCaching: [
          {
            urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
            handler: async ({ request }) =>
              (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
          },
        ],
      },
    }),
  ],
});

/** Writes the policy first into the head, before anything it should hold back. Not in `npm run dev`. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (page) =>
      page.replace(
        '<head>',
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
      ),
  };
}

/** The font package also names WOFF files, for browsers that cannot run the app anyway. */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource.*\.css$/ },
      handler: (css) => css.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''),
    },
  };
}
