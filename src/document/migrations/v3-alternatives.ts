import type { AnyDocument, Migration } from './migration.ts';

const accounting = { budgetArea: null, account: '', payer: 'municipality', evidence: null };

export const alternatives: Migration = {
  why: `Version 2 knew one way to do it, and of its lines what they come to and when. A case may now
    have alternatives, what today costs, changes and risks; a line says where it belongs and how
    finance enters it.`,
  up: (before) => ({
    ...before,
    alternatives: [],
    recommendedId: null,
    recommendation: '',
    currentCosts: [],
    costs: linesOf(before['costs']).map(costUp),
    benefits: linesOf(before['benefits']).map(benefitUp),
    changes: [],
    risks: [],
    declaresNoDrawbacks: false,
    consulted: { it: false, dataProtectionOfficer: false, systemOwner: false },
  }),
};

type Line = Readonly<Record<string, unknown>>;

function costUp(line: Line): Line {
  return { ...line, group: '', alternatives: null, life: null, ...accounting };
}

function benefitUp(line: Line): Line {
  return {
    ...line,
    alternatives: null,
    gainedBy: null,
    harvestForm: null,
    takenInAdvanceFrom: null,
    dependsOn: [],
    ...accounting,
    indicator: { ...(line['indicator'] as Line), frequency: null },
  };
}

function linesOf(lines: unknown): readonly AnyDocument[] {
  if (!Array.isArray(lines)) throw new Error('the lines are no list');
  return lines as readonly AnyDocument[];
}
