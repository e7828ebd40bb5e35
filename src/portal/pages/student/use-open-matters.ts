import { useQuery } from '@tanstack/react-query';
import { OPEN_STATES } from '../../../domain/case/states';
import { absencesOfChild, casesOfChild } from '../../api/child-history';

const OPEN: readonly string[] = OPEN_STATES;

/** What is open about a child today: it stands at the head of the child's page. */
export function useOpenMatters(childNo: string | undefined): { case: boolean; absence: boolean } {
  const enabled = childNo !== undefined;
  const cases = useQuery({ ...casesOfChild(childNo ?? ''), enabled });
  const absences = useQuery({ ...absencesOfChild(childNo ?? ''), enabled });
  return {
    case: cases.data?.data.some(({ state }) => OPEN.includes(state)) ?? false,
    absence: absences.data?.data.some(({ state }) => state === 'ABSENCE_OPEN') ?? false,
  };
}
