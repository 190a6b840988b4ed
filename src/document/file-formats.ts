/** How a file says that it holds one case [FIL-1]. */
export const CASE_FORMAT = 'gevinstkort-sag';

/** How a file says that it holds everything on a device [FIL-2]. */
export const BACKUP_FORMAT = 'gevinstkort-sikkerhedskopi';

/**
 * The shapes of backups this code reads, the last of which it writes; what lies in them has versions
 * of its own. The first had no named versions.
 */
export const BACKUP_FORMAT_VERSIONS = [1, 2] as const;
export const BACKUP_FORMAT_VERSION = 2;

/** Where a file says its shape is described: beside the app [FIL-5]. Never fetched. */
export const SCHEMA_ADDRESS = 'gevinstkort.schema.json';
