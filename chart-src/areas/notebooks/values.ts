/** `notebooks`: JupyterHub, where people work in notebooks of their own. */
import type { PriorityName, ProfileName } from '../../shared/references.ts';
import type { ExtraObjects, FreeForm } from '../../shared/types/free-form.ts';
import type { Image } from '../../shared/types/images.ts';
import type { Culling, Limits } from './culling.values.ts';
import type { Hub } from './hub.values.ts';
import type { Profile, Profiles } from './profile.values.ts';
import type { HubProxy } from './proxy.values.ts';
import type { Homes } from './storage.values.ts';

/** What people's pods may reach, beside the hub and what their profile calls. */
export interface NotebookNetwork {
  /**
   * The internet: not at all, on the ports of the web (80 and 443), or on all ports. Addresses of private networks, and those under which clouds
   * tell a machine its credentials, stay shut.
   */
  internet: 'none' | 'web' | 'all';
  /** More that they may reach, as egress rules of a NetworkPolicy. */
  allowTo: FreeForm[];
  /** Private networks, and addresses of cloud metadata: the internet without them is what `internet` opens. */
  privateNetworks: CidrBlocks;
}

/** Address ranges of both families. */
export interface CidrBlocks {
  /**
   * Ranges of IPv4.
   *
   * @uniqueItems
   */
  ipv4: Ipv4Block[];
  /**
   * Ranges of IPv6.
   *
   * @uniqueItems
   */
  ipv6: Ipv6Block[];
}

/**
 * A range of IPv4 addresses.
 *
 * @pattern ^([0-9]{1,3}\.){3}[0-9]{1,3}/([0-9]|[12][0-9]|3[0-2])$
 * @patternHint an address, a slash and the length of the prefix
 * @examples ["10.0.0.0/8"]
 */
export type Ipv4Block = string;

/**
 * A range of IPv6 addresses.
 *
 * @pattern ^[0-9a-f:]*:[0-9a-f:]*\/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8])$
 * @patternHint an address in lower case, a slash and the length of the prefix
 * @examples ["fc00::/7"]
 */
export type Ipv6Block = string;

/** Pods that fetch the images of profiles to the nodes before anybody waits for them (one DaemonSet a profile). */
export interface PrePull {
  /** Whether images are fetched ahead. */
  enabled: boolean;
}

/** Pods that keep room. */
export interface PlaceholderPods {
  /** Their priority, below that of people's pods. */
  priority: PriorityName;
}

/** Pods that do nothing but keep room for the next people; they leave as soon as somebody needs it. */
export interface Placeholders {
  /** Whether there are any: `placeholders` of a profile says how many. */
  mode: 'none' | 'pods';
  /** Pods that keep room. */
  pods?: PlaceholderPods;
}

/** JupyterHub, where people work in notebooks of their own. */
export interface Notebooks {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** The hub: people log in to it, and it starts their pods. */
  hub: Hub;
  /** The proxy in front of the hub and of people's pods. */
  proxy: HubProxy;
  /** What every profile starts from. */
  profileDefaults: Profile;
  /**
   * What people choose from when they start a notebook.
   *
   * @entryDefaults profileDefaults
   */
  profiles: Profiles;
  /** The profile that is chosen for those who choose none. Left out: the first by its name. */
  defaultProfile?: ProfileName;
  /** Where people's files are. */
  homes: Homes;
  /** When notebooks that nobody uses are stopped. */
  culling: Culling;
  /** How much people may start. */
  limits: Limits;
  /** What people's pods may reach. */
  network: NotebookNetwork;
  /** Images that are fetched ahead. */
  prePull: PrePull;
  /** Pods that keep room. */
  placeholders: Placeholders;
  /** An image that does nothing, for pods that keep room or have fetched an image. */
  pauseImage: Image;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
