import { randomBytes } from 'node:crypto';
import type { Person } from './person';
import { personAt } from './person';
import { readAnswer } from './answer';

type Made = { id: number; registrationToken: string };

/** A new account of the panel with one role, signed in. */
export async function panelPerson(
  address: string,
  admin: Person,
  name: string,
  roleId: number,
): Promise<Person> {
  const email = `${name}-${randomBytes(4).toString('hex')}@demo.invalid`;
  const made = await admin.post('/admin/users', {
    firstname: name,
    lastname: '',
    email,
    roles: [roleId],
  });
  if (made.status !== 201) throw new Error(made.text);
  const { registrationToken } = made.data as unknown as Made;
  const password = `Aa1${randomBytes(12).toString('hex')}`;
  const registered = await readAnswer(
    `panel registration of ${name}`,
    await fetch(`${address}/admin/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ registrationToken, userInfo: { firstname: name, password } }),
    }),
  );
  if (registered.status !== 200) throw new Error(registered.text);
  return personAt(address, name, registered.data.accessToken || registered.data.token);
}

/** A role of the panel without any right; its number. */
export async function emptyPanelRole(admin: Person): Promise<number> {
  const made = await admin.post('/admin/roles', {
    name: `空角色${randomBytes(4).toString('hex')}`,
    description: '没有任何权限',
  });
  if (made.status !== 201) throw new Error(made.text);
  return (made.data as unknown as { id: number }).id;
}
