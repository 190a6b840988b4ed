import type { Card, CardHead, CardPart, CardRisk, CardTarget } from '../domain/card/card.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { businessCase } from './da/business-case.ts';
import { card as words } from './da/card.ts';
import { formatDate, formatDay } from './format-date.ts';
import { formatMoney, formatRate } from './format.ts';
import { riskName } from './line-name.ts';
import type { SaidCard, SaidLine, SaidPart } from './said-card.ts';
import { sayCardBenefit, sayDrawback } from './say-card-benefit.ts';
import { sayCardEconomy } from './say-card-economy.ts';

/** A card in Danish: every part, and of each that is missing that it is, and where it is written [CRD-1]. */
export function sayCard(card: Card): SaidCard {
  const { whyNow, coreTask, strengthening, benefits, economy } = card;
  return {
    title: card.head.title.kind === 'known' ? card.head.title.value : words.untitled,
    head: sayHead(card.head),
    whyNow: part(words.whyNow, [saidOr(whyNow, words.noReason)]),
    coreTask: part(words.coreTask, [
      saidOr(coreTask, words.noCoreTask),
      labelled(words.strengthening, strengthening),
    ]),
    map: part(
      words.map,
      card.map.kind === 'missing' ? [lacking(words.noMap, card.map.target)] : [],
    ),
    benefits: part(
      economy.kind === 'known' ? words.benefitsIn(economy.runningCost.year) : words.benefits,
      benefits.kind === 'missing' ? [lacking(words.noBenefits, benefits.target)] : [],
    ),
    eachBenefit: benefits.kind === 'known' ? benefits.value.map(sayCardBenefit) : [],
    ...sayCardEconomy(card.businessCase, economy),
    drawbacks: part(words.drawbacks, sayDrawbacks(card.drawbacks)),
    risks: part(
      words.risks,
      card.risks.kind === 'known'
        ? card.risks.value.map(sayRisk)
        : [lacking(words.noRisks, card.risks.target)],
    ),
    decision: part(words.decision, sayRequest(card.request)),
  };
}

function sayHead(head: CardHead): readonly SaidLine[] {
  const { version, phase, isMandatory } = head;
  const phaseName = businessCase.phases[phase];
  return [
    labelled(words.head.centre, head.centre),
    plain(words.head.phase, isMandatory ? words.phase(phaseName) : phaseName),
    labelled(words.head.projectOwner, head.projectOwner),
    labelled(words.head.projectLead, head.projectLead),
    plain(
      words.head.version,
      version.kind === 'named'
        ? words.head.named(version.number, formatDay(version.savedAt))
        : words.head.draft(formatDay(version.changedAt)),
    ),
    labelled(words.head.journalNumber, head.journalNumber),
    labelled(words.head.kitosId, head.kitosId),
  ];
}

function sayDrawbacks(drawbacks: Card['drawbacks']): readonly SaidLine[] {
  if (drawbacks.kind === 'none') return [plain('', words.noneFound)];
  if (drawbacks.kind === 'missing') return [lacking(words.noDrawbacks, drawbacks.target)];
  return drawbacks.value.map(sayDrawback);
}

function sayRisk({ risk }: CardRisk): SaidLine {
  const { probability, consequence, owner } = risk;
  const size =
    probability === null || consequence === null
      ? words.notSized
      : words.chance(formatRate(new Decimal(probability)), formatMoney(new Decimal(consequence)));
  const answers = owner.trim() === '' ? words.noRiskOwner : words.riskOwner(owner.trim());
  return plain(riskName(risk), `${size} · ${answers}`);
}

function sayRequest({ wording, forum, date, item }: Card['request']): readonly SaidLine[] {
  const lacks = [forum, date].find(({ kind }) => kind === 'missing');
  return [
    saidOr(wording, words.noDecision),
    {
      label: words.laidBefore,
      text: [
        forum.kind === 'known' ? forum.value : words.noForum,
        date.kind === 'known' ? formatDate(date.value) : words.noDate,
        ...(item === '' ? [] : [words.item(item)]),
      ].join(' · '),
      missing: lacks?.kind === 'missing' ? lacks.target : null,
    },
  ];
}

function part(heading: string, lines: readonly SaidLine[]): SaidPart {
  return { heading, lines };
}

function plain(label: string, text: string): SaidLine {
  return { label, text, missing: null };
}

function lacking(text: string, target: CardTarget): SaidLine {
  return { label: '', text, missing: target };
}

function saidOr(said: CardPart<string>, otherwise: string): SaidLine {
  return said.kind === 'known' ? plain('', said.value) : lacking(otherwise, said.target);
}

function labelled(label: string, said: CardPart<string>): SaidLine {
  return said.kind === 'known'
    ? plain(label, said.value)
    : { label, text: words.missing, missing: said.target };
}
