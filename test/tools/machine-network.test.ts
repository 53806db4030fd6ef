// At the end of a cluster its own network goes, with its namespaces and what it has in the packet filter, and nobody else's.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { serveNetwork } from '../cluster/machine/chains.ts';
import { leftOver, namesIn } from '../cluster/machine/namespaces.ts';

test('the namespaces of containers are named by where they are', () => {
  const paths = '/run/netns/netns-1\n/var/run/netns/netns-2\n\n/run/user/0/netns/netns-3\n/proc/7/ns/net\n/run/netns\n';
  assert.equal(namesIn(paths), ['netns-1', 'netns-2']);
  assert.equal(namesIn(''), []);
});

test('of all namespaces only those of the project go', () => {
  const present = ['netns-1', 'netns-10', 'vpn', 'cni-5'];
  assert.equal(leftOver(present, ['netns-1', 'netns-2']), ['netns-1']);
  assert.equal(leftOver(present, []), []);
  assert.equal(leftOver([], ['netns-1']), []);
});

test('what networks share in the packet filter stays while there is another network', () => {
  const shared = [
    'iptables nat NETAVARK-HOSTPORT-DNAT',
    'iptables nat NETAVARK-HOSTPORT-SETMARK',
    'iptables filter NETAVARK_FORWARD',
  ];
  assert.not(serveNetwork(shared));
  assert.ok(serveNetwork([...shared, 'iptables nat NETAVARK-C4E0741E17314']));
  assert.ok(serveNetwork(['ip6tables nat NETAVARK-DN-C4E0741E17314']));
});

test.run();
