import type { Stage } from '../rows/organisation';

/** One line of the school list: the notice's annex 4 with placeholders instead of people. */
export type SchoolSeed = {
  /** Empty for a direct school. */
  zone: string;
  school: string;
  stage: Stage;
  town: string;
  leader: string;
  officer: string;
  department: string;
  supervisor: string;
};
export type TownSeed = { town: string; kind: 'TOWN' | 'SUBDISTRICT' };
export type DistrictSeeds = { schools: SchoolSeed[]; towns: TownSeed[] };

const STAGES: Record<string, Stage> = {
  primary: 'PRIMARY',
  junior: 'JUNIOR',
  'nine-year': 'NINE_YEAR',
  special: 'SPECIAL',
  vocational: 'VOCATIONAL',
};

function rowsOf(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** Reads the two tab-separated lists. Throws on a stage, town or kind that the lists don't know. */
export function parseSeeds(schoolsTsv: string, townsTsv: string): DistrictSeeds {
  const towns = rowsOf(townsTsv).map((row): TownSeed => {
    if (row.kind !== 'town' && row.kind !== 'subdistrict') {
      throw new Error(`镇街名单里 ${row.town ?? ''} 的类别不认识：${row.kind ?? ''}`);
    }
    return { town: row.town ?? '', kind: row.kind === 'town' ? 'TOWN' : 'SUBDISTRICT' };
  });
  const known = new Set(towns.map(({ town }) => town));
  const schools = rowsOf(schoolsTsv).map((row): SchoolSeed => {
    const stage = STAGES[row.stage ?? ''];
    if (!stage || !known.has(row.town ?? '')) {
      throw new Error(`学校名单里 ${row.school ?? ''} 的学段或所在镇街不认识`);
    }
    const cell = (name: string): string => row[name] ?? '';
    return {
      zone: cell('zone'),
      school: cell('school'),
      stage,
      town: cell('town'),
      leader: cell('leader'),
      officer: cell('officer'),
      department: cell('department'),
      supervisor: cell('supervisor'),
    };
  });
  return { schools, towns };
}
