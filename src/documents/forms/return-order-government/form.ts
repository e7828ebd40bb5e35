import type { Form } from '../form';
import type { ReturnNoticeData } from '../return-notice-data';
import { governmentOrderView } from './view';

/**
 * 责令送被监护人接受义务教育通知书, issued by a 镇人民政府 or the district's education committee
 * (义务教育法 第五十八条; for the committee 未成年人保护法 第八十三条第二款 too).
 */
export const RETURN_ORDER_GOVERNMENT: Form<ReturnNoticeData> = {
  code: 'return-order-government',
  version: 1,
  title: '责令送被监护人接受义务教育通知书',
  coercive: true,
  usualPages: 3,
  titleOf: (data) => data.documentNumber,
  view: governmentOrderView,
};
