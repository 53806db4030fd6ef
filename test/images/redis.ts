/** A Redis server from Debian, with redis-cli: the protocol and the settings that Valkey has too. */
import { debianBase, debianSources, overDebian } from './debian-base.ts';
import type { ImageRecipe } from './recipe.ts';

export const redis: ImageRecipe = {
  name: 'redis',
  layers: [debianBase],
  sources: ['redis.ts', ...debianSources],
  inputs: async () => [],
  tree: async () =>
    (await overDebian('redis', ['redis-server'])).without(/^(etc|var|usr\/lib\/systemd)/).folder('data', 0o1777),
  config: { entrypoint: [], command: ['redis-server'], user: '999:999', workingDir: '/data' },
};
