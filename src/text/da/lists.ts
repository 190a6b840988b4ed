/** What stands between words that are listed in a sentence. */
export const lists = { comma: ', ', and: ' og ' };
