import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export type PlaceNames = Record<
  'schools' | 'zones' | 'towns' | 'villages',
  Readonly<Record<string, string>>
>;

/** Read once a page load: a list of twenty rows must not ask sixty times. */
let asked: Promise<PlaceNames> | null = null;
let known: PlaceNames | null = null;

async function read(): Promise<PlaceNames> {
  try {
    const { data } = await getFetchClient().get<{ data: PlaceNames }>('/not-one-less/place-names');
    known = data.data;
    return known;
  } catch (error) {
    asked = null;
    throw error;
  }
}

/** Names of the district's places by code. Rejects when they can't be read; the next call asks anew. */
export const placeNames = (): Promise<PlaceNames> => (asked ??= read());

/** The town or village with this code, as far as the names have been read; the code itself until then. */
export const regionName = (code: string): string =>
  known?.villages[code] ?? known?.towns[code] ?? code;

/** Towns and villages to choose from, as far as they have been read. */
export const regionOptions = (): { value: string; label: string }[] =>
  Object.entries({ ...known?.towns, ...known?.villages }).map(([value, label]) => ({
    value,
    label,
  }));

/** The names once they are there; `null` until then, and when they can't be read. */
export function usePlaceNames(): PlaceNames | null {
  const [names, setNames] = useState(known);
  useEffect(() => {
    placeNames().then(setNames, () => setNames(null));
  }, []);
  return names;
}
