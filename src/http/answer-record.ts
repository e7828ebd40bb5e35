import type { Strapi } from '../platform/strapi-casts';
import type { Written } from '../usecases/child-record/written';
import type { Http } from './context';
import { present } from './present';

/** Answers a written record with what the rules noted; 201 for a new one. */
export function answerRecord(
  strapi: Strapi,
  http: Http,
  uid: string,
  { row, warnings }: Written,
  status: 200 | 201 = 200,
): void {
  http.status = status;
  http.body = { data: present(strapi, uid, row), meta: { warnings } };
}
