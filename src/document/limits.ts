/** Characters in an id: letters, digits, and after the first also `. _ -` [DOC-3]. */
export const LONGEST_ID = 100;

/** More faults than these are not counted: no one reads them, and they cost memory [DOC-6]. */
export const MOST_ISSUES = 1_000;

/** How deep lists and groups may lie within each other in a file; a backup needs ten [FIL-3]. */
export const DEEPEST_NESTING = 30;

/** Fields in one group of a file; the amounts by year have at most 1,100 [FIL-3]. */
export const MOST_FIELDS = 5_000;

/** Entries in one list of a file; a backup is allowed this many cases [FIL-3]. */
export const MOST_ENTRIES = 10_000;

/** What the named versions of a case are counted up to [SEA-1]. */
export const MOST_VERSIONS = 100_000;

/** Bytes of a file with one case [FIL-3, FIL-9]. The largest case that has been made has some 200,000. */
export const CASE_FILE_LIMIT = 20_000_000;

/**
 * Bytes of a file with everything on a device [FIL-3]: some 1,700 cases of 60 lines. More would not
 * be read within the time and the memory that a file may take.
 */
export const BACKUP_FILE_LIMIT = 40_000_000;
