import type { GuardContext } from '../../guard/context';

/** Has a paper printed once the use case commits; ordered twice, it is printed once. */
export function orderPrint(context: GuardContext, documentId: string): void {
  const key = `render:${documentId}`;
  context.jobs.push({ task: 'render-document', payload: { documentId }, key });
}
