import type { Form } from '../form';
import type { ReturnNoticeData } from '../return-notice-data';
import { schoolNoticeView } from './view';

/**
 * 义务教育阶段限期复（入）学通知书, issued by a school: it informs and urges. A school may not 责令
 * (义务教育法 第五十八条), so none of the words of coercion stands in any of its three parts.
 */
export const RETURN_NOTICE_SCHOOL: Form<ReturnNoticeData> = {
  code: 'return-notice-school',
  version: 1,
  title: '义务教育阶段限期复（入）学通知书',
  usualPages: 3,
  titleOf: (data) => data.documentNumber,
  view: schoolNoticeView,
};
