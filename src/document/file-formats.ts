/** How a file says that it holds one case [FIL-1]. */
export const CASE_FORMAT = 'gevinstkort-sag';

/** How a file says that it holds everything on a device [FIL-2]. */
export const BACKUP_FORMAT = 'gevinstkort-sikkerhedskopi';

/**
 * The shapes of backups this code reads, the last of which it writes; what lies in them has versions
 * of its own. The first had no named versions, and the second no portfolio: an app that does not know
 * of it must not bring in the rest as if it were all.
 */
export const BACKUP_FORMAT_VERSIONS = [1, 2, 3] as const;
export const BACKUP_FORMAT_VERSION = 3;

/** Where a file says its shape is described: beside the app [FIL-5]. Never fetched. */
export const SCHEMA_ADDRESS = 'gevinstkort.schema.json';
