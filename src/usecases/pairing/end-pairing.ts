import type { z } from 'zod';
import { conflict } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { PAIRING } from './pair';
import type { endPairingInput } from './pairing-inputs';

const GRANT = 'api::personal-grant.personal-grant';

/** Ends a pairing; what was recorded stays, and the helper no longer sees the child. */
export function endPairing(
  useCase: UseCase,
  documentId: string,
  { rev, ...end }: z.infer<typeof endPairingInput>,
): Promise<Written> {
  const act = { name: 'pairing.end' as const, uid: PAIRING, what: '结对帮扶', documentId, rev };
  return changeInVersion(useCase, act, async (context, row) => {
    if (row.state !== 'PAIRED')
      throw conflict('PAIR-21', '这条结对已经解除。', { state: row.state });
    const changed = await changeRecord(context, PAIRING, row.id, { ...end, state: 'UNPAIRED' });
    const grant = await queryOf(context.strapi, GRANT).findOne({
      where: { reason: `结对帮扶 ${documentId}`, childNo: row.childNo },
    });
    if (grant) await changeRecord(context, GRANT, grant.id, { toDate: end.endedOn });
    return changed;
  });
}
