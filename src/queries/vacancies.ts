import type { Caller } from '../access/request-actor';
import { inScope } from '../access/scope';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { vacantPosts, type VacantPost } from '../guard/facts/vacancies';
import { knexOf, type Strapi } from '../platform/strapi-casts';

/** A post without a holder today. */
export type Vacancy = Pick<
  VacantPost,
  'kindCode' | 'kindName' | 'target' | 'code' | 'name' | 'heldUntil'
>;

/** Every vacant post in scope. */
export async function vacancies(strapi: Strapi, caller: Caller, now: Instant): Promise<Vacancy[]> {
  const posts = await vacantPosts(knexOf(strapi), toPlainDate(now));
  return posts
    .filter((post) => inScope(caller.scope, post))
    .map(({ kindCode, kindName, target, code, name, heldUntil }) => ({
      kindCode,
      kindName,
      target,
      code,
      name,
      heldUntil,
    }));
}
