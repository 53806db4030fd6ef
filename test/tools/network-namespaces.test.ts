// At the end of a cluster its own network namespaces go, and nobody else's.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
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

test.run();
