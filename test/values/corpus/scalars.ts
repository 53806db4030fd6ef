/** Plain scalars: the tag table of Helm's YAML, one by one as value, key, list item and with each tag. */

const values = [
  '0o17 017 08 0_7 1_000 _1 1_ 0x1F 0X1f 0b11 0b12 0b-1 -0b1 +0b1',
  '1:30 190:20:30 2024-01-02 2024-01-02T10:00:00Z on off On oN yes no y n Y N',
  'true TRUE tRue null NULL nULL ~ .inf -.inf .nan .NaN 1e3 1E+3 1.e3',
  '.5 -.5 ._5 .5_0 5. +1 -1 . .. ... 0777 -017 0o 0x',
  '1e400 1e-400 -0 -0.0 00 9007199254740993 9223372036854775808 18446744073709551615 18446744073709551616 -9223372036854775809 +18446744073709551615 0xFFFFFFFFFFFFFFFFF 0777777777777777777777777 1.5',
  '1,000 1.2.3 1e 0x1p4 Infinity NaN << = 12e03 1_.5 1e21 1Gi 100m 10.0.0.0/8',
  '12:30:45 0123456789',
].flatMap((line) => line.split(' '));

const keys = [
  'n on 010 1.0 ~ 0x10 1e6 1e5 123456789.5 0.1 0.00001 1.23456789012 1e39 1e-46',
  '-1.5 .inf -.inf .nan -0.0 18446744073709551615 9007199254740993 2024-01-02 1:30 y null Null 1_000 0o17',
  '.5 \'on\' "1" __proto__ constructor hasOwnProperty a-b a.b <<x',
].flatMap((line) => line.split(' '));

const tags = ['str', 'int', 'float', 'bool', 'null', 'timestamp', 'binary', 'foo'];

/** What some reader of YAML takes for something else than a string, and what only looks like it. */
export const awkwardWords: readonly string[] = [...new Set([...values, ...keys])];

/** Texts that must be read or refused as by both Helms. */
export const scalars: readonly string[] = [
  ...values.flatMap((text) => [
    `a: ${text}\n`,
    `a: [${text}]\n`,
    `a: {${text}: 1}\n`,
    `a: "${text}"\n`,
    `a: ! ${text}\n`,
  ]),
  ...values.flatMap((text) => tags.flatMap((tag) => [`a: !!${tag} ${text}\n`, `a: !!${tag} "${text}"\n`])),
  ...keys.flatMap((text) => [`${text}: v\n`, `a: {b: 1, ${text}: v}\n`, `- a\n- ${text}: v\n`]),
];
