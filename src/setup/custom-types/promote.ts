import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { tickedTypes, type TickedType } from '../../access/custom-permissions';
import { systemActor } from '../../access/panel-actor';
import type { CustomType } from '../../domain/custom-type/custom-type';
import { planPromotion, type Promotion } from '../../domain/custom-type/plan-promotion';
import { now } from '../../platform/clock';
import { projectRoot } from '../../platform/project-root';
import { apiNames, contentRoutes, knexOf, type Strapi } from '../../platform/strapi-casts';
import { promoteTypes } from '../../usecases/custom-type/promote-types';
import { readSchemas } from './read-schemas';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function tellFaults({ faults }: Promotion): void {
  tell('设计里有不能投入正式环境的地方，什么也没有改动：');
  for (const { type, attribute, code, message } of faults)
    tell(
      `  ✗ ${attribute === undefined ? type : `${type} 的 ${attribute}`}：${message}（${code}）`,
    );
}

function tellChanges({ changes, absent }: Promotion): void {
  tell('设计环境与正式环境的差别：');
  for (const line of changes.flatMap(({ lines }) => lines)) tell(`  ${line}`);
  for (const title of absent) tell(`  设计里没有“${title}”，正式环境保留不变`);
}

async function isConfirmed(): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and an end of input leave the question without an answer: that is no yes.
  const left = new Promise<string>((resolve) => asking.once('close', () => resolve('')));
  try {
    const asked = asking.question('确认把以上内容投入正式环境？请输入 yes：');
    const answer = await Promise.race([asked, left]);
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    asking.close();
  }
}

/** Names under which this platform answers: its APIs, and what stands first in the addresses of REST. */
const addressesOf = (strapi: Strapi): string[] => [
  ...apiNames(strapi),
  ...contentRoutes(strapi).map(({ path }) => path.split('/')[1] ?? ''),
];

async function carryOver(
  strapi: Strapi,
  promotion: Promotion,
  known: readonly TickedType[],
): Promise<void> {
  const types = promotion.changes.map(({ type }) => type);
  const caller = { actor: systemActor(), scope: { kind: 'district' } as const };
  const revOf = ({ name }: CustomType): number | null =>
    known.find(({ type }) => type.name === name)?.rev ?? null;
  const compared = types.map((type) => ({ type, rev: revOf(type) }));
  await promoteTypes({ strapi, caller, now: now() }, compared);
  tell(`✓ 已投入 ${types.map(({ title }) => `“${title}”`).join('、')}。`);
  tell(
    '  请重新启动服务，然后在管理后台的“自定义登记表”页面勾选可以使用的岗位；勾选之前谁也看不到。',
  );
}

/**
 * `node dist/src/setup/custom-types/promote.js --from <api folder> [--yes]`: compares a design with the database in DATABASE_URL and
 * carries it over as data. Ends with 1 when the design is refused, with 2 when it was not confirmed.
 */
async function promote(): Promise<number> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, yes: { type: 'boolean', default: false } },
  });
  const root = projectRoot();
  const from = resolve(values.from ?? '');
  if (values.from === undefined || !existsSync(from)) {
    tell('✗ 没有找到设计环境的文件，请先运行 npm run design 设计登记表。');
    return 1;
  }
  process.env.NOL_WORKER = 'off';
  const strapi = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
  try {
    const known = await tickedTypes(knexOf(strapi));
    const shipped = readSchemas(join(root, 'dist', 'src', 'api'));
    const promotion = planPromotion(
      shipped,
      readSchemas(from),
      known.map(({ type }) => type),
      addressesOf(strapi),
    );
    if (promotion.faults.length > 0) {
      tellFaults(promotion);
      return 1;
    }
    if (promotion.changes.length === 0) {
      tell('设计环境与正式环境相同，没有要投入的内容。');
      return 0;
    }
    tellChanges(promotion);
    if (!values.yes && !(await isConfirmed())) {
      tell('没有确认，什么也没有改动。');
      return 2;
    }
    await carryOver(strapi, promotion, known);
    return 0;
  } finally {
    await strapi.destroy();
  }
}

promote().then(
  // Strapi leaves timers behind that would keep the process.
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
