/** kind's default StorageClass manifest, read out of kind's source: `kind build node-image` writes it into the image. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param kindSource folder of the module sigs.k8s.io/kind
 * @throws if kind's source no longer has the expected form
 */
export async function storageManifest(kindSource: string): Promise<string> {
  const file = join(kindSource, 'pkg/build/nodeimage/const_storage.go');
  const source = await readFile(file, 'utf8');
  const constants = new Map([...source.matchAll(/^const (\w+) = "([^"]+)"$/gm)].map((found) => [found[1], found[2]]));
  const template = /^const defaultStorageManifest = `([\s\S]*)`$/m.exec(source)?.[1];
  if (template === undefined) throw new Error(`${file}: there is no constant defaultStorageManifest; adapt storage.ts`);
  // The manifest is a chain of raw strings and constants: `...` + storageHelperImage + `...`
  return template.replace(/` \+ (\w+) \+ `/g, (_, name: string) => {
    const value = constants.get(name);
    if (value === undefined) throw new Error(`${file}: the constant ${name} has no value; adapt storage.ts`);
    return value;
  });
}
