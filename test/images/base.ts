/** What several images share: a shell with its tools, users and a folder for temporary files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from '../../scripts/lib/execa.ts';
import { Tree } from '../cluster/archive/tree.ts';
import { debianFiles } from './debian.ts';

/** User of images that need no root, as in the distroless images. */
export const nonRoot = '65532:65532';

/** A tree with users and /tmp, and no program. */
export function emptyBase(): Tree {
  return new Tree()
    .text(
      'etc/passwd',
      'root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n',
    )
    .text('etc/group', 'root:x:0:\nnonroot:x:65532:\n')
    .folder('tmp', 0o1777);
}

/** A tree with Debian's static busybox and a link for each of its applets. */
export async function shellBase(): Promise<Tree> {
  const files = await debianFiles('busybox-static');
  const busybox = ['bin/busybox', 'usr/bin/busybox'].map((path) => join(files, path)).find(existsSync);
  if (busybox === undefined) throw new Error(`the package busybox-static in ${files} has no busybox; adapt base.ts`);
  const tree = emptyBase().file('bin/busybox', busybox);
  const applets = (await execa(busybox, ['--list'])).stdout.split('\n');
  for (const applet of applets.filter((name) => name !== 'busybox')) tree.link(`bin/${applet}`, 'busybox');
  return tree;
}
