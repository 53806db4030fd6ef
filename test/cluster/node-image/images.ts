/** The images that a node would pull from registries, made from binaries instead: control plane, DNS, proxy, storage. */
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from '../../../scripts/lib/execa.ts';
import { type ImageConfig, writeImage, writeLayer } from '../archive/image.ts';
import { Tree } from '../archive/tree.ts';

/** What the images are made of. */
export interface ImageSources {
  /** the node's file system, which has iptables, busybox and certificates */
  rootfs: string;
  /** path of a binary by its name */
  binaries: ReadonlyMap<string, string>;
}

interface Recipe {
  tree: Tree;
  config: ImageConfig;
}

/**
 * Writes one archive for each image name into a folder.
 *
 * @param names full names, such as `registry.k8s.io/kube-proxy:v1.36.4`; the last part of the path chooses the recipe
 */
export async function writeNodeImages(names: readonly string[], folder: string, sources: ImageSources): Promise<void> {
  for (const name of names) {
    const component = basename(name).replace(/[:@].*$/, '');
    const { tree, config } = await recipe(component, sources);
    const archive = join(folder, `${name.replace(/[/:@]/g, '_')}.tar`);
    const layer = writeLayer(`${archive}.layer`, tree);
    writeImage(archive, name, [layer], config);
    await rm(layer.file);
  }
}

async function recipe(component: string, sources: ImageSources): Promise<Recipe> {
  switch (component) {
    case 'kube-proxy':
      return { tree: await withIptables(binaryTree(component, sources), sources.rootfs), config: run(component) };
    case 'local-path-helper':
      return { tree: helperTree(sources.rootfs), config: run('/bin/sh') };
    case 'coredns': // like pause, it is started by the image's entrypoint, not by a command in the manifest
      return { tree: binaryTree(component, sources, '/coredns'), config: run('/coredns') };
    case 'pause':
      return { tree: binaryTree(component, sources, '/pause'), config: run('/pause') };
    default:
      return { tree: binaryTree(component, sources), config: run(component) };
  }
}

function run(program: string): ImageConfig {
  return { entrypoint: [program] };
}

function binaryTree(name: string, { rootfs, binaries }: ImageSources, path = `/usr/local/bin/${name}`): Tree {
  const binary = binaries.get(name);
  if (binary === undefined) {
    throw new Error(
      `the node image needs an image "${name}", for which there is no binary; add it to node-image/key.ts`,
    );
  }
  const certificates = 'etc/ssl/certs/ca-certificates.crt';
  return new Tree().file(path, binary).file(certificates, join(rootfs, certificates), 0o644).folder('tmp', 0o1777);
}

function helperTree(rootfs: string): Tree {
  const tree = new Tree().file('bin/busybox', join(rootfs, 'bin/busybox'));
  for (const applet of ['sh', 'mkdir', 'rm']) tree.link(`bin/${applet}`, 'busybox');
  return tree;
}

/** kube-proxy needs iptables with the libraries of its extensions: without libm, the match `statistic` can't be loaded. */
async function withIptables(tree: Tree, rootfs: string): Promise<Tree> {
  const programs = ['usr/sbin/xtables-nft-multi', 'usr/sbin/nft'];
  for (const program of programs) tree.file(program, join(rootfs, program));
  for (const family of ['iptables', 'ip6tables']) {
    for (const action of ['', '-save', '-restore']) tree.link(`usr/sbin/${family}${action}`, 'xtables-nft-multi');
  }
  const library = `usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  tree.filesOf(`${library}/xtables`, join(rootfs, library, 'xtables'));
  tree.link('sbin', 'usr/sbin').link('lib', 'usr/lib').folder('run');
  const listed = await execa(
    'chroot',
    [rootfs, 'sh', '-c', `ldd ${programs.map((path) => `/${path}`).join(' ')} /${library}/xtables/*.so`],
    { reject: false }, // ldd complains about files that are linked statically
  );
  const paths = new Set(listed.stdout.match(/\/(?:usr\/)?lib[^\s:]*\.so[^\s:]*(?= \(0x)/g));
  for (const path of paths) {
    // The loader's path is fixed in the programs; /lib is a link to /usr/lib here.
    const target = path.includes('/ld-linux') ? path.replace(/^\/lib\//, '/usr/lib/') : join(library, basename(path));
    tree.file(target, join(rootfs, library, basename(path)));
  }
  return tree;
}
