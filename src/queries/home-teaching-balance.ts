import type { Caller } from '../access/request-actor';
import { scopedFilterFor } from '../access/record-scope';
import type { Balance } from '../domain/home-teaching/balance';
import { BALANCE_RULES } from '../domain/home-teaching/rules/home-teaching-rules';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { judge, type Violation } from '../domain/kernel/rule';
import { notFound } from '../guard/errors';
import { balanceOfRow } from '../guard/facts/home-teaching';
import { loadReference } from '../guard/reference';
import { knexOf, queryOf, type Strapi } from '../platform/strapi-casts';

const HOME_TEACHING = 'api::home-teaching.home-teaching';

/** The running account of one child's home teaching, with what is owed; 404 out of scope. */
export async function homeTeachingBalance(
  strapi: Strapi,
  caller: Caller,
  documentId: string,
  now: Instant,
): Promise<Balance & { warnings: Violation[] }> {
  const row = await queryOf(strapi, HOME_TEACHING).findOne({
    where: { $and: [{ documentId }, scopedFilterFor(strapi, HOME_TEACHING, caller)] },
  });
  if (!row) throw notFound('送教申报');
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const balance = await balanceOfRow(db, row, { ...(await loadReference(db, today)), today });
  return { ...balance, warnings: judge(BALANCE_RULES, balance, today) };
}
