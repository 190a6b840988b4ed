/** The papers that a portfolio goes on: what is drawn is as wide as a slide. */
export const meetingPapers = ['a4-wide', 'a4', 'slide'] as const;
export type MeetingPaper = (typeof meetingPapers)[number];
