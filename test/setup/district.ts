import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateDistrict } from '../../src/setup/demo/generate/generate-district';
import { parseSeeds, type DistrictSeeds } from '../../src/setup/demo/generate/seeds';
import type { District } from '../../src/setup/demo/rows/district';

const DATA = resolve(__dirname, '../../src/setup/demo/data');

/** The lists that ship with the project. */
export const SEEDS: DistrictSeeds = parseSeeds(
  readFileSync(join(DATA, 'schools.tsv'), 'utf8'),
  readFileSync(join(DATA, 'towns.tsv'), 'utf8'),
);

export const SUNDAY_NIGHT = Date.parse('2026-11-22T21:00:00+08:00');

/** A district of 2,000 children on a Sunday of the autumn term, unless asked otherwise. */
export const district = (
  request: Partial<{ children: number; seed: string; now: number }> = {},
): District =>
  generateDistrict({ children: 2_000, seed: 'test', now: SUNDAY_NIGHT, ...request }, SEEDS);

/** How many rows have each value. */
export function tally<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}
