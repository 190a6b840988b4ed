import type { TextRole, Tone } from '../drawing/scene.ts';

/** How a box of some tone is filled, edged and written on. */
interface BoxColours {
  readonly fill: string;
  readonly edge: string;
  readonly title: string;
  readonly fact: string;
}

const ink = '#17212b';
const soft = '#55616d';
const paper = '#ffffff';
/** What is not there is said as loudly as what is lost. */
const missing = '#a9471f';

/** Figures that leave the app are light, whatever the screen is: the tokens of the light theme. */
export const boxColours: Readonly<Record<Tone, BoxColours>> = {
  plain: { fill: '#ffffff', edge: '#7c8791', title: ink, fact: soft },
  cash: { fill: '#e2f0e6', edge: '#2b7a4b', title: ink, fact: '#45525d' },
  capacity: { fill: '#f6eed3', edge: '#8a6a10', title: ink, fact: '#45525d' },
  quality: { fill: '#e3ecf7', edge: '#2a5fa5', title: ink, fact: '#45525d' },
  societal: { fill: '#ece6f5', edge: '#6a4f9c', title: ink, fact: '#45525d' },
  negative: { fill: '#f7e6dd', edge: '#a9471f', title: ink, fact: '#45525d' },
  'core-task': { fill: '#1d3557', edge: '#1d3557', title: '#ffffff', fact: '#dbe3ee' },
  section: { fill: '#ffffff', edge: '#d9d6cd', title: ink, fact: soft },
  goal: { fill: '#7a2e5d', edge: '#7a2e5d', title: '#ffffff', fact: '#f1e0ea' },
};

/** Lines are quieter than boxes. */
export const lineColour = (tone: Tone): string =>
  tone === 'negative' ? boxColours.negative.edge : '#7c8791';

/** Text outside boxes. */
export const textColour: Readonly<Record<TextRole, string>> = {
  head: soft,
  title: ink,
  fact: soft,
  share: ink,
  missing,
};

/** Text in a box of some tone. */
export function colourIn(tone: Tone, role: TextRole): string {
  if (role === 'missing') return missing;
  const { title, fact } = boxColours[tone];
  return role === 'fact' ? fact : title;
}

export const groundColour = paper;
