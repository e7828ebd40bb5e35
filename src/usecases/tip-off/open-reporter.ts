import { openText } from '../../platform/field-cipher';
import type { Row } from '../../platform/strapi-casts';

export type Reporter = { name: string; phone: string };

/** Who reported, unsealed; null for an unnamed one. Callers audit it or keep it inside a rule. */
export function openReporter(tipOff: Row): Reporter | null {
  const cipher = tipOff.reporterCipher;
  return typeof cipher === 'string' ? (JSON.parse(openText(cipher)) as Reporter) : null;
}

/** The words by which a reporter would be known; none for an unnamed one. */
export function reporterWords(tipOff: Row): string[] {
  const reporter = openReporter(tipOff);
  return reporter ? [reporter.name.trim(), reporter.phone.trim()] : [];
}
