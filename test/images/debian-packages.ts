/** Which Debian packages a program needs: its dependencies, theirs, and so on. */
import { mkdir } from 'node:fs/promises';
import { execa, type Result } from '../../scripts/lib/execa.ts';
import { cacheFolder } from '../../scripts/lib/paths.ts';

/** What to take, and what to leave out of what it asks for. */
export interface DebianQuery {
  packages: readonly string[];
  /** Packages that are not wanted, or are there already, with what only they ask for. */
  without?: readonly string[];
}

/** What every package may ask for, and none needs whose installation scripts never run. */
const never = [
  ...['debconf', 'cdebconf', 'dpkg', 'perl-base', 'perl', 'init-system-helpers', 'lsb-base', 'sysvinit-utils'],
  ...['adduser', 'passwd', 'locales', 'ucf', 'readline-common', 'media-types'],
];

/**
 * Names of the packages and of all that they depend on. Of alternatives the first one that exists is taken.
 *
 * @throws if a dependency is a virtual package: name one that provides it
 */
export async function debianClosure({ packages, without = [] }: DebianQuery): Promise<string[]> {
  const left = new Set([...never, ...without]);
  const chosen = new Set<string>();
  let wanted: string[][] = packages.map((name) => [name]);
  while (wanted.length > 0) {
    const known = await describe(wanted.flat().filter((name) => !chosen.has(name) && !left.has(name)));
    const next: string[][] = [];
    for (const alternatives of wanted) {
      if (alternatives.some((name) => chosen.has(name) || left.has(name))) continue;
      const name = alternatives.find((candidate) => known.has(candidate));
      if (name === undefined) {
        throw new Error(
          `Debian has no package ${alternatives.join(' or ')}; name one that provides it, or leave it out`,
        );
      }
      chosen.add(name);
      next.push(...(known.get(name) ?? []));
    }
    wanted = next;
  }
  return [...chosen].sort();
}

/** The major version of a package that depends on one with it in its name: `15` for `postgresql`, of `postgresql-15`. */
export async function debianMajor(name: string): Promise<string> {
  const dependencies = (await describe([name])).get(name) ?? [];
  const [major] = dependencies.flat().flatMap((other) => new RegExp(`^${name}-(\\d+)$`).exec(other)?.[1] ?? []);
  if (major === undefined) throw new Error(`Debian's ${name} depends on no ${name}-<version>; adapt its recipe`);
  return major;
}

/** What packages depend on, by their names; those that do not exist are not in the answer. */
async function describe(names: readonly string[]): Promise<Map<string, string[][]>> {
  const known = new Map<string, string[][]>();
  if (names.length === 0) return known;
  // Machines that came as container images keep no index of apt's, and each call would make it anew: a second each.
  const index = ['pkgcache', 'srcpkgcache'].map((name) => `--option=Dir::Cache::${name}=${cacheFolder('apt', name)}`);
  await mkdir(cacheFolder('apt'), { recursive: true });
  const flags = [...index, '--no-all-versions'];
  const show = (): Promise<Result> => execa('apt-cache', ['show', ...flags, ...new Set(names)], { reject: false });
  let { stdout } = await show();
  if (stdout === '' && process.getuid?.() === 0) {
    await execa('apt-get', ['update', '--quiet']); // a machine that has never asked what there is
    ({ stdout } = await show());
  }
  for (const stanza of stdout.split('\n\n')) {
    const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(stanza)?.[1] ?? '';
    const groups = `${field('Pre-Depends')},${field('Depends')}`.split(',').map((group) => group.trim());
    const dependencies = groups.filter((group) => group !== '');
    known.set(
      field('Package'),
      dependencies.map((group) => group.split('|').map((name) => name.trim().replace(/[\s:(].*$/, ''))),
    );
  }
  return known;
}
