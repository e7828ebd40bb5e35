import { useQuery } from '@tanstack/react-query';
import { registersQuery } from '../api/registers';
import { placesFor, REGISTERS, type NavItem } from './navigation';
import { useMe } from './use-me';

/** The places of this person: those of the role, and the district's own registers where some are open to it. */
export function usePlaces(): readonly NavItem[] {
  const me = useMe();
  const { data } = useQuery(registersQuery);
  const places = placesFor(me.role);
  return data === undefined || data.length === 0 ? places : [...places, REGISTERS];
}
