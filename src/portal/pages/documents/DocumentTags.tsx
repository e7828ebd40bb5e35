import type { OfficialDocument } from '../../api/case-records';
import { labelOf } from '../../app/labels';
import { Tag, type TagTone } from '../../parts/Tag';

const TONES: Record<OfficialDocument['state'], TagTone> = {
  DOC_DRAFT: 'info',
  DOC_AWAITING_COSIGNATURE: 'due',
  DOC_SIGNED: 'due',
  DOC_ISSUED: 'todo',
  DOC_VOIDED: 'info',
};

/** Where a paper stands, and whether its PDF needs attention. */
export function DocumentTags({ document }: { document: OfficialDocument }) {
  return (
    <>
      <Tag tone={TONES[document.state]}>
        {labelOf('official-document', 'state', document.state)}
      </Tag>
      {document.renderState === 'RENDER_PENDING' && <Tag tone="info">正在制版</Tag>}
      {document.renderState === 'RENDER_QUARANTINED' && <Tag tone="overdue">制版有误</Tag>}
    </>
  );
}
