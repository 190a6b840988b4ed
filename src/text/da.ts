import { basis } from './da/basis.ts';
import { businessCase } from './da/business-case.ts';
import { cases } from './da/cases.ts';
import { costs } from './da/costs.ts';
import { device } from './da/device.ts';
import { actions, fields } from './da/fields.ts';
import { figures } from './da/figures.ts';
import { frame } from './da/frame.ts';
import { lightCase } from './da/light-case.ts';
import { lines } from './da/lines.ts';
import { organisation } from './da/organisation.ts';
import { result } from './da/result.ts';
import { safety } from './da/safety.ts';
import { storage } from './da/storage.ts';
import { versions } from './da/versions.ts';

/** Every word on the screen, by the place where it stands. */
export const da = {
  actions,
  fields,
  figures,
  frame,
  businessCase,
  cases,
  lightCase,
  basis,
  lines,
  costs,
  result,
  organisation,
  device,
  safety,
  storage,
  versions,
};
