/**
 * The named exceptions: texts that we refuse although a Helm takes them, with what our message says. Either the Helms differ, or the
 * last one silently wins, or YAML 1.2 and editors refuse the layout.
 */

export const stricter: readonly (readonly [problem: RegExp, texts: readonly string[]])[] = [
  [/text on a line that begins with ---/, ['--- {a: 1}\n', '----: 1\n', '---#: 1\n', '---a: 1\n', '--- &x\na: 1\n']],
  [
    /several YAML documents in one values file/,
    [
      'a: 1\n---\n~\n',
      '---\n---\na: 1\n',
      'a: 1\n...\nb: 2\n',
      'a: 1\n---\nb: 2\n',
      'a: 1\n---\n>\n',
      'a: 1\n---\n""\n',
    ],
  ],
  [/YAML directives are refused by Helm 4/, ['%YAML 1.1\n---\na: 1\n']],
  [/character U\+FEFF is not allowed in YAML/, ['a: \ufeffb\n']],
  [/invisible line separator U\+2028/, ['a: "x\u2028y"\n', '# x\u2028a: 1\n']],
  [/a key written as `\? key`/, ['a: [? b : 1]\n', '? a\n: b\n', '? a\n', '? |\n  x\n: b\n', '? a\n? b\n']],
  [/a tab in the indentation/, ['a: {\n\tb: 1\n}\n', 'a: [\n\t1\n]\n']],
  [/a quote that is never closed/, ['a: "x\n\ty"\n', "a: 'x\ny'\n", 'a: "x\ny"\n', 'a:\n  b: "x\ny"\n']],
  [
    /not valid YAML: Comments must be separated from other tokens by white space characters/,
    ['a: |#c\n  y\n', "a: 'x'#y\n", 'a: [1]#c\n', 'a: {b: 1}#c\n'],
  ],
  [/the file ends inside a block of text, without a newline/, ['a: |\n  x', 'a: >\n  x', 'a: |+\n  x']],
  [/without a newline behind a line of text/, ['a: |+\n  x\n ', 'a: |+\n ']],
  [
    /a line of nothing but spaces in or behind a block of text with a digit/,
    ['a: |-2\n   \n', 'a: |2\n     \n', 'a: |2\n   t\n   \n', 'a: |2\n   t\n   \n   u\n', 'a: >2-\n   t\n    '],
  ],
  [/a carriage return or U\+0085 alone at the end of the file/, ['a: |+\n  x\r', 'a: |+\n  x\u0085', 'a: 1\rb: 2\r']],
  [/!x%20y is no tag/, ['a: !x%20y 1\n']],
  [/\*x: is no name for an anchor/, ['a: &x k\n*x: 1\n']],
  [/duplicate key/, ['a: 1\na: 2\n', '{a: 1, a: 2}\n', "1: a\n'1': b\n", 'true: a\non: b\n', 'a: {b: 1, b: 2}\n']],
  [/not valid YAML: Tags and anchors must be separated from the next token by white space/, ['a: !x,y\n']],
  [/not valid YAML: Invalid escape sequence \\'/, ['a: "\\\'"\n']],
  [/not valid YAML: Flow/, ['a: [\nb,\nc\n]\n', 'a: [b,\nc]\n', 'a: {\nb: 1\n}\n', 'a: {b:\n1}\n']],
  [
    /not valid YAML: Unexpected scalar at node end/,
    ['{a: 1}\nb: 2\n', '{a: 1} x\n', ' a: 1\nb: 2\n', '\ufeff  a: 1\nb: 2\n'],
  ],
  [/a colon glued to a bracket or comma/, ['a: [b:]\n', 'a: {b:}\n']],
  [/a line of a string that is indented less than its first/, ['a: #c\n  b\n c\n']],
  [/two carriage returns at the end of a line/, ['a: x\r\r\n y\n']],
  [/a line \.\.\. with nothing before it/, ['\n---\n...']],
];
