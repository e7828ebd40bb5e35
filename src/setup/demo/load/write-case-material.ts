import { hasEvidence } from '../../../domain/case/visit';
import { freezeData } from '../../../usecases/document/freeze-data';
import type { StoredFile } from '../../../files/private-files';
import type { Picture } from '../pictures/make-pictures';
import type { CaseEventRow, DocumentRow } from '../rows/case-material';
import type { District } from '../rows/district';
import type { Scopes } from './scopes';
import { writeTable, type WriterContext } from './table-writer';

/** A picture with the place where its bytes lie, encrypted. */
export type StoredPicture = Picture & { file: StoredFile };

type Material = {
  district: District;
  scopes: Scopes;
  documentId: () => string;
  children: ReadonlyMap<string, number>;
  pictures: ReadonlyMap<string, StoredPicture>;
};

function documentAttributes({ data, ...row }: DocumentRow, scopes: Scopes) {
  const frozen = freezeData(data);
  const report = row.kind === 'ABSENCE_REPORT';
  return {
    rev: 1,
    ...row,
    ...scopes.ofCase(row.caseDocumentId),
    ...frozen,
    contentHash: report ? frozen.dataHash : null,
    cosignedHash: row.cosignedAt === null ? null : frozen.dataHash,
    renderState: row.state === 'DOC_ISSUED' ? 'RENDER_PENDING' : 'RENDER_NONE',
  };
}

/** The event of a report or its signature says which content it was about. `hashes` by document id. */
function evidenceOf(
  { evidence }: CaseEventRow,
  hashes: ReadonlyMap<string, string>,
): Record<string, unknown> | null {
  const document = evidence?.document;
  const contentHash = typeof document === 'string' ? hashes.get(document) : undefined;
  return contentHash === undefined ? evidence : { ...evidence, contentHash };
}

async function writeVisitsAndPapers(
  context: WriterContext,
  { district, scopes, documentId }: Material,
  caseId: (row: { caseDocumentId: string }) => number | null,
): Promise<void> {
  const hashes = new Map(
    district.documents.map(({ documentId: id, data }) => [id, freezeData(data).dataHash]),
  );
  await writeTable(context, {
    uid: 'api::case-event.case-event',
    part: '个案经过',
    rows: district.events,
    attributes: (row) => ({
      documentId: documentId(),
      rev: 1,
      ...row,
      evidence: evidenceOf(row, hashes),
      ...scopes.ofCase(row.caseDocumentId),
    }),
    links: { case: caseId },
  });
  await writeTable(context, {
    uid: 'api::persuasion-visit.persuasion-visit',
    part: '劝返记录',
    rows: district.visits,
    attributes: (row) => ({
      rev: 1,
      ...row,
      hasEvidence: hasEvidence(row),
      ...scopes.ofCase(row.caseDocumentId),
    }),
    links: { case: caseId },
  });
  const first = await writeTable(context, {
    uid: 'api::official-document.official-document',
    part: '文书',
    rows: district.documents,
    attributes: (row) => documentAttributes(row, scopes),
    links: { case: caseId },
  });
  const papers = new Map(district.documents.map((row, i) => [row.documentId, first + i]));
  await writeTable(context, {
    uid: 'api::service-of-document.service-of-document',
    part: '送达',
    rows: district.services,
    attributes: (row) => ({ rev: 1, ...row, ...scopes.ofCase(row.caseDocumentId) }),
    links: { officialDocument: (row) => papers.get(row.officialDocumentId) ?? null },
  });
}

/** Absences, cases and all that hangs on them. */
export async function writeCaseMaterial(context: WriterContext, material: Material): Promise<void> {
  const { district, scopes, children, pictures } = material;
  const student = ({ childNo }: { childNo: string }): number | null =>
    children.get(childNo) ?? null;
  await writeTable(context, {
    uid: 'api::absence.absence',
    part: '缺勤',
    rows: district.absences,
    attributes: (row) => ({ rev: 1, ...row, ...scopes.ofMaterial(row.childNo) }),
    links: { student },
  });
  const first = await writeTable(context, {
    uid: 'api::case.case',
    part: '个案',
    rows: district.cases,
    attributes: (row) => ({ rev: 1, ...row }),
    links: { student },
  });
  const cases = new Map(district.cases.map((row, i) => [row.documentId, first + i]));
  await writeVisitsAndPapers(context, material, (row) => cases.get(row.caseDocumentId) ?? null);
  await writeTable(context, {
    uid: 'api::attachment.attachment',
    part: '附件',
    rows: district.attachments,
    attributes: ({ picture, ...row }) => {
      const stored = pictures.get(picture);
      if (!stored) throw new Error(`没有图片 ${picture}`);
      const { mime, fileName, width, height, file } = stored;
      return {
        rev: 1,
        ...row,
        mime,
        fileName,
        width,
        height,
        ...file,
        ...scopes.ofMaterial(row.childNo),
      };
    },
  });
}
