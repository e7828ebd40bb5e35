import { addDays, compareDates, type PlainDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { BegunFacts, PublishedVersion } from '../facts';
import { SHEET_BASIS } from './basis';

/** The day on which another version took the place of this one; null while it is in use. Both hold on that day itself. */
function replacedOn(
  { version, publishedOn, inUse }: PublishedVersion,
  published: readonly PublishedVersion[],
): PlainDate | null {
  if (inUse) return null;
  const later = published
    .filter((one) => one.version !== version && compareDates(one.publishedOn, publishedOn) >= 0)
    .map((one) => one.publishedOn)
    .sort(compareDates);
  return later[0] ?? null;
}

function fault({ version, begunOn, today, published, waitDays }: BegunFacts): string | null {
  const begunWith = published.find((one) => one.version === version);
  if (!begunWith) return `这份清单没有发布过第 ${version} 版。`;
  if (compareDates(begunWith.publishedOn, begunOn) > 0)
    return `第 ${version} 版清单 ${begunWith.publishedOn} 才发布，晚于这份督查开始的 ${begunOn}。`;
  const end = replacedOn(begunWith, published);
  if (end !== null && compareDates(begunOn, end) > 0)
    return `第 ${version} 版清单已于 ${end} 停用，这份督查 ${begunOn} 才开始。`;
  // The version in use is right whenever a sheet began.
  if (end !== null && compareDates(addDays(begunOn, waitDays), today) < 0)
    return `这份督查 ${begunOn} 在设备上开始，到今天已超过 ${waitDays} 天，第 ${version} 版清单也已停用。`;
  return null;
}

/** INSP-08: a sheet that began without network stays with its version, when that one was in force on the day it began. */
export const begunByVersionInForce = defineRule<BegunFacts>(
  {
    code: 'INSP-08',
    title: '离线开始的督查用开始当日有效的清单',
    sentence:
      '没有网络时在设备上开始的督查，沿用开始当日有效的清单版本；当日已停用，或者在设备上放得太久而清单已换版的，改按现行版本填写。',
    basis: SHEET_BASIS,
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  (facts) => {
    const reason = fault(facts);
    return reason === null
      ? []
      : [
          {
            path: ['version'],
            message: `${reason}请改按现行版本继续，已填的内容可以带过去。`,
          },
        ];
  },
);
