import { namedAttributes } from './record-labels';

const EVERY_TYPE: Record<string, string> = {
  id: '序号',
  documentId: '记录编号',
  createdAt: '创建时间',
  updatedAt: '更新时间',
  publishedAt: '发布时间',
  createdBy: '创建人',
  updatedBy: '更新人',
};

const ACCOUNT: Record<string, string> = {
  username: '登录名',
  email: '电子邮箱',
  provider: '登录方式',
  password: '密码',
  resetPasswordToken: '重设密码令牌',
  confirmationToken: '确认令牌',
  confirmed: '已确认',
  blocked: '已停用',
  role: '角色',
};

const keyOf = (uid: string, attribute: string): string =>
  `content-manager.content-types.${uid}.${attribute}`;

/** The panel's translation keys for the names of every attribute of every record type. */
export function recordTranslations(): Record<string, string> {
  const types: [string, Record<string, string>][] = [
    ...namedAttributes(),
    ['plugin::users-permissions.user', ACCOUNT],
  ];
  const entries = types.flatMap(([uid, attributes]): [string, string][] =>
    Object.entries({ ...EVERY_TYPE, ...attributes }).map(([name, label]) => [
      keyOf(uid, name),
      label,
    ]),
  );
  const named = Object.fromEntries<string>(entries);
  return { User: '登录账号', ...named };
}
