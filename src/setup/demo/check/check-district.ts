import type { DistrictRecords } from '../generate/records/make-records';
import type { District } from '../rows/district';
import { checkAbsences } from './check-absences';
import { checkCases } from './check-cases';
import { checkKeys } from './check-keys';
import { checkPeople } from './check-people';
import { checkRecords } from './check-records';
import { checkResponsibilities } from './check-responsibilities';
import { sentenceOf, type Finding } from './finding';

const SHOWN = 20;

/** The load was refused; nothing was written. `findings` names rows and rules. */
export class DistrictRefused extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const more = findings.length > SHOWN ? `\n……共 ${findings.length} 处` : '';
    const listed = findings.slice(0, SHOWN).map(sentenceOf).join('\n');
    super(`数据不合规定，没有写入任何内容：\n${listed}${more}`);
    this.name = 'DistrictRefused';
    this.findings = findings;
  }
}

/** Runs the rules that guard every single write over all rows of a bulk load, before the first row is written. */
export function checkDistrict(district: District, records: DistrictRecords | null = null): void {
  const findings = [
    ...checkKeys(district),
    ...checkPeople(district),
    ...checkResponsibilities(district),
    ...checkAbsences(district),
    ...checkCases(district),
    ...(records ? checkRecords(district, records) : []),
  ];
  if (findings.length > 0) throw new DistrictRefused(findings);
}
