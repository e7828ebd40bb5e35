/** What a secret is for and which form it has. */
export type SecretSpec = {
  readonly name: string;
  /** `text`: any random text; `key`: 32 random bytes in base64; `keys`: several texts, comma separated */
  readonly form: 'text' | 'key' | 'keys';
  readonly purpose: string;
};

/** Every secret of the platform; `.env.example` and the start check follow this list. */
export const SECRETS = [
  { name: 'APP_KEYS', form: 'keys', purpose: '会话 Cookie 签名密钥' },
  { name: 'API_TOKEN_SALT', form: 'text', purpose: '接口令牌的盐' },
  { name: 'ADMIN_JWT_SECRET', form: 'text', purpose: '管理后台登录签名密钥' },
  { name: 'TRANSFER_TOKEN_SALT', form: 'text', purpose: '数据传输令牌的盐' },
  { name: 'JWT_SECRET', form: 'text', purpose: '门户登录签名密钥' },
  { name: 'ENCRYPTION_KEY', form: 'text', purpose: 'Strapi 自身的加密密钥' },
  { name: 'NOL_DATA_KEY', form: 'key', purpose: '身份证号、电话和附件的加密密钥' },
  { name: 'NOL_HASH_KEY', form: 'key', purpose: '身份证号查重与检索的散列密钥' },
] as const satisfies readonly SecretSpec[];

export type SecretName = (typeof SECRETS)[number]['name'];

export const KEY_BYTES = 32;
