import { describe, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import {
  centreEdits,
  coreTaskEdits,
  goalEdits,
  principleEdits,
  setAnchor,
  setMeasure,
  setOrganisationText,
  type OrganisationEdit,
} from '#src/domain/organisation/edits.ts';
import {
  newCentre,
  newCoreTask,
  newGoal,
  newKeyRole,
  newPool,
  newPrinciple,
} from '#src/domain/organisation/new-records.ts';
import type {
  CentreId,
  CoreTaskId,
  GoalId,
  KeyRoleId,
  PoolId,
  PrincipleId,
} from '#src/domain/organisation/organisation.ts';
import { keyRoleEdits, poolEdits } from '#src/domain/organisation/resource-edits.ts';
import { anOrganisation } from '#test/support/organisation.ts';

const health = 'health' as CentreId;
const culture = 'culture' as CentreId;
const care = 'care' as CoreTaskId;
const safe = 'safe' as PrincipleId;
const before = anOrganisation();

describe('edits of the organisation', () => {
  test.for<{ name: string; edit: OrganisationEdit }>([
    { name: 'ORG-1 the same name', edit: setOrganisationText('name', before.name) },
    { name: 'ORG-1 a centre whose id is taken', edit: centreEdits.add(newCentre(health)) },
    { name: 'ORG-1 the same centre', edit: centreEdits.change(health, { name: 'Health' }) },
    { name: 'ORG-1 an unknown task', edit: coreTaskEdits.change('x' as CoreTaskId, {}) },
    { name: 'ORG-1 removing nothing', edit: centreEdits.remove(['x' as CentreId]) },
    { name: 'ORG-1 moving to where it stands', edit: centreEdits.move(health, 0) },
    {
      name: 'ORG-3 a weight below 0',
      edit: principleEdits.change(safe, { weight: decimalText('-1') }),
    },
    {
      name: 'ORG-3 a new principle of a weight below 0',
      edit: principleEdits.add({
        ...newPrinciple('new' as PrincipleId),
        weight: decimalText('-0.1'),
      }),
    },
  ])('$name changes nothing', ({ edit }) => {
    expect(edit(before)).toBe(before);
  });

  test('records can be added, changed, moved and removed', () => {
    const kitchen = newCentre('kitchen' as CentreId);
    const names = (edit: OrganisationEdit) => edit(before).centres.map(({ id }) => id);
    expect(names(centreEdits.add(kitchen))).toEqual(['health', 'culture', 'kitchen']);
    expect(names(centreEdits.add(kitchen, 0))).toEqual(['kitchen', 'health', 'culture']);
    expect(names(centreEdits.move(health, 1))).toEqual(['culture', 'health']);
    expect(names(centreEdits.remove([culture]))).toEqual(['health']);
    expect(setOrganisationText('source', 'Strategy')(before).source).toBe('Strategy');
    expect(coreTaskEdits.change(care, { centreId: culture })(before).coreTasks[0]).toEqual({
      id: care,
      name: 'Care',
      centreId: culture,
    });
    expect(goalEdits.remove(['less' as GoalId])(before).goals).toEqual([]);
    expect(goalEdits.add(newGoal('more' as GoalId, 'strategic'))(before).goals).toHaveLength(2);
  });

  test('ORG-2 core tasks stay when their centre goes', () => {
    const task = newCoreTask('cooking' as CoreTaskId, health);
    const after = centreEdits.remove([health])(coreTaskEdits.add(task)(before));
    expect(after.centres.map(({ id }) => id)).toEqual([culture]);
    expect(after.coreTasks.map(({ id, centreId }) => ({ id, centreId }))).toEqual([
      { id: care, centreId: null },
      { id: 'books', centreId: culture },
      { id: 'cooking', centreId: null },
    ]);
  });

  test('ORG-2 pools stay when their centre or core task goes', () => {
    const pool = { ...newPool('pool' as PoolId), centreId: health, coreTaskId: care };
    const pooled = poolEdits.add(pool)(before);
    expect(centreEdits.remove([health])(pooled).pools).toEqual([{ ...pool, centreId: null }]);
    expect(coreTaskEdits.remove([care])(pooled).pools).toEqual([{ ...pool, coreTaskId: null }]);
  });

  test('ORG-7 pools and key roles are changed, and have no less than nothing', () => {
    const pooled = poolEdits.add(newPool('pool' as PoolId))(before);
    const counted = poolEdits.change('pool' as PoolId, { perYear: decimalText('1200.5') })(pooled);
    expect(counted.pools[0]?.perYear).toBe('1200.5');
    expect(poolEdits.change('pool' as PoolId, { perYear: decimalText('-1') })(counted)).toBe(
      counted,
    );
    const staffed = keyRoleEdits.add(newKeyRole('lead' as KeyRoleId))(before);
    const hoursPerYear = decimalText('-0.5');
    expect(keyRoleEdits.change('lead' as KeyRoleId, { hoursPerYear })(staffed)).toBe(staffed);
  });

  test('SCO-3 each step of a principle has words of its own', () => {
    const after = setAnchor(safe, 5, 'Everywhere')(before);
    expect(after.principles[0]?.anchors).toEqual(['', '', '', '', 'Everywhere']);
    expect(setAnchor(safe, 5, 'Everywhere')(after)).toBe(after);
    for (const step of [0, 6, 1.5]) expect(setAnchor(safe, step, 'Nowhere')(after)).toBe(after);
  });

  test('NUM-5 how far a goal has come is within the limits of amounts', () => {
    const less = 'less' as GoalId;
    const after = setMeasure(less, { unit: 'årsværk', target: decimalText('-12') })(before);
    expect(after.goals[0]?.measure).toMatchObject({ unit: 'årsværk', target: '-12' });
    const beyond = decimalText('1000000000000001');
    expect(setMeasure(less, { reached: beyond })(after)).toBe(after);
    expect(setMeasure(less, { unit: 'årsværk' })(after)).toBe(after);
  });

  test('ORG-3 a weight of 0 is one', () => {
    const after = principleEdits.change(safe, { weight: decimalText('0') })(before);
    expect(after.principles[0]?.weight).toBe('0');
  });
});
