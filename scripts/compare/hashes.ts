/** Hashes that follow from the rest: those at the end of a name, and checksums in annotations of pods. What they are made of is compared by itself. */

/** At the end of a name, after a zero in one that was cut, also where the name is the first part of a host or stands within a text. */
const AT_THE_END = /-0?[0-9a-f]{8}(?![\w-])/g;
const CHECKSUM = /^[0-9a-f]{64}$/;

/** A text without its hashes: those of two versions are equal if nothing else differs. */
export function withoutHashes(text: string): string {
  return CHECKSUM.test(text) ? '<checksum>' : text.replace(AT_THE_END, '-<hash>');
}
