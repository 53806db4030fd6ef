/** Documents that take no branches: a mistake in one template keeps whole documents from rendering, and then branches of others look as if nobody took them. */

/** A document that the rules refuse, and that the templates cannot render without them. */
export interface Unrendered {
  readonly name: string;
  /** Those that refuse it. */
  readonly rules: readonly string[];
  /** What broke. */
  readonly reason: string;
}

/**
 * How many there are, and the commonest reasons: one that many documents share is likely to be one mistake.
 *
 * @param told how many reasons are told
 */
export function unrenderedText(documents: readonly Unrendered[], told = 5): string {
  const count = `${documents.length} documents that rules refuse can not be rendered without them, so that their branches do not count`;
  const reasons = [...Map.groupBy(documents, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const lines = reasons.slice(0, told).flatMap(([reason, [first, ...others]]) => {
    const more = others.length > 0 ? `; and in ${others.length} more` : '';
    return [`  ${reason}`, `    in "${first?.name}", refused by ${first?.rules.join(', ')}${more}`];
  });
  const left = told > 0 && reasons.length > told ? [`  and ${reasons.length - told} other reasons`] : [];
  return [lines.length > 0 ? `${count}:` : count, ...lines, ...left].join('\n');
}
