/** Helpers of the tests that run on a cluster. */
export { Client } from './client.ts';
export { eventually, type Look, type WaitOptions } from './eventually.ts';
export { type ProxyAnswer, type ProxyRequest, send, type Target } from './http.ts';
export { type Found, labelled, leftoversOf } from './leftovers.ts';
export { createNamespace, deleteNamespace } from './namespace.ts';
export { eventsOf, type PodQuery, podsOf, waitForJob, waitForReadyPods, waitForUnschedulable } from './pods.ts';
