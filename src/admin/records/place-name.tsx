import { Typography } from '@strapi/design-system';
import { usePlaceNames, type PlaceNames } from './place-names';

const KINDS: Record<string, keyof PlaceNames> = {
  schoolCode: 'schools',
  authorSchoolCode: 'schools',
  zoneCode: 'zones',
  townCode: 'towns',
  residenceTownCode: 'towns',
};

/** The kind of place whose code an attribute holds, if any. */
export const placeKindOf = (attribute: string): keyof PlaceNames | undefined => KINDS[attribute];

/** A school, zone or town by its name where the record carries its code only. */
export function PlaceName({ kind, code }: { kind: keyof PlaceNames; code: unknown }) {
  const names = usePlaceNames();
  const text = typeof code === 'string' && code !== '' ? (names?.[kind][code] ?? code) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
}
