import type { AuditAct } from '../../domain/audit/acts';
import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { once } from './once';
import type { Written } from './written';

const STUDENT = 'api::student.student';

type Act = {
  /** Name of the use case in the audit. */
  name: AuditAct;
  /** The type of the record that is written. */
  uid: string;
  /** Document id of the child. */
  student: string;
  /** Residents of a town are read by it, and visited; other acts need the household town or the school. */
  byResidence?: boolean;
};

/** Writes a new record about a child in scope: child locked, repeated requests answered, warnings gathered. 404 out of scope. */
export function writeAboutChild(
  useCase: UseCase,
  act: Act,
  write: (context: GuardContext, student: Row) => Promise<Row>,
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const lock = { uid: STUDENT, documentId: act.student };
  const start = { actor: caller.actor, now, useCase: act.name, lock };
  return runGuarded(strapi, start, async (context) => {
    const student = await lockRecord(context, STUDENT, act.student);
    if (!student || !inScope(caller.scope, student, act.byResidence !== true))
      throw notFound('学生档案');
    const row = await once(context, { uid: act.uid, idempotencyKey }, () =>
      write(context, student),
    );
    return { row, warnings: context.warnings };
  });
}
