/**
 * What `npm run screenshots` looks at. To add a page: its name and its route; `prepare` does what
 * a person does first, by role and name.
 *
 * @typedef {object} ScreenshotStep
 * @property {string} name becomes the name of the picture
 * @property {string} route
 * @property {(page: import('playwright-core').Page) => Promise<void>} [prepare]
 */

/** @type {readonly ScreenshotStep[]} */
export const screenshotSteps = [{ name: 'sager', route: '#/' }];
