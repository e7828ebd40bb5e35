import type { Actor } from '../domain/kernel/actor';
import { runningStrapi } from '../platform/strapi-casts';

type PanelUser = {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
};

/** Who works in the admin panel: acts as the district's administrator under the panel account's own name. */
export function panelActor(): Actor {
  const user = runningStrapi().requestContext.get()?.state.user as PanelUser | undefined;
  if (!user) return systemActor();
  const name =
    [user.lastname, user.firstname].filter(Boolean).join('') || user.username || '后台管理员';
  return {
    kind: 'admin',
    staffNo: `panel-${user.id}`,
    name,
    role: 'district-admin',
    certified: false,
  };
}

/** The clock and the queue: what they do is marked as nobody's hand. */
export function systemActor(): Actor {
  return {
    kind: 'system',
    staffNo: 'system',
    name: '系统',
    role: 'district-admin',
    certified: false,
  };
}
