/**
 * What a page of this app may do, each permission with its reason. Everything that is not written
 * here is forbidden by the first line: no text becomes code [PRM-15], and nothing is asked of another
 * host [PRM-11].
 *
 * The build writes the policy into `index.html`, so that it holds on any web server; the server of
 * `npm start` sends it as a header too, which is the only way to forbid framing, and the only one that
 * reaches into workers.
 *
 * @type {readonly { readonly directive: string, readonly value: string, readonly why: string }[]}
 */
export const directives = [
  { directive: 'default-src', value: "'none'", why: 'What no line below allows is forbidden.' },
  {
    directive: 'script-src',
    value: "'self' 'wasm-unsafe-eval'",
    why: 'Code comes from our own files: none inline, no eval, none from elsewhere. The second word lets WebAssembly be compiled, which the solver of best choices is; text still becomes no code.',
  },
  {
    directive: 'style-src',
    value: "'self'",
    why: 'The same for styles. Charts set theirs through the CSSOM, which is not inline.',
  },
  {
    directive: 'img-src',
    value: "'self' data: blob:",
    why: 'Icons are files; a figure becomes a picture by way of a data or blob address.',
  },
  { directive: 'font-src', value: "'self'", why: 'The typeface is bundled.' },
  {
    directive: 'connect-src',
    value: "'self'",
    why: 'The examples are fetched, and the service worker fetches the app. Nothing is sent.',
  },
  {
    directive: 'worker-src',
    value: "'self'",
    why: 'Workers are files of the build: one serves the app, one copies cases, one reads files.',
  },
  { directive: 'manifest-src', value: "'self'", why: 'The app can be installed.' },
  { directive: 'base-uri', value: "'none'", why: 'No markup may move our relative addresses.' },
  { directive: 'form-action', value: "'none'", why: 'No form is ever posted anywhere.' },
  {
    directive: 'object-src',
    value: "'none'",
    why: 'No plug-ins, also where default-src is unknown.',
  },
  {
    directive: 'frame-ancestors',
    value: "'none'",
    why: 'No other site may put the app in a frame.',
  },
  {
    directive: 'require-trusted-types-for',
    value: "'script'",
    why: 'Text can never become markup or code, whichever library tries.',
  },
  {
    directive: 'trusted-types',
    value: 'gevinstkort',
    why: 'The one policy there is: it lets the addresses of our own workers through.',
  },
];

/** Browsers report an error when these stand in a page: they only count as a header. */
const headerOnly = new Set(['frame-ancestors']);

/** The policy as a response header. */
export const headerPolicy = policyOf(directives);

/** The policy as it stands in the built page. */
export const metaPolicy = policyOf(
  directives.filter(({ directive }) => !headerOnly.has(directive)),
);

/** @param {typeof directives} lines */
function policyOf(lines) {
  return lines.map(({ directive, value }) => `${directive} ${value}`).join('; ');
}
