/** The helpers behind the operations on quantities. Their twins are in `compiler/operations/quantity.ts`. */

/** Numbers as texts. Helm reads a file's numbers as floats, which `toString` would write with an exponent. */
const number = '(eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)))';

/** `quantity`: the canonical form. */
export const quantityHelper = (chart: string): string[] => [
  '{{- /* A quantity as Kubernetes stores it: 0.5 is 500m, 2000m is 2, 1024Mi is 1Gi. */}}',
  `{{- define "${chart}.quantity" -}}`,
  `{{- $text := kindIs "string" . | ternary . ${number} -}}`,
  '{{- $unit := regexFind "[A-Za-z]*$" $text -}}',
  '{{- $binary := hasSuffix "i" $unit -}}',
  '{{- $step := $binary | ternary 1024 1000 -}}',
  '{{- $units := $binary | ternary (list "m" "" "Ki" "Mi" "Gi" "Ti" "Pi" "Ei") (list "m" "" "k" "M" "G" "T" "P" "E") -}}',
  '{{- $place := 0 -}}',
  '{{- range $i, $known := $units }}{{ if eq $known $unit }}{{ $place = $i }}{{ end }}{{ end -}}',
  '{{- $parts := splitList "." (trimSuffix $unit $text) -}}',
  '{{- $amount := first $parts | trimAll "+" | regexReplaceAll "^0+" | int64 -}}',
];
