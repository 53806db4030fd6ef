/** The helpers behind the operations on quantities. Their twins are in `compiler/operations/quantity.ts`. */

/**
 * The text of a number. Helm reads the numbers of values files as floats, which `toString` would write with an exponent.
 */
const textOf = [
  '{{- $text := . -}}',
  '{{- if not (kindIs "string" .) -}}',
  '  {{- $text = eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)) -}}',
  '{{- end -}}',
  '{{- $unit := regexFind "[A-Za-z]*$" $text -}}',
];

/** `quantity`: the canonical form. */
export function quantityHelper(chart: string): string[] {
  return [
    '{{- /* A quantity as Kubernetes stores it: 0.5 is 500m, 2000m is 2, 1024Mi is 1Gi. */}}',
    `{{- define "${chart}.quantity" -}}`,
    ...textOf,
    '{{- $step := hasSuffix "i" $unit | ternary 1024 1000 -}}',
    '{{- $units := hasSuffix "i" $unit | ternary (list "m" "" "Ki" "Mi" "Gi" "Ti" "Pi" "Ei") (list "m" "" "k" "M" "G" "T" "P" "E") -}}',
    '{{- $place := 0 -}}',
    '{{- range $i, $known := $units }}{{ if eq $known $unit }}{{ $place = $i }}{{ end }}{{ end -}}',
    '{{- $parts := splitList "." (trimSuffix $unit $text) -}}',
    '{{- $amount := regexReplaceAll "^0+" (first $parts) "" | int64 -}}',
    '{{- $exact := true -}}',
    '{{- if eq (len $parts) 2 -}}',
    '  {{- $thousandths := printf "%s00" (last $parts) | trunc 3 | printf "%s%s" (first $parts) -}}',
    '  {{- $amount = mul (regexReplaceAll "^0+" $thousandths "" | int64) $step -}}',
    '  {{- $exact = eq (mod $amount 1000) 0 -}}',
    '  {{- $amount = div $amount 1000 -}}',
    '  {{- $place = sub $place 1 -}}',
    '{{- end -}}',
    '{{- range until 7 -}}',
    '  {{- if and (lt $place 7) (eq (mod $amount $step) 0) -}}',
    '    {{- $amount = div $amount $step -}}',
    '    {{- $place = add $place 1 -}}',
    '  {{- end -}}',
    '{{- end -}}',
    '{{- if not $exact }}{{ $text }}{{ else if eq $amount 0 }}0{{ else }}{{ $amount }}{{ index $units $place }}{{ end -}}',
    '{{- end -}}',
  ];
}

/** `exceeds` compares what this yields. */
export function milliHelper(chart: string): string[] {
  return [
    '{{- /* How many thousandths of one a quantity is, as the text of a number. */}}',
    `{{- define "${chart}.milli" -}}`,
    ...textOf,
    '{{- $factor := index (dict "m" 1 "" 1e3 "k" 1e6 "M" 1e9 "G" 1e12 "T" 1e15 "P" 1e18 "E" 1e21',
    '  "Ki" (mul 1000 1024) "Mi" (mul 1000 1024 1024) "Gi" (mul 1000 1024 1024 1024) "Ti" (mul 1000 1024 1024 1024 1024)',
    '  "Pi" (mul 1000 1024 1024 1024 1024 1024) "Ei" (mulf 1000 1024 1024 1024 1024 1024 1024)) $unit -}}',
    '{{- mulf (trimSuffix $unit $text) $factor -}}',
    '{{- end -}}',
  ];
}
