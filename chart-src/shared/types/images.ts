/** Container images. */

/** A container image, in its parts, so that an overlay can change the tag and leave the rest. */
export interface Image {
  /**
   * The registry's host, with a port if it has one. `platform.image.registry` comes before it; `""` leaves the choice to the nodes.
   *
   * @pattern ^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?)?$
   * @patternHint a host, with a port after a colon if wanted, or nothing
   * @maxLength 255
   * @examples ["ghcr.io", "123456789012.dkr.ecr.eu-west-1.amazonaws.com"]
   */
  registry: string;
  /**
   * The image's name inside the registry, without a tag.
   *
   * @pattern ^([a-z0-9]+([._/-]+[a-z0-9]+)*)?$
   * @patternHint lower-case letters and digits with slashes, dots, dashes or underscores between them
   * @maxLength 255
   * @examples ["acme/fraud-server", "vllm/vllm-openai"]
   */
  repository: string;
  /**
   * An exact version, such as `v1.2.3`. `latest` is refused: two pods of one workload could run different code. Put numbers in quotes.
   *
   * @pattern ^([A-Za-z0-9_][-A-Za-z0-9._]*)?$
   * @patternHint letters, digits, dots, dashes and underscores
   * @maxLength 128
   */
  tag: string;
  /**
   * The digest of the image, stronger than the tag where both are given.
   *
   * @pattern ^(sha256:[a-f0-9]{64})?$
   * @patternHint sha256: and 64 hexadecimal digits
   */
  digest: string;
}
