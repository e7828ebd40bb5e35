import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import type { OfficialDocument } from '../../api/case-records';
import type { Filters } from '../../api/list-path';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { ListSheet } from '../../parts/ListSheet';
import { IconPrinter } from '../../parts/icons';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { RowPick } from '../../parts/RowPick';
import { useListKeys } from '../../parts/use-list-keys';
import { useList } from '../../parts/use-list';
import { useUrlState } from '../../parts/use-url-state';
import { PrintBar } from './PrintBar';
import { DocumentTags } from './DocumentTags';
import { barredFromPrint, usePicked } from './use-picked';

const CHIPS: readonly { value: string; label: string; filters: Filters }[] = [
  { value: '', label: '全部', filters: {} },
  {
    value: 'cosign',
    label: '待督学签字',
    filters: { state: { $eq: 'DOC_AWAITING_COSIGNATURE' } },
  },
  { value: 'report', label: '48小时报告单', filters: { kind: { $eq: 'ABSENCE_REPORT' } } },
  { value: 'notice', label: '限期通知书', filters: { kind: { $eq: 'RETURN_NOTICE' } } },
  { value: 'order', label: '责令通知书', filters: { kind: { $eq: 'RETURN_ORDER' } } },
  { value: 'voided', label: '已作废', filters: { state: { $eq: 'DOC_VOIDED' } } },
];

const detailOf = (row: OfficialDocument, today: string): string =>
  [
    row.documentNumber,
    row.addressee && `致 ${row.addressee}`,
    row.issuerName,
    row.issuedOn && showDate(row.issuedOn, today),
  ]
    .filter(Boolean)
    .join(' · ');

/** The official papers in this person's care, newest first; voided ones stay listed. */
export default function DocumentsPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const kind = read('kind');
  const list = useList<OfficialDocument>('official-documents', {
    filters: CHIPS.find((chip) => chip.value === kind)?.filters ?? {},
    sort: ['createdAt:desc'],
  });
  const { rows } = list;
  const [picking, setPicking] = useState(false);
  const picked = usePicked();
  const ready = rows.filter((row) => barredFromPrint(row) === null).map((row) => row.documentId);
  const wholePage = ready.length > 0 && ready.every(picked.has);
  const marked = useListKeys(
    rows.map((row) => `/documents/${row.documentId}`),
    search,
  );
  return (
    <>
      <PageHead
        title="文书"
        aside={
          !picking && (
            <Button
              variant="default"
              leftSection={<IconPrinter aria-hidden size={20} />}
              onClick={() => setPicking(true)}
            >
              合并打印
            </Button>
          )
        }
      />
      <Chips
        label="按种类筛选"
        value={kind}
        choices={CHIPS}
        onChange={(value) => write({ kind: value })}
      />
      {picking && (
        <Checkbox
          size="md"
          mb="sm"
          label="全选本页"
          checked={wholePage}
          disabled={ready.length === 0}
          onChange={(event) => picked.pick(ready, event.currentTarget.checked)}
        />
      )}
      <ListSheet list={list} none={{ title: '没有这样的文书' }}>
        <RowList label="文书列表">
          {rows.map((row, index) => {
            const words = {
              title: row.title ?? labelOf('official-document', 'kind', row.kind),
              tags: <DocumentTags document={row} />,
              detail: detailOf(row, me.today),
            };
            return picking ? (
              <RowPick
                key={row.documentId}
                {...words}
                picked={picked.has(row.documentId)}
                barred={barredFromPrint(row)}
                onPick={(on) => picked.pick([row.documentId], on)}
              />
            ) : (
              <RowLink
                key={row.documentId}
                {...words}
                to={`/documents/${row.documentId}`}
                marked={index === marked}
              />
            );
          })}
        </RowList>
      </ListSheet>
      {picking && (
        <PrintBar
          picked={picked}
          onClose={() => {
            setPicking(false);
            picked.clear();
          }}
        />
      )}
    </>
  );
}
