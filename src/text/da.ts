import { basis } from './da/basis.ts';
import { benefits } from './da/benefits.ts';
import { businessCase } from './da/business-case.ts';
import { cases } from './da/cases.ts';
import { costs } from './da/costs.ts';
import { device } from './da/device.ts';
import { actions, fields } from './da/fields.ts';
import { figures } from './da/figures.ts';
import { frame } from './da/frame.ts';
import { lightCase } from './da/light-case.ts';
import { organisation } from './da/organisation.ts';
import { result } from './da/result.ts';

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
  costs,
  benefits,
  result,
  organisation,
  device,
};
