/** Levetid: how long what is bought lasts, and what becomes of it. */
export const life = {
  years: 'Levetid',
  yearsHint: 'Tom, hvis købet ikke slides op',
  suffix: 'år',
  isRenewed: 'Købes igen til samme pris, når den er udtjent',
  hasResidualValue: 'Regn restværdien med ved periodens slutning',
  bought: (years: string) => `Betales i ${years}.`,
  left: (amount: string, year: number) =>
    `Ved udgangen af ${String(year)} er der ${amount} tilbage, som lægges til resultatet.`,
  nothingLeft: (year: number) => `Ved udgangen af ${String(year)} er der intet tilbage.`,
  notUsed: 'Levetiden ændrer ikke resultatet, før et af felterne er valgt.',
};
