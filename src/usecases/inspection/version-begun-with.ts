import type { PublishedVersion } from '../../domain/inspection/facts';
import { BEGUN_RULES } from '../../domain/inspection/rules/inspection-rules';
import { compareDates, type PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { GuardContext } from '../../guard/context';
import { refuseBlocking } from '../../guard/errors';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { CHECKLIST_VERSION, publishedVersion } from '../checklist/checklist-types';
import type { StartInput } from './inspection-inputs';

/** The day an inspection is of: the day it began on the device. A phone whose clock runs ahead says tomorrow, which nobody inspected on. */
export const dayBegun = ({ today }: GuardContext, { begunOn }: StartInput): PlainDate =>
  begunOn !== undefined && compareDates(begunOn, today) < 0 ? begunOn : today;

const publishedOf = (rows: readonly Row[]): PublishedVersion[] =>
  rows.map((row) => ({
    version: Number(row.version),
    publishedOn: row.publishedOn as PlainDate,
    inUse: row.state === 'PUBLISHED',
  }));

/**
 * The version that an inspection works by: the newest published one, or the one that a device without network began with, if it was in
 * force on that day. @throws 400 CHK-02 nothing published · 409 INSP-08 at `version`
 */
export async function versionBegunWith(context: GuardContext, input: StartInput): Promise<Row> {
  const inUse = await publishedVersion(context.strapi, input.checklist);
  if (input.version === undefined) return inUse;
  const published = await queryOf(context.strapi, CHECKLIST_VERSION).findMany({
    where: { checklistCode: inUse.checklistCode, state: { $ne: 'DRAFT' } },
    orderBy: [{ version: 'asc' }],
  });
  const facts = {
    version: input.version,
    begunOn: dayBegun(context, input),
    today: context.today,
    published: publishedOf(published),
    waitDays: context.settings('inspection.waitDays'),
  };
  refuseBlocking(judge(BEGUN_RULES, facts, context.today), 409);
  return published.find(({ version }) => version === input.version) ?? inUse;
}
