import { StartupFailure } from '../failure/startup-failure';
import { KEY_BYTES, SECRETS, type SecretSpec } from './secret-specs';

/** Why a secret is refused. */
export type SecretFault = {
  readonly name: string;
  readonly fault: 'missing' | 'placeholder' | 'weak' | 'form' | 'repeated';
};

/** Values of example files and tutorials: known to everybody. */
const PLACEHOLDER =
  /to.?be.?modified|change.?(me|this|it)|place.?holder|example|your.?(own|secret|key)|replace|secret.?key|p[a4]ssw[o0]rd|default|请(修改|替换|填写)|^<.*>$|^x{3,}|^(secret|test|dummy|todo)\d*$/i;

/** 16 random bytes in base64 without padding. */
const LEAST_LENGTH = 22;
const LEAST_BITS = 64;

const SAID: Readonly<Record<SecretFault['fault'], readonly [string, string]>> = {
  missing: ['未填写', 'missing'],
  placeholder: ['仍是示例中的占位值', 'still the placeholder'],
  weak: ['太短或太有规律', 'too short or too regular'],
  form: ['不是 32 字节随机数的 base64 编码', 'not 32 random bytes in base64'],
  repeated: ['与另一个密钥相同', 'the same as another secret'],
};

/** All faults of the secrets in `env`, in the order of the list; empty when the platform may start. */
export function checkSecrets(env: Readonly<Record<string, string | undefined>>): SecretFault[] {
  const seen = new Set<string>();
  return SECRETS.flatMap((spec): SecretFault[] => {
    const value = env[spec.name]?.trim() ?? '';
    const fault = judge(spec, value) ?? (seen.has(value) ? 'repeated' : null);
    seen.add(value);
    return fault === null ? [] : [{ name: spec.name, fault }];
  });
}

/**
 * Refuses to start with a missing or known secret: tokens could be forged and identity numbers read.
 * @throws StartupFailure SECRET_MISSING or SECRET_WEAK, naming every one of them
 */
export function assertSecrets(env: Readonly<Record<string, string | undefined>>): void {
  const faults = checkSecrets(env);
  if (faults.length === 0) return;
  const chinese = faults.map(({ name, fault }) => `${name}（${SAID[fault][0]}）`).join('、');
  const english = faults.map(({ name, fault }) => `${name} (${SAID[fault][1]})`).join(', ');
  throw new StartupFailure(
    faults.some(({ fault }) => fault === 'missing') ? 'SECRET_MISSING' : 'SECRET_WEAK',
    `密钥不合格：${chinese}。请按 .env.example 的说明在 .env 中填写，随机值可用 openssl rand -base64 32 生成。`,
    `Secrets refused: ${english}. Set them in .env as .env.example explains; openssl rand -base64 32 makes one.`,
  );
}

function judge(spec: SecretSpec, value: string): SecretFault['fault'] | null {
  if (value === '') return 'missing';
  if (spec.form === 'keys') {
    const parts = value.split(',').map((part) => part.trim());
    return parts.map(judgeText).find((fault) => fault !== null) ?? null;
  }
  if (spec.form === 'text') return judgeText(value);
  if (PLACEHOLDER.test(value)) return 'placeholder';
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== value) return 'form';
  return entropyBits(value) < LEAST_BITS ? 'weak' : null;
}

function judgeText(value: string): 'placeholder' | 'weak' | null {
  if (PLACEHOLDER.test(value)) return 'placeholder';
  return value.length < LEAST_LENGTH || entropyBits(value) < LEAST_BITS ? 'weak' : null;
}

/** Shannon entropy of the characters, in bits over the whole text: catches repetition, not cleverness. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  return bits;
}
