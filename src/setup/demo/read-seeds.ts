import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../platform/project-root';
import { parseSeeds, type DistrictSeeds } from './generate/seeds';

/** The school and town lists shipped with the project; the compiler does not copy them, so they are read from `src/`. */
export async function readSeeds(): Promise<DistrictSeeds> {
  const folder = join(projectRoot(), 'src/setup/demo/data');
  const [schools, towns] = await Promise.all(
    ['schools.tsv', 'towns.tsv'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return parseSeeds(schools ?? '', towns ?? '');
}
