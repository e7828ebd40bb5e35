import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { Written } from './written';

type Act = {
  /** Name of the use case in the audit. */
  name: string;
  uid: string;
  /** What people call the record, for the refusals. */
  what: string;
  documentId: string;
  rev: number;
};

/** Changes a record in scope, locked, in the version the caller saw. 404 out of scope, 409 when somebody was first. */
export function changeInVersion(
  useCase: UseCase,
  act: Act,
  change: (context: GuardContext, row: Row) => Promise<Row>,
): Promise<Written> {
  const { strapi, caller, now } = useCase;
  return runGuarded(strapi, { actor: caller.actor, now, useCase: act.name }, async (context) => {
    const row = await lockRecord(context, act.uid, act.documentId);
    if (!row || !inScope(caller.scope, row, true)) throw notFound(act.what);
    if (row.rev !== act.rev) {
      throw conflict('REV-01', `这条${act.what}已被别人修改，请刷新后再办理。`, {
        rev: row.rev,
        state: row.state ?? null,
      });
    }
    return { row: await change(context, row), warnings: context.warnings };
  });
}
