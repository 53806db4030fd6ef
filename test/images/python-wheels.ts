/** Wheels of Python's index: downloaded once for all images that list them, several at a time. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { execa } from '../../scripts/lib/execa.ts';
import { cacheFolder } from '../../scripts/lib/paths.ts';
import { ensureSystemPackages } from '../../scripts/lib/system-packages.ts';

/** pip asks the index for each package, and mostly waits for its answer. */
const atOnce = 6;
const chunk = 6;

/**
 * Installs what a file of requirements lists into a folder, for the given version of Python and the usual Linux.
 * Nothing of the machine's own Python counts but its pip.
 */
export async function installWheels(requirements: string, version: string, target: string): Promise<void> {
  const found = await execa('python3', ['-m', 'pip', '--version'], { reject: false });
  if (found.failed) await ensureSystemPackages([{ name: 'python3-pip', command: false }]);
  const folder = cacheFolder('wheels', version);
  await mkdir(folder, { recursive: true });
  const text = await readFile(requirements, 'utf8');
  const queue = await missing(
    text.split('\n').filter((line) => line.includes('==')),
    folder,
  );
  const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const platforms = ['manylinux2014', 'manylinux_2_17', 'manylinux_2_28', 'manylinux_2_34'];
  const options = [
    ...['--quiet', '--no-deps', '--only-binary=:all:', '--python-version', version, '--implementation', 'cp'],
    ...platforms.flatMap((platform) => ['--platform', `${platform}_${arch}`]),
  ];
  const worker = async (): Promise<void> => {
    for (let next = queue.splice(0, chunk); next.length > 0; next = queue.splice(0, chunk)) {
      await execa('python3', ['-m', 'pip', 'download', ...options, '--dest', folder, ...next]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const local = ['--no-index', '--find-links', folder, '--no-compile', '--target', target];
  await execa('python3', ['-m', 'pip', 'install', ...options, ...local, '--requirement', requirements]);
}

/** Requirements whose wheels are not in the folder. */
async function missing(wanted: readonly string[], folder: string): Promise<string[]> {
  const normal = (text: string): string => text.toLowerCase().replace(/[-_.]+/g, '-');
  const there = (await readdir(folder)).map(normal);
  return wanted.filter((line) => !there.some((file) => file.startsWith(`${normal(line.trim().replace('==', '-'))}-`)));
}
