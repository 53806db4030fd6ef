/** Migrations: how the tables of a database come to be as an image expects them. */
import type { Count, PositiveSeconds } from '../../shared/types/scalars.ts';

/** A Job that changes the tables, with the image, configuration and calls of the application. */
export interface MigrationJob {
  /** The command, in the place of the image's own. */
  command: string[];
  /** Arguments, in the place of the image's own. */
  args: string[];
  /**
   * A command that ends with 0 once the tables are as the image expects them. Pods ask it, every two seconds, before they start; it needs a shell in the
   * image. `[]` waits for the stores alone.
   *
   * @examples [["alembic", "check"], ["python", "manage.py", "migrate", "--check"]]
   */
  check: string[];
  /** How long the Job may take, with all retries. */
  deadlineSeconds: PositiveSeconds;
  /** How often it is tried again. */
  retries: Count;
}

/** Waits for tables that another application changes. */
export interface MigrationWait {
  /**
   * A command that ends with 0 once the tables are as the image expects them. It needs a shell in the image.
   *
   * @minItems 1
   */
  check: string[];
}

/**
 * How the tables come to be. The Job has a name of its own for each image, command and database, so that it runs once for each and never blocks an
 * install: neither does it wait for pods, nor does Helm wait for it before it makes them.
 */
export interface Migrations {
  /** `job` changes the tables, `wait` leaves that to another application and only waits for it. */
  mode: 'none' | 'job' | 'wait';
  /** A Job that changes the tables. */
  job?: MigrationJob;
  /** Waits for tables that another application changes. */
  wait?: MigrationWait;
}
