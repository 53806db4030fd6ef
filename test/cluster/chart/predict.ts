/** Predictions through a model's Service. */
import { type Client, send } from '../client/index.ts';

/** What the model server answers. */
export interface Prediction {
  readonly predictions: readonly string[];
  readonly model: string;
  readonly version: string;
  readonly pod: string;
}

/** The three flowers that every iris model tells apart. */
export const flowers = [
  [5.1, 3.5, 1.4, 0.2],
  [6.0, 2.9, 4.5, 1.5],
  [6.9, 3.1, 5.4, 2.1],
];

/** Asks a model through its Service. @throws if it does not answer 200 */
export async function predict(client: Client, namespace: string, service: string): Promise<Prediction> {
  const target = { namespace, name: service, port: 'http' };
  const answer = await send(client, target, '/predict', { method: 'POST', body: { instances: flowers } });
  if (answer.status !== 200) throw new Error(`${service} answered ${answer.status}: ${answer.text}`);
  return answer.json() as Prediction;
}
