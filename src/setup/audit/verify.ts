import { parseArgs } from 'node:util';
import knex from 'knex';
import { headPublicKey } from '../../platform/audit/head-signature';
import { verifyAudit, type AuditState } from '../../usecases/audit/verify-audit';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function tellState({ rows, links, signedUntil, waiting, breaks }: AuditState): void {
  tell(`审计记录 ${rows} 条，已入链 ${links} 条，待入链 ${waiting} 条。`);
  tell(signedUntil === null ? '还没有签名的链尾。' : `链尾签名至 ${signedUntil}。`);
  if (breaks.length === 0) tell('✓ 没有发现改动、删除或插入。');
  else tell(`✗ 发现 ${breaks.length} 处不一致：`);
  for (const line of breaks) tell(`  ${line}`);
  tell(`核对签名用的公钥（Ed25519）：\n${headPublicKey().trim()}`);
}

/** Checks the audit of the database of DATABASE_URL; exit code 1 when something in it was changed. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
  try {
    if (!(await db.schema.hasTable('nol_audit_links')))
      throw new Error('这个数据库里还没有审计链：请先启动一次服务，再来核对。');
    const state = await verifyAudit(db);
    if (values.json) tell(JSON.stringify({ ...state, publicKey: headPublicKey() }));
    else tellState(state);
    process.exitCode = state.breaks.length === 0 ? 0 : 1;
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
