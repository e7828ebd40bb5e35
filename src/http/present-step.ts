import type { Row, Strapi } from '../platform/strapi-casts';
import type { StepAnswer } from '../usecases/case/take-step';
import { present } from './present';

const PARTS: Record<string, string> = {
  case: 'api::case.case',
  event: 'api::case-event.case-event',
  visit: 'api::persuasion-visit.persuasion-visit',
  document: 'api::official-document.official-document',
  service: 'api::service-of-document.service-of-document',
};

/** The answer of a step: its records with public attributes only, other values as they are, warnings in `meta`. */
export function presentStep(
  strapi: Strapi,
  answer: StepAnswer,
): { data: Record<string, unknown>; meta: { warnings: unknown } } {
  const { warnings, ...parts } = answer;
  const data = Object.fromEntries(
    Object.entries(parts).map(([name, value]) => {
      const uid = PARTS[name];
      return [name, uid ? present(strapi, uid, value as Row) : value];
    }),
  );
  return { data, meta: { warnings } };
}
