import type { BudgetArea, EvidenceGrade, Payer } from '../../domain/business-case/accounting.ts';
import type { Beneficiary, Frequency, HarvestForm } from '../../domain/business-case/benefit.ts';

const budgetAreas: Readonly<Record<BudgetArea, string>> = {
  service: 'Service',
  construction: 'Anlæg',
  transfers: 'Overførsler',
};

const payers: Readonly<Record<Payer, string>> = {
  municipality: 'Kommunen',
  region: 'Regionen',
  state: 'Staten',
};

const evidenceGrades: Readonly<Record<EvidenceGrade, string>> = {
  measured: 'Målt eller fra regnskabet',
  offered: 'Tilbud eller kontrakt',
  experience: 'Erfaring fra andre',
  estimate: 'Skøn',
};

const beneficiaries: Readonly<Record<Beneficiary, string>> = {
  municipality: 'Kommunens økonomi',
  employees: 'Medarbejdere',
  citizens: 'Borgere',
  businesses: 'Virksomheder',
  region: 'Regionen',
  state: 'Staten',
};

const harvestForms: Readonly<Record<HarvestForm, string>> = {
  budgetCut: 'Budgettet sættes ned',
  vacancy: 'En ledig stilling besættes ikke',
  avoidedHire: 'En ansættelse undgås',
  contract: 'En kontrakt opsiges eller bliver billigere',
  coreTask: 'Tiden bruges på kerneopgaven',
  backlog: 'Tiden bruges til at indhente efterslæb',
  growth: 'Flere opgaver løses med samme bemanding',
};

const frequencies: Readonly<Record<Frequency, string>> = {
  monthly: 'Hver måned',
  quarterly: 'Hvert kvartal',
  halfYearly: 'Hvert halve år',
  yearly: 'Hvert år',
  once: 'Én gang',
};

/** The details of a line: how finance enters it, what it stands on, and how a benefit is harvested. */
export const lineFields = {
  notSaid: 'Ikke angivet',

  accounting: 'Kontering',
  budgetArea: 'Styringsområde',
  budgetAreas,
  account: 'Konto',
  payer: 'Betaler',
  payers,
  evidence: 'Grundlag for tallet',
  evidenceGrades,

  group: 'Overskrift',
  groupHint: 'Samler linjer, der hører sammen.',

  gainedBy: 'Hvem får gavn?',
  losesBy: 'Hvem går det ud over?',
  beneficiaries,

  harvesting: 'Høstning',
  harvestForm: 'Høstform',
  harvestForms,
  takenInAdvanceFrom: 'Taget forlods fra',
  takenInAdvanceHint: 'Det år, budgettet allerede er sat ned fra. Tom: det er det ikke.',
  year: 'år',

  frequency: 'Hvor tit måles det?',
  frequencies,

  dependsOn: 'Forudsætter forandringer',
};
