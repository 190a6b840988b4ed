import { describe, expect, test } from 'vitest';

import type { Alternative, AlternativeId } from '#src/domain/business-case/alternative.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import { removeAlternative } from '#src/domain/business-case/edits/alternative-edits.ts';
import {
  addDeliverable,
  changeDeliverable,
  moveDeliverable,
  removeDeliverables,
} from '#src/domain/business-case/edits/deliverable-edits.ts';
import { MOST_DELIVERABLES } from '#src/domain/business-case/limits.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

const id = (text: string) => text as DeliverableId;
const one = newDeliverable(id('one'));
const two = newDeliverable(id('two'));
const alternatives: readonly Alternative[] = [
  { id: 'a' as AlternativeId, name: 'Skærm', description: '' },
  { id: 'b' as AlternativeId, name: 'Bil', description: '' },
];

describe('what the project hands over', () => {
  test('it is added last, typed, ordered and taken away with its links', () => {
    const before = aCase({
      deliverables: [one],
      changes: [newChange('c' as ChangeId)],
      map: aMap([aLink('deliverable:one', 'change:c')]),
    });
    const added = addDeliverable(two)(before);
    const inPlace = '2027-10' as Month;
    const typed = changeDeliverable(two.id, { title: 'Skærme', inPlace })(added);
    expect(typed.deliverables).toEqual([one, { ...two, title: 'Skærme', inPlace }]);
    expect(moveDeliverable(two.id, 0)(typed).deliverables[0]?.title).toBe('Skærme');
    expect(removeDeliverables([one.id])(typed)).toMatchObject({
      deliverables: [{ id: 'two' }],
      map: { links: [] },
    });
    expect(removeDeliverables([id('none')])(typed)).toBe(typed);
  });

  test('CAS-12 a case has at most 100 of them', () => {
    const deliverables = Array.from({ length: MOST_DELIVERABLES }, (_, index) =>
      newDeliverable(id(String(index))),
    );
    const full = aCase({ deliverables });
    expect(MOST_DELIVERABLES).toBe(100);
    expect(addDeliverable(one)(full)).toBe(full);
  });

  test('CAS-13 it belongs to alternatives of the case, and to none that is taken away', () => {
    const belongs = { ...one, alternatives: alternatives.map((each) => each.id) };
    const change = { ...newChange('c' as ChangeId), alternatives: belongs.alternatives };
    const before = aCase({ alternatives, changes: [change] });
    const added = addDeliverable(belongs)(before);
    const left = removeAlternative('a' as AlternativeId)(added);
    expect(left.deliverables[0]?.alternatives).toEqual(['b']);
    expect(left.changes[0]?.alternatives).toEqual(['b']);
    const none = { alternatives: ['none' as AlternativeId] };
    expect(changeDeliverable(one.id, none)(added)).toBe(added);
  });
});
