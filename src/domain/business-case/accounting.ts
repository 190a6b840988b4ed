/** Where in the municipality's economy an amount lies (styringsområde). */
export const budgetAreas = ['service', 'construction', 'transfers'] as const;
export type BudgetArea = (typeof budgetAreas)[number];

/** Whose budget it is. */
export const payers = ['municipality', 'region', 'state'] as const;
export type Payer = (typeof payers)[number];

/** What a figure stands on, from the firmest to the loosest. */
export const evidenceGrades = ['measured', 'offered', 'experience', 'estimate'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** How finance enters an amount, and how sure it is. What is not said is null. */
export interface Accounting {
  readonly budgetArea: BudgetArea | null;
  /** The account as finance writes it. */
  readonly account: string;
  readonly payer: Payer;
  readonly evidence: EvidenceGrade | null;
}
