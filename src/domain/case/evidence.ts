import { compareDates, formatChineseDate, type PlainDate } from '../kernel/plain-date';
import { hasEvidence, type Visit } from './visit';

const byDay = (a: Visit, b: Visit): number => compareDates(a.visitedOn, b.visitedOn);

/**
 * The visits of a round that count towards the gate: with evidence, without success, one a day
 * (the first recorded of the day), in order of their days.
 */
export function visitsThatCount<V extends Visit>(visits: readonly V[], round: number): V[] {
  const counted = new Map<PlainDate, V>();
  for (const visit of visits) {
    if (visit.round !== round || visit.outcome === 'RETURNED' || !hasEvidence(visit)) continue;
    if (!counted.has(visit.visitedOn)) counted.set(visit.visitedOn, visit);
  }
  return [...counted.values()].sort(byDay);
}

/** What the gate of the notice looks at. `required` is the setting persuasion.visitsRequired. */
export type NoticeGate = { visits: readonly Visit[]; round: number; required: number };

const CHINESE_DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

const inChinese = (count: number): string => CHINESE_DIGITS[count] ?? String(count);

/**
 * What still stands between a round and its notice, one sentence an item; empty when nothing does.
 * Says which visits do not count and why, so that the teacher knows what to add.
 */
export function missingForNotice({ visits, round, required }: NoticeGate): string[] {
  const counted = visitsThatCount(visits, round);
  if (counted.length >= required) return [];
  const sentences = [
    `须有${inChinese(required)}次不同日期、有佐证的劝返，` +
      (counted.length === 0 ? '本轮还没有，' : `本轮只有${inChinese(counted.length)}次，`) +
      `还差${inChinese(required - counted.length)}次`,
  ];
  const ofRound = visits.filter((visit) => visit.round === round);
  for (const visit of ofRound.filter((candidate) => !hasEvidence(candidate)).sort(byDay)) {
    sentences.push(
      `${formatChineseDate(visit.visitedOn)}的劝返没有佐证，请补照片或签名；拒签的，请注明拒签和见证人`,
    );
  }
  for (const visit of ofRound.filter((candidate) => candidate.outcome === 'RETURNED').sort(byDay)) {
    sentences.push(`${formatChineseDate(visit.visitedOn)}的劝返结果为已返校，不计入次数`);
  }
  const evidenced = ofRound.filter((visit) => hasEvidence(visit) && visit.outcome !== 'RETURNED');
  for (const kept of counted) {
    const sameDay = evidenced.filter((visit) => visit.visitedOn === kept.visitedOn).length;
    if (sameDay > 1) {
      sentences.push(
        `${formatChineseDate(kept.visitedOn)}有${inChinese(sameDay)}次劝返，同一天只计一次`,
      );
    }
  }
  const earlier = visits.filter((visit) => visit.round !== round).length;
  if (earlier > 0) sentences.push(`以前轮次的${inChinese(earlier)}次劝返不计入本轮`);
  return sentences;
}
