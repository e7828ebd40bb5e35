import { resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../..');

/** What `npm test` prepared for this run, by the name of the variable. */
export function fromRunner(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: run the tests by npm test -- <part>, not by jest itself`);
  }
  return value;
}
