/** `notebooks.proxy`: configurable-http-proxy, in front of the hub and of people's pods. */
import type { NetworkPolicy, Service } from '../../kit/values/network.ts';
import type { ServerSettings } from '../../kit/values/workload.ts';

/** The proxy. It is one pod: which pod is whose is in its memory, and the hub tells it anew when it has been away. */
export interface HubProxy extends ServerSettings {
  /** The Service that people come by. */
  service: Service;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
}
