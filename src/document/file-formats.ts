/** How a file says that it holds one case [FIL-1]. */
export const CASE_FORMAT = 'gevinstkort-sag';

/** How a file says that it holds everything on a device [FIL-2]. */
export const BACKUP_FORMAT = 'gevinstkort-sikkerhedskopi';

/** The shape of the backups this code writes; what lies in them has versions of its own. */
export const BACKUP_FORMAT_VERSION = 1;

/** Where a file says its shape is described: beside the app [FIL-5]. Never fetched. */
export const SCHEMA_ADDRESS = 'gevinstkort.schema.json';
