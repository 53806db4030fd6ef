/** `schedule` of a job or a trigger: when it begins. */
import type { Seconds } from '../../shared/types/scalars.ts';
import type { CronSchedule } from '../../shared/types/schedules.ts';
import type { TimeZone } from '../../shared/types/time-zones.ts';

/** When a job begins (CronJob). */
export interface Schedule {
  /** The times. */
  cron: CronSchedule;
  /** The time zone of the times. */
  timezone: TimeZone;
  /** What happens if the last run still goes on: the new one is left out, runs beside it, or takes its place. */
  concurrencyPolicy: 'Forbid' | 'Allow' | 'Replace';
  /** How late a run may begin, if the cluster was not able to start it in time. */
  startingDeadlineSeconds: Seconds;
  /** Whether no run begins for now. */
  suspend: boolean;
}
