/** `ml-platform images`: what a mirror or a scanner has to know. */
import type { Command } from 'commander';
import { imagesOf } from '../../manifests/images.ts';
import { inHelmOrder } from '../../manifests/order.ts';
import { checkInput, type ReleaseOptions, takesRelease } from '../inputs.ts';
import { print, printJson, refuse, say } from '../output.ts';
import type { Outcome } from '../run.ts';

/** Adds the command. */
export function addImages(program: Command, outcome: Outcome): void {
  takesRelease(program.command('images'))
    .description('list the container images of all pods')
    .action(async (files: string[], options: ReleaseOptions) => {
      const { engine, checked, options: given } = await checkInput(files, options);
      if (checked.findings.length > 0) {
        outcome.code = refuse(checked.findings, options.json ?? false);
        return;
      }
      const images = imagesOf(inHelmOrder(engine.render(checked, given).manifests));
      if (options.json) printJson({ ok: true, images });
      else if (images.length > 0) print(images.map(({ image }) => image).join('\n'));
      else say('no images: nothing that these values switch on runs a pod');
    });
}
