import { startUpScripts, START_UP_LIMIT } from './config/start-up-budget.mjs';

export default [
  {
    name: 'Start-up JavaScript',
    path: startUpScripts('dist').map((path) => `dist/${path}`),
    gzip: true,
    limit: `${String(START_UP_LIMIT)} B`,
  },
];
