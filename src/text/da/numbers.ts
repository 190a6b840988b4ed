const NO_BREAK_SPACE = '\u00A0';

/** What is written after a number, with the space that keeps the two on one line. */
export const units = {
  kroner: `${NO_BREAK_SPACE}kr.`,
  percent: `${NO_BREAK_SPACE}%`,
  years: `${NO_BREAK_SPACE}år`,
  hour: `${NO_BREAK_SPACE}time`,
  hours: `${NO_BREAK_SPACE}timer`,
  fte: `${NO_BREAK_SPACE}årsværk`,
};

/** How much that lies on a disk. */
export const byteUnits = {
  kilobytes: (amount: string) => `${amount}\u00A0kB`,
  megabytes: (amount: string) => `${amount}\u00A0MB`,
  gigabytes: (amount: string) => `${amount}\u00A0GB`,
};

/** The units a column or an axis is in, as its heading says it. */
export const amountUnits = {
  kroner: 'kr.',
  thousands: `t.kr.`,
  millions: `mio.${NO_BREAK_SPACE}kr.`,
  billions: `mia.${NO_BREAK_SPACE}kr.`,
};
