import type { GuardContext } from '../../guard/context';
import { forbidden } from '../../guard/errors';
import type { Row } from '../../platform/strapi-casts';

/** Only the office that issued a paper takes it back. */
export function checkIssuer({ actor }: GuardContext, document: Row): void {
  const own =
    actor.role === 'town-officer'
      ? { type: 'TOWN', code: actor.townCode }
      : actor.role === 'principal'
        ? { type: 'SCHOOL', code: actor.schoolCode }
        : { type: 'COMMITTEE', code: 'COMMITTEE' };
  if (document.issuerType !== own.type || document.issuerCode !== own.code)
    throw forbidden(`这份文书由${String(document.issuerName)}发出，只能由其作废。`, 'DOC-07');
}
