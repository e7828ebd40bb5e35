import { chineseDate } from '../chinese-date';
import type { ReturnNoticeData } from '../return-notice-data';
import { enumerate, returnNoticeView } from '../return-notice-view';

/** The school's notice is never served by 公告: it would make a child's case public. */
export function schoolNoticeView(data: ReturnNoticeData) {
  return {
    ...returnNoticeView(data, '义务教育阶段限期复（入）学通知书', false),
    visitDates: enumerate(data.visits.map((visit) => chineseDate(visit.on))),
    visitWays: enumerate(data.visits.map((visit) => visit.way)),
  };
}
