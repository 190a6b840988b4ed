/** How the storage of the browser stands, where it does not simply work. */
export const storage = {
  absent: {
    title: 'Det, du laver her, findes kun på denne side.',
    text: 'Browseren giver ikke adgang til sit lager. Det sker i private vinduer, og når lagring er slået fra. Alt andet virker: gem sagen som fil, før du lukker siden.',
  },
  silent: {
    title: 'Det, du laver her, findes kun på denne side.',
    text: 'Browserens lager svarer ikke. Er Gevinstkort åben i andre faner, så luk dem. Når lageret svarer, bliver alt gemt dér af sig selv. Lukker du siden før, så gem sagen som fil først.',
  },
  blocked: {
    title: 'En anden fane holder på dine sager.',
    text: 'Den har en ældre udgave af Gevinstkort åben. Luk de andre faner med Gevinstkort; så fortsætter det her af sig selv.',
  },
  newer: {
    title: 'Her kan du kun læse.',
    text: 'Dine sager er gemt af en nyere udgave af Gevinstkort end den, der er åben her. Intet bliver ændret. Du kan gemme sagerne som filer; genindlæs siden for at få den nye udgave.',
  },
  'given-way': {
    title: 'En nyere udgave er åben i en anden fane. Genindlæs for at fortsætte.',
    text: 'Det, du havde skrevet her, er gemt, medmindre der står noget andet. Indtil du genindlæser, kan du kun læse.',
  },
  tryAgain: 'Prøv igen',
  reload: 'Genindlæs siden',
  onlyHere: 'Kun på denne side',
  onlyReading: 'Kun læsning',
};
