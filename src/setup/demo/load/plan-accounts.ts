import { randomInt } from 'node:crypto';
import { ROLE_LABELS } from '../../../domain/kernel/actor';
import type { District } from '../rows/district';
import type { DemoAccount } from './account-file';

// Letters and digits that are not mistaken for each other on paper or screen.
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ';
const PASSWORD_LENGTH = 14;

/** A password with at least one digit, small and capital letter: what the admin panel asks for. */
function newPassword(): string {
  for (;;) {
    const password = Array.from({ length: PASSWORD_LENGTH }, () =>
      ALPHABET.charAt(randomInt(ALPHABET.length)),
    ).join('');
    if (/\d/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password)) return password;
  }
}

const PANEL_ADMIN = 'panel-admin@demo.invalid';

/** The accounts of a district: `teacher`, `teacher-2` … by role, then the administrator of the panel. Known passwords are kept. */
export function planAccounts(
  district: District,
  passwords: ReadonlyMap<string, string>,
): DemoAccount[] {
  const nameOf = (
    rows: readonly { code: string; name: string }[],
    code: string | null,
  ): string | null => rows.find((row) => row.code === code)?.name ?? null;
  const counts = new Map<string, number>();
  const portal = district.accountHolders.map((staffNo): DemoAccount => {
    const staff = district.staff.find((row) => row.staffNo === staffNo);
    if (!staff) throw new Error(`演示账号的工号 ${staffNo} 不在教职工名单里`);
    const count = (counts.get(staff.role) ?? 0) + 1;
    counts.set(staff.role, count);
    const username = count === 1 ? staff.role : `${staff.role}-${count}`;
    return {
      role: staff.role,
      roleLabel: ROLE_LABELS[staff.role],
      username,
      password: passwords.get(username) ?? newPassword(),
      staffNo,
      name: staff.name,
      schoolCode: staff.schoolCode,
      schoolName: nameOf(district.schools, staff.schoolCode),
      zoneCode: staff.zoneCode,
      zoneName: nameOf(district.zones, staff.zoneCode),
      townCode: staff.townCode,
      townName: nameOf(district.towns, staff.townCode),
      classCode: staff.classCode,
      className: nameOf(district.classes, staff.classCode),
    };
  });
  const panel: DemoAccount = {
    role: 'panel-admin',
    roleLabel: '管理后台超级管理员',
    username: PANEL_ADMIN,
    password: passwords.get(PANEL_ADMIN) ?? newPassword(),
    staffNo: null,
    name: '演示管理员',
    schoolCode: null,
    schoolName: null,
    zoneCode: null,
    zoneName: null,
    townCode: null,
    townName: null,
    classCode: null,
    className: null,
  };
  return [...portal, panel];
}
