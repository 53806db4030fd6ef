/** Scripts as the chart ships them: without comments, which a release would carry twice, in the chart and in a ConfigMap. Readers find them in chart-src. */

/** The text of a file of the chart; of shell and Python, lines that are nothing but a comment are left out. */
export function scriptText(path: string, text: string): string {
  return /\.(sh|py)$/.test(path) ? text.replace(/^[ \t]*#(?!!).*\n/gm, '') : text;
}
