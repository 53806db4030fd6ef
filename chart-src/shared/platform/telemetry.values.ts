/** Where metrics and traces of the platform's own workloads go. */
import type { Labels } from '../types/maps.ts';
import type { Duration, LabelValue } from '../types/scalars.ts';

/** Metrics by the Prometheus Operator: a ServiceMonitor for each workload. */
export interface OperatorMetrics {
  /** Labels that make the operator's Prometheus pick the monitors up. */
  labels: Labels;
  /** How often workloads are asked, where they don't say so themselves. */
  interval: Duration;
}

/** How workloads are found by Prometheus. */
export interface Metrics {
  /**
   * `none` needs nothing in the cluster, `annotations` marks pods with `prometheus.io/*`, `operator` makes ServiceMonitors and needs the Prometheus
   * Operator.
   */
  mode: 'none' | 'annotations' | 'operator';
  /** Settings of ServiceMonitors. */
  operator?: OperatorMetrics;
  /**
   * The namespace that Prometheus runs in: network policies let it reach the metrics. `""` lets no other namespace in.
   *
   * @examples ["monitoring"]
   */
  namespace: LabelValue;
}

/** A collector that understands OTLP. */
export interface OtlpTraces {
  /**
   * The collector's address.
   *
   * @pattern ^https?://[^\s]+$
   * @patternHint an address that begins with http:// or https://
   * @examples ["http://otel-collector.monitoring:4317"]
   */
  endpoint: string;
  /** How traces travel: gRPC goes to port 4317 by custom, HTTP to 4318. */
  protocol: 'grpc' | 'http/protobuf';
}

/** Where traces go. Workloads get the standard `OTEL_*` variables. */
export interface Traces {
  /** Whether workloads are told of a collector. */
  mode: 'none' | 'otlp';
  /** The collector. */
  otlp?: OtlpTraces;
}

/** Metrics and traces. */
export interface Telemetry {
  /** Metrics that workloads offer. */
  metrics: Metrics;
  /** Traces that workloads send. */
  traces: Traces;
}
