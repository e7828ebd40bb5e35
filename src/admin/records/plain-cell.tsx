import { Typography } from '@strapi/design-system';
import { toLocalTime, toPlainDate } from '../../domain/kernel/instant';

/** Text of a list cell in Strapi's own size; a formatter's bare string comes out smaller. */
export function PlainCell({ children }: { children: string }) {
  return <Typography textColor="neutral800">{children}</Typography>;
}

/** A moment as the district's clocks show it, whatever the browser's zone: legal days are days in Asia/Shanghai. */
export function momentText(value: unknown): string {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? '-' : `${toPlainDate(at)} ${toLocalTime(at)}`;
}

export const dayText = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : '-';
