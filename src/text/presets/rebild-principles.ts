import { decimalText } from '../../domain/number/quantities.ts';
import type { Principle, PrincipleId } from '../../domain/organisation/organisation.ts';
import { rebildAnchors } from './rebild-anchors.ts';

/** The seven principles projects are prioritised by, all of the same weight to begin with. */
const principles = [
  {
    id: 'kerneopgave',
    name: 'Digitalisering styrker kerneopgaven',
    description:
      'Projektet er vigtigt for den kerneopgave, hvis arbejde ændrer sig, og gør den bedre eller ' +
      'lettere at løse.',
  },
  {
    id: 'selvhjulpne',
    name: 'Borgere og virksomheder bliver selvhjulpne',
    description: 'De, der kan, klarer mere selv, når det passer dem.',
  },
  {
    id: 'effektivitet',
    name: 'Gevinster høstes og bruges igen',
    description:
      'Gevinster høstes konsekvent og kommer borgerne til gode. Kommunen går med i fælles ' +
      'kommunale initiativer, når business casen er positiv.',
  },
  {
    id: 'let-at-bruge',
    name: 'Løsninger er lette at bruge',
    description:
      'Svar og afgørelser kommer hurtigt, én kanalstrategi gælder for alle, og udsatte grupper ' +
      'får hjælp.',
  },
  {
    id: 'sammenhaengende-it',
    name: 'Fælles standarder og sammenhængende it',
    description:
      'Standarder og fælles grunddata bruges, løsninger genbruges og er modulære, og it er med ' +
      'fra begyndelsen.',
  },
  {
    id: 'informationssikkerhed',
    name: 'Høj informationssikkerhed',
    description: 'Projekter, der hæver sikkerheden, går forud for projekter, der ikke gør.',
  },
  {
    id: 'projektorganisation',
    name: 'Den rette projektorganisation fra start',
    description:
      'Roller er fordelt: superbruger, systemadministrator, system- og dataejer, kontraktejer. ' +
      'Teknisk, økonomisk og organisatorisk drift er tænkt igennem.',
  },
] as const;

export const rebildPrinciples: readonly Principle[] = principles.map((principle) => ({
  ...principle,
  anchors: rebildAnchors[principle.id],
  isPerCoreTask: principle.id === 'kerneopgave',
  id: `rebild-princip-${principle.id}` as PrincipleId,
  weight: decimalText('1'),
}));
