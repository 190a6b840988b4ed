import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { holdPort } from './support/held-port.ts';
import { processesHolding } from './support/processes.ts';
import { journey, journeyInWholeBrowser } from './support/journey.ts';

test('PRM-11 every journey goes by a browser that is watched', () => {
  const launching = readdirSync('test/browser', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'rig.browser.ts')
    .filter((path) => /\.launch|connectOverCDP/.test(readFileSync(`test/browser/${path}`, 'utf8')));
  expect(launching).toEqual(['support/app-browser.ts']);
});

journeyInWholeBrowser(
  'PRM-11 the rig sees every fault it is there to see',
  async ({ server, open }) => {
    const { page, faults } = await open();
    await page.goto(server.url);
    faults.allow(/./);

    await page
      .evaluate(() => {
        console.error('said on the console');
        void fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined);
        document.body.insertAdjacentHTML('beforeend', '<b>markup from text</b>');
      })
      .catch(() => undefined);
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:9/picture.png';
      document.body.append(image);
    });

    await page.goto('http://127.0.0.1:9/away').catch(() => undefined);
    await page.goto('http://elsewhere.invalid/').catch(() => undefined);
    // The page that tells of the failure may come a little later, and in the way of the next one.
    const again = () => page.goto(`${server.url}?again`).catch(() => null);
    await expect.poll(again).not.toBe(null);
    await page.goto('about:blank');
    await page.evaluate(() => {
      new WebSocket('wss://socket.invalid');
      const hint = document.createElement('link');
      hint.rel = 'preconnect';
      hint.href = 'https://hint.invalid';
      document.head.append(hint);
    });

    await expect
      .poll(() => faults.all().filter((fault) => fault.startsWith('way out')))
      .toEqual(
        expect.arrayContaining([
          'way out: GET http://elsewhere.invalid/',
          'way out: CONNECT socket.invalid:443',
          'way out: CONNECT hint.invalid:443',
        ]),
      );
    await expect
      .poll(() => faults.all().map((fault) => fault.split(' ').slice(0, 2).join(' ')))
      .toEqual(
        expect.arrayContaining([
          'console: said',
          'policy: connect-src',
          'policy: img-src',
          'request: GET',
          'policy: require-trusted-types-for',
        ]),
      );
  },
);

journey('a killed browser leaves its profile free, and what it had saved', async (rig) => {
  const { server, profile, open } = rig;
  const first = await open();
  await first.page.goto(server.url);
  await first.page.evaluate(() => {
    localStorage.setItem('left-behind', 'yes');
  });
  await first.close();

  const second = await open();
  await second.page.goto(server.url);
  expect(processesHolding(profile).length).toBeGreaterThan(0);
  await second.kill();
  expect(processesHolding(profile)).toEqual([]);

  const third = await open();
  await third.page.goto(server.url);
  expect(await third.page.evaluate(() => localStorage.getItem('left-behind'))).toBe('yes');
});

test('runs that begin at the same moment get a port each', async () => {
  const held = await Promise.all([holdPort(), holdPort(), holdPort()]);
  expect(new Set(held.map(({ port }) => port)).size).toBe(held.length);
  await Promise.all(held.map(({ letGo }) => letGo()));
});
