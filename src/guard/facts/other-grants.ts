import type { Knex } from 'knex';
import type { OtherGrant } from '../../domain/approval/facts';
import { DEFERRAL_KIND_LABELS } from '../../domain/deferral/kinds';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { filledText, textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';

const OTHERS = `
select d.kind, cast(d.from_date as text) as from_date, cast(d.to_date as text) as to_date from deferrals d
 where d.child_no = :child and d.state = 'APPROVED' and d.document_id <> :own and d.document_id <> :renewed
union all
select null, cast(h.from_date as text), cast(h.to_date as text) from home_teachings h
 where h.child_no = :child and h.state = 'APPROVED' and h.document_id <> :own`;

type Found = {
  kind: keyof typeof DEFERRAL_KIND_LABELS | null;
  from_date: PlainDate;
  to_date: PlainDate | null;
};

/**
 * What was granted to the child of an application and has not ended, but for itself and for what it renews. The child is locked first: of leave
 * and lessons at home that are decided in one moment the second sees the first.
 */
export async function otherGrantsOf(db: Knex, application: Row): Promise<OtherGrant[]> {
  await db.raw('select 1 from students where child_no = ? for update', [
    textOf(application.childNo),
  ]);
  const { rows } = (await db.raw(OTHERS, {
    child: application.childNo,
    own: application.documentId,
    renewed: filledText(application.renewsDocumentId) ?? '',
  })) as { rows: Found[] };
  return rows.map(({ kind, from_date: from, to_date: to }) => ({
    what: kind === null ? '送教' : DEFERRAL_KIND_LABELS[kind],
    from,
    to,
  }));
}
