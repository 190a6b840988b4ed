import { describe, expect, test } from 'vitest';

import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import {
  chooseCentre,
  chooseCoreTask,
  setHead,
  setRequest,
  setRole,
  toFull,
  toLight,
} from '#src/domain/business-case/edits/head-edits.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CentreId, CoreTaskId } from '#src/domain/organisation/organisation.ts';
import { aCase, aCost } from '#test/support/business-cases.ts';

const health = { id: 'health' as CentreId, name: 'Health' };
const care = { id: 'care' as CoreTaskId, name: 'Care' };
const before = aCase({ title: 'Screens', centre: health, coreTask: care });

describe('head edits', () => {
  test.for<{ name: string; edit: Edit }>([
    { name: 'the same title', edit: setHead('title', 'Screens') },
    { name: 'the same request', edit: setRequest({ wording: '', date: null }) },
    { name: 'CAS-11 too long a request', edit: setRequest({ wording: 'x'.repeat(10_001) }) },
    { name: 'the same lead', edit: setRole('projectLead', '') },
    { name: 'the same centre', edit: chooseCentre({ ...health }) },
    { name: 'the same core task', edit: chooseCoreTask({ ...care }) },
    { name: 'full already', edit: toFull() },
  ])('CAS-3 $name changes nothing', ({ edit }) => {
    expect(edit(before)).toBe(before);
  });

  test.for<{ name: string; edit: Edit }>([
    { name: 'CAS-2 no horizon of 0', edit: setHead('horizon', 0) },
    { name: 'CAS-2 no horizon of 51', edit: setHead('horizon', 51) },
    { name: 'CAS-2 no half years', edit: setHead('horizon', 2.5) },
    { name: 'CAS-2 no price year 1899', edit: setHead('priceYear', 1899) },
    { name: 'CAS-2 no price year 3000', edit: setHead('priceYear', 3000) },
    { name: 'NUM-3 no rate of -100 %', edit: setHead('ownRate', decimalText('-1')) },
    { name: 'NUM-3 no finance rate of -200 %', edit: setHead('financeRate', decimalText('-2')) },
  ])('$name', ({ edit }) => {
    expect(edit(before)).toBe(before);
  });

  test('CAS-2 the limits themselves are within', () => {
    expect(setHead('horizon', 1)(before).horizon).toBe(1);
    expect(setHead('horizon', 50)(before).horizon).toBe(50);
    expect(setHead('ownRate', decimalText('-0.99'))(before).ownRate).toBe('-0.99');
    expect(setHead('ownRate', null)({ ...before, ownRate: decimalText('0') }).ownRate).toBe(null);
  });

  test('a field is set, and nothing else', () => {
    expect(setHead('mandatory', true)(before)).toEqual({ ...before, mandatory: true });
    expect(setHead('convention', 'midYear')(before)).toEqual({ ...before, convention: 'midYear' });
    expect(setRole('dataOwner', 'Me')(before).roles).toEqual({ ...before.roles, dataOwner: 'Me' });
    expect(setRequest({ forum: 'Forum' })(before)).toEqual({
      ...before,
      request: { wording: '', forum: 'Forum', date: null, item: '' },
    });
    expect(chooseCentre(null)(before)).toEqual({ ...before, centre: null });
    expect(chooseCoreTask(null)(before)).toEqual({ ...before, coreTask: null });
  });

  test('CAS-6 a light case becomes full without losing anything, and back where it fits', () => {
    const light = aCase({ form: 'light', costs: [aCost()] });
    const full = toFull()(light);
    expect(full).toEqual({ ...light, form: 'full' });
    expect(toLight()(full)).toEqual(light);
    const tooMuch = aCase({ costs: [aCost(), aCost()] });
    expect(toLight()(tooMuch)).toBe(tooMuch);
  });
});
