/** A certificate of a CA of the test's own, as cert-manager puts one into a Secret. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from '../../../scripts/lib/execa.ts';
import { ensureSystemPackages } from '../../../scripts/lib/system-packages.ts';
import type { Client } from '../client/index.ts';

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
const DAYS = ['-days', '2'];

/** Makes a Secret with `tls.crt`, `tls.key` and `ca.crt` for servers of these DNS names. */
export async function createCertificate(
  client: Client,
  { namespace, name }: { namespace: string; name: string },
  dnsNames: readonly string[],
): Promise<void> {
  await ensureSystemPackages(['openssl']);
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  const openssl = (...args: readonly string[]): Promise<unknown> => execa('openssl', args, { cwd: folder });
  try {
    await writeFile(join(folder, 'names'), `subjectAltName=${dnsNames.map((host) => `DNS:${host}`).join(',')}\n`);
    await openssl('req', '-x509', ...KEY, ...DAYS, '-subj', '/CN=CA of a test', '-keyout', 'ca.key', '-out', 'ca.crt');
    await openssl('req', '-new', ...KEY, '-subj', `/CN=${name}`, '-keyout', 'tls.key', '-out', 'tls.csr');
    await openssl(
      ...['x509', '-req', ...DAYS, '-in', 'tls.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-extfile', 'names', '-out', 'tls.crt'],
    );
    const files = ['tls.crt', 'tls.key', 'ca.crt'];
    const texts = await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]));
    await client.core.createNamespacedSecret({
      namespace,
      body: { metadata: { name }, type: 'kubernetes.io/tls', stringData: Object.fromEntries(texts) },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
