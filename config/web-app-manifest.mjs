/**
 * How the app presents itself once it is installed.
 *
 * @type {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export const webAppManifest = {
  id: './',
  name: 'Gevinstkort',
  short_name: 'Gevinstkort',
  description: 'Business cases og gevinster for kommunale projekter. Alt bliver på denne enhed.',
  lang: 'da',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0e2f38',
  background_color: '#f6f5f1',
  categories: ['business', 'productivity'],
  icons: [
    { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icons/mark-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/mark-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    {
      src: 'icons/mark-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
};
