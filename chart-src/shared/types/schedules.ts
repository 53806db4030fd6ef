/** Times that come again. */

/**
 * Times that come again, in cron's five fields: minute, hour, day of the month, month, day of the week.
 *
 * @pattern ^[-0-9A-Za-z,?/*]+( [-0-9A-Za-z,?/*]+){4}$
 * @patternHint five fields with a space between them
 * @maxLength 100
 * @examples ["0 2 * * *"]
 */
export type CronSchedule = string;

/**
 * A time zone, by its IANA name.
 *
 * @pattern ^[A-Za-z][-+A-Za-z0-9_/]*$
 * @patternHint the name of a time zone
 * @maxLength 64
 * @examples ["Europe/Zurich"]
 */
export type TimeZone = string;
