/** Values that violate the rules of caches, object store and Kafka. */
import { cases as cacheCases } from './caches.ts';
import { cases as kafkaCases } from './kafka.ts';
import { cases as objectStoreCases } from './object-store.ts';

export const storeCases = [...cacheCases, ...objectStoreCases, ...kafkaCases];
