import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

type PlaceNames = Record<'schools' | 'zones' | 'towns', Record<string, string>>;

const KINDS: Record<string, keyof PlaceNames> = {
  schoolCode: 'schools',
  authorSchoolCode: 'schools',
  zoneCode: 'zones',
  townCode: 'towns',
  residenceTownCode: 'towns',
};

/** Read once a page load: a list of twenty rows must not ask sixty times. */
let names: Promise<PlaceNames> | null = null;

/** The kind of place whose code an attribute holds, if any. */
export const placeKindOf = (attribute: string): keyof PlaceNames | undefined => KINDS[attribute];

/** A school, zone or town by its name where the record carries its code only. */
export function PlaceName({ kind, code }: { kind: keyof PlaceNames; code: unknown }) {
  const { get } = useFetchClient();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (typeof code !== 'string' || code === '') return;
    names ??= get<{ data: PlaceNames }>('/not-one-less/place-names').then(({ data }) => data.data);
    names.then(
      (all) => setName(all[kind][code] ?? code),
      () => {
        names = null;
        setName(code);
      },
    );
  }, [get, kind, code]);
  return <Typography textColor="neutral800">{name ?? '-'}</Typography>;
}
