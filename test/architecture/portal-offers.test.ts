import { ROLE_MATRIX } from '../../src/access/role-matrix';
import { DOERS, type Deed } from '../../src/portal/app/may';

const ACTIONS: Record<Deed, string> = {
  registerStudent: 'api::student.student.create',
  changeStudent: 'api::student.student.update',
  registerGuardian: 'api::guardian.guardian.create',
  changeGuardian: 'api::guardian.guardian.update',
  openCase: 'api::case.case.create',
  recordLeave: 'api::absence.absence.recordLeave',
  endAbsence: 'api::absence.absence.end',
  inspect: 'api::inspection.inspection.create',
  rectifyFinding: 'api::finding.finding.rectify',
  recheckFinding: 'api::finding.finding.accept',
};

describe('what the portal offers', () => {
  it.each(Object.entries(ACTIONS))(
    '%s goes to the roles that the server lets do it',
    (deed, action) => {
      expect([...DOERS[deed as Deed]].sort()).toEqual([...(ROLE_MATRIX[action] ?? [])].sort());
    },
  );
});
