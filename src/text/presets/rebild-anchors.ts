/** What each step of the scale means for each of the seven principles, from the lowest to the highest. */
export const rebildAnchors = {
  kerneopgave: [
    'Rører ikke kerneopgaven',
    'Letter arbejdet omkring kerneopgaven',
    'Gør en del af kerneopgaven lettere at løse',
    'Gør kerneopgaven mærkbart bedre for dem, den er til for',
    'Er afgørende for, at kerneopgaven kan løses',
  ],
  selvhjulpne: [
    'Borgere og virksomheder mærker intet',
    'Borgere og virksomheder får bedre besked',
    'Nogle kan selv klare en del af sagen',
    'De fleste, der kan, klarer selv hele sagen',
    'De, der kan, klarer det selv, og der er tid til dem, der ikke kan',
  ],
  effektivitet: [
    'Ingen gevinst, der kan måles',
    'Gevinster er nævnt, men ikke værdisat',
    'Gevinster er værdisat, og en ejer er udpeget',
    'Ejeren har sagt ja til, hvordan gevinsten høstes, og hvad den bruges til',
    'Gevinsten er lagt i budgettet, eller tiden har en aftalt anvendelse',
  ],
  'let-at-bruge': [
    'Gør noget sværere for dem, der skal bruge løsningen',
    'Ændrer ikke, hvor let det er',
    'Er lettere at bruge end i dag',
    'Er afprøvet med brugere og giver hurtigere svar',
    'Er afprøvet med dem, der har det sværest, og følger den fælles kanalstrategi',
  ],
  'sammenhaengende-it': [
    'Skaber data eller systemer, der ikke kan tale med andre',
    'Står alene uden at være i vejen',
    'Bruger fælles standarder, hvor de findes',
    'Genbruger løsninger og fælles grunddata, og it er med fra begyndelsen',
    'Kan genbruges af andre og erstatter systemer, der kan lukkes',
  ],
  informationssikkerhed: [
    'Gør sikkerheden dårligere',
    'Risici er ikke vurderet',
    'Risici er vurderet, og sikkerheden er som i dag',
    'Hæver sikkerheden på et område',
    'Fjerner en kendt og alvorlig risiko',
  ],
  projektorganisation: [
    'Ingen roller er fordelt',
    'Projektleder og projektejer er fundet',
    'De vigtigste roller er fordelt',
    'Alle roller er fordelt, og tiden til dem er aftalt',
    'Roller, drift og overgang til linjen er planlagt og accepteret',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
