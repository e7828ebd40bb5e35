import type { Actor } from '../domain/kernel/actor';

/** Somebody without an account at the public's own page: the audit says so, and knows no more. */
export const publicActor = (): Actor => ({
  kind: 'system',
  staffNo: 'public',
  name: '社会公众',
  role: 'district-admin',
  certified: false,
});
