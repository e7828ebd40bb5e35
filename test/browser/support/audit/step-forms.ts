import { actionForm } from '../../../../src/portal/forms/descriptions';
import type { Caller } from './pages-of-role';

/** A few cases of each state: some offer what others of the same state do not. */
const CASES_OF_A_STATE = 8;

type Listed = { data: { documentId: string; state: string }[] };
type Offers = { data: { action: string; allowed: boolean }[] };

async function someCases(call: Caller): Promise<string[]> {
  const { data } = (await call('GET', '/cases?pagination[pageSize]=100&sort=id:desc')) as Listed;
  const taken = new Map<string, number>();
  return data.flatMap(({ documentId, state }) => {
    const count = (taken.get(state) ?? 0) + 1;
    taken.set(state, count);
    return count > CASES_OF_A_STATE ? [] : [documentId];
  });
}

/** Addresses of the forms of case steps that nobody has claimed yet; they are claimed in `known`. */
export async function claimStepForms(call: Caller, known: Map<string, string>): Promise<string[]> {
  const paths: string[] = [];
  for (const id of await someCases(call)) {
    const { data } = (await call('GET', `/cases/${id}/actions`)) as Offers;
    for (const { action, allowed } of data) {
      if (!allowed || known.has(action) || !actionForm(action)) continue;
      known.set(action, id);
      paths.push(`/cases/${id}/${action}`);
    }
  }
  return paths;
}

/** The forms about an open absence of the caller's class: leave proved late, and the child that is back. */
export async function absenceForms(call: Caller): Promise<string[]> {
  const { data } = (await call(
    'GET',
    '/absences?filters[state][$eq]=ABSENCE_OPEN&filters[kind][$eq]=UNEXCUSED',
  )) as Listed;
  const id = data[0]?.documentId;
  if (id === undefined) throw new Error('the demo class has no open absence');
  return [`/absences/${id}/record-leave`, `/absences/${id}/end`];
}
