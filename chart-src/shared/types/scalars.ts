/** Single values that occur everywhere: counts, ports, times, quantities, names of objects. */

/**
 * A number of things, zero included.
 *
 * @TJS-type integer
 * @minimum 0
 * @maximum 2147483647
 */
export type Count = number;

/**
 * A number of things, at least one.
 *
 * @TJS-type integer
 * @minimum 1
 * @maximum 2147483647
 */
export type PositiveCount = number;

/**
 * A time in whole seconds.
 *
 * @TJS-type integer
 * @minimum 0
 * @maximum 2147483647
 * @unit seconds
 */
export type Seconds = number;

/**
 * A time in whole seconds, at least one.
 *
 * @TJS-type integer
 * @minimum 1
 * @maximum 2147483647
 * @unit seconds
 */
export type PositiveSeconds = number;

/**
 * A share of a whole, from 0 to 100.
 *
 * @TJS-type integer
 * @minimum 0
 * @maximum 100
 * @unit percent
 */
export type Percent = number;

/**
 * A TCP port.
 *
 * @TJS-type integer
 * @minimum 1
 * @maximum 65535
 */
export type Port = number;

/**
 * An amount of a resource, as Kubernetes writes it: a plain number, or a number with a suffix (`m` for thousandths, `Mi`, `Gi`, ...).
 *
 * @minimum 0
 * @maximum 9007199254740991
 * @pattern ^([0-9]{1,15}(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?|[0-9]{1,12}\.[0-9]{1,3}(k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?)$
 * @patternHint a number with three decimals at most, and m, k, M, G, T, Ki, Mi, Gi or Ti after it if wanted
 * @examples ["500m", 2, "4Gi"]
 */
export type Quantity = string | number;

/**
 * An amount of memory that servers are told in their own units too.
 *
 * @pattern ^[1-9][0-9]{0,6}(Ki|Mi|Gi)$
 * @patternHint a whole number with Ki, Mi or Gi after it
 * @examples ["512Mi", "4Gi"]
 */
export type MemorySize = string;

/**
 * A number of pods, or a share of them.
 *
 * @TJS-type integer
 * @minimum 0
 * @maximum 2147483647
 * @pattern ^([0-9]{1,9}|[0-9]{1,2}%|100%)$
 * @patternHint a whole number, or a percentage up to 100%
 * @examples [1, "25%"]
 */
export type CountOrPercent = string | number;

/**
 * A length of time with its unit.
 *
 * @pattern ^([0-9]+(ms|s|m|h))+$
 * @patternHint numbers with ms, s, m or h after them
 * @examples ["30s", "1h30m"]
 */
export type Duration = string;

/**
 * The name of a Kubernetes object that exists already: a Secret, a claim, a class.
 *
 * @pattern ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$
 * @patternHint lower-case letters, digits, dashes and dots
 * @maxLength 253
 */
export type ExistingName = string;

/**
 * The name of a Kubernetes object that exists already, or `""` for none.
 *
 * @pattern ^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$
 * @patternHint lower-case letters, digits, dashes and dots, or nothing
 * @maxLength 253
 */
export type OptionalName = string;

/**
 * A key inside a Secret or a ConfigMap.
 *
 * @pattern ^[-._A-Za-z0-9]+$
 * @patternHint letters, digits, dashes, dots and underscores
 * @maxLength 253
 */
export type DataKey = string;

/**
 * An absolute path inside a container.
 *
 * @pattern ^/[^\s:]*$
 * @patternHint a path that begins with a slash
 * @maxLength 1024
 */
export type MountPath = string;

/**
 * The path of an HTTP request.
 *
 * @pattern ^/[^\s]*$
 * @patternHint a path that begins with a slash
 * @maxLength 1024
 */
export type HttpPath = string;

/**
 * The value of a label: at most 63 letters, digits, dashes, dots and underscores. Put `true` and numbers in quotes.
 *
 * @pattern ^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$
 * @patternHint letters, digits, dashes, dots and underscores, a letter or digit at both ends
 * @maxLength 63
 */
export type LabelValue = string;

/**
 * The resource by which nodes offer their GPUs.
 *
 * @pattern ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[A-Za-z0-9]([-A-Za-z0-9._]*[A-Za-z0-9])?$
 * @patternHint a vendor's domain, a slash and a name
 * @maxLength 317
 * @examples ["nvidia.com/gpu", "nvidia.com/mig-1g.10gb", "amd.com/gpu"]
 */
export type GpuResource = string;

/**
 * A host: a name or an address, without a scheme, a login or a port. An IPv6 address is in brackets.
 *
 * @pattern ^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9.])?|\[[0-9A-Fa-f:.]+\])$
 * @patternHint a name or an address without a scheme, a login or a port, an IPv6 address in brackets
 * @maxLength 253
 * @examples ["db.example.com"]
 */
export type Host = string;

/**
 * A host, or nothing.
 *
 * @pattern ^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9.])?|\[[0-9A-Fa-f:.]+\])?$
 * @patternHint a name or an address without a scheme, a login or a port, or nothing
 * @maxLength 253
 */
export type OptionalHost = string;
