/** Times that come again. What no schedule and no time zone is, Kubernetes and KEDA would say only when the objects are there already. */

/**
 * Times that come again, in cron's five fields: minute (0-59), hour (0-23), day of the month (1-31), month (1-12 or JAN-DEC), day of the week (0-6 or SUN-SAT; 0 is
 * Sunday). A field is `*` or numbers and ranges such as `1-5`, with commas between them; each may have a step, as in `0-59/15`. Words such as
 * `@daily`, which KEDA doesn't know, are not taken.
 *
 * @pattern ^([*?](/0*[1-9][0-9]*)?|(0*[0-5]?[0-9](-0*[0-5]?[0-9])?(/0*[1-9][0-9]*)?(,|\b))+) ([*?](/0*[1-9][0-9]*)?|(0*(1?[0-9]|2[0-3])(-0*(1?[0-9]|2[0-3]))?(/0*[1-9][0-9]*)?(,|\b))+) ([*?](/0*[1-9][0-9]*)?|(0*([1-9]|[12][0-9]|3[01])(-0*([1-9]|[12][0-9]|3[01]))?(/0*[1-9][0-9]*)?(,|\b))+) ([*?](/0*[1-9][0-9]*)?|((0*([1-9]|1[0-2])|[Jj]([Aa][Nn]|[Uu][NnLl])|[Ff][Ee][Bb]|[Mm][Aa][RrYy]|[Aa]([Pp][Rr]|[Uu][Gg])|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc])(-(0*([1-9]|1[0-2])|[Jj]([Aa][Nn]|[Uu][NnLl])|[Ff][Ee][Bb]|[Mm][Aa][RrYy]|[Aa]([Pp][Rr]|[Uu][Gg])|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc]))?(/0*[1-9][0-9]*)?(,|\b))+) ([*?](/0*[1-9][0-9]*)?|((0*[0-6]|[Ss]([Uu][Nn]|[Aa][Tt])|[Mm][Oo][Nn]|[Tt]([Uu][Ee]|[Hh][Uu])|[Ww][Ee][Dd]|[Ff][Rr][Ii])(-(0*[0-6]|[Ss]([Uu][Nn]|[Aa][Tt])|[Mm][Oo][Nn]|[Tt]([Uu][Ee]|[Hh][Uu])|[Ww][Ee][Dd]|[Ff][Rr][Ii]))?(/0*[1-9][0-9]*)?(,|\b))+)$
 * @patternHint five fields of cron: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, day of the week 0-6 or SUN-SAT; each * or a list of numbers and ranges such as 1-5, with steps such as 0-59/15
 * @maxLength 100
 * @examples ["0 2 * * *"]
 */
export type CronSchedule = string;

/**
 * A time zone, by its IANA name.
 *
 * @pattern ^((Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Europe|Indian|Mexico|Pacific|US)(/[A-Z][A-Za-z]*([-_][A-Za-z]+)*){1,2}|Etc/(GMT([-+](1?[0-9])|0)?|Greenwich|UCT|UTC|Universal|Zulu)|CET|CST6CDT|Cuba|EET|EST(5EDT)?|Egypt|Eire|GB(-Eire)?|GMT([-+]?0)?|Greenwich|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Kwajalein|Libya|MET|MST(7MDT)?|NZ(-CHAT)?|Navajo|PRC|PST8PDT|Poland|Portugal|RO[CK]|Singapore|Turkey|UCT|UTC|Universal|W-SU|WET|Zulu)$
 * @patternHint the name of a time zone, such as Europe/Zurich or UTC
 * @maxLength 64
 * @examples ["Europe/Zurich"]
 */
export type TimeZone = string;
