/** PostgreSQL and PgBouncer from Debian: for the chart's own database, and for instances of CloudNativePG. */
import type { Tree } from '../cluster/archive/tree.ts';
import { debianBase, debianSources, overDebian, withUsers } from './debian-base.ts';
import { debianMajor } from './debian-packages.ts';
import type { ImageRecipe } from './recipe.ts';

/** The compiler for queries is a hundred megabytes, and the server does without; the wrappers are Perl. */
const unwanted = ['libllvm14', 'libllvm15', 'libllvm17', 'postgresql-common', 'postgresql-client-common', 'ssl-cert'];
const dropped = /\/lib\/(bitcode|llvmjit)|^usr\/share\/postgresql-common|^etc|^var/;

/** initdb and peer authentication look up their own user: those of the usual images, and of the chart. */
const ids = [26, 70, 999, 1000, 10001, 65532];

export const postgres: ImageRecipe = {
  name: 'postgres',
  version: () => debianMajor('postgresql'),
  layers: [debianBase],
  sources: ['postgres.ts', ...debianSources],
  inputs: async () => [],
  tree: async () => {
    const tree = (await overDebian('postgres', ['postgresql', 'pgbouncer'], unwanted)).without(dropped);
    const users = Object.fromEntries(ids.map((id) => [id, 'postgres']));
    return withUsers(linkPrograms(tree), { ...users, 0: 'root' })
      .folder('run/postgresql', 0o1777)
      .folder('var/lib/postgresql/data', 0o1777);
  },
  config: { entrypoint: [], command: ['postgres'], user: '999:999', env: { LANG: 'C.UTF-8' } },
};

/** Debian keeps the programs of each version in a folder of its own, which is on no PATH. */
function linkPrograms(tree: Tree): Tree {
  for (const { path } of tree.members()) {
    const [, folder, program] = /^(usr\/lib\/postgresql\/\d+\/bin)\/([^/]+)$/.exec(path) ?? [];
    if (program !== undefined) tree.link(`usr/local/bin/${program}`, `/${folder}/${program}`);
  }
  return tree.link('usr/local/bin/pgbouncer', '/usr/sbin/pgbouncer');
}
