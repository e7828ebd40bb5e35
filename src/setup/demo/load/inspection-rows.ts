import { ROLE_LABELS } from '../../../domain/kernel/actor';
import { formatChineseDate } from '../../../domain/kernel/plain-date';
import { freezeData } from '../../../usecases/document/freeze-data';
import { filledSheet } from '../../../usecases/inspection/sheet-data';
import { RONGCHANG_ANNEX_3 } from '../../checklists/rongchang-annex-3';
import type { Attributes } from '../../reference/insert-rows';
import { failedIn, type InspectionStory } from '../generate/inspections';
import { verificationCode } from '../generate/story/paper-words';
import { findingRows } from './finding-rows';
import { at, CHECKLIST_CODE, type InspectionRows, type InspectionTools } from './inspection-tools';

const INSPECTION = 'api::inspection.inspection';
const COMMITTEE_CODE = 'COMMITTEE';
function drawn(story: InspectionStory, owner: string, tools: InspectionTools) {
  const of = (picture: string, purpose: string): Attributes & { documentId: string } => {
    const stored = tools.pictures.get(picture);
    if (!stored) throw new Error(`没有图片 ${picture}`);
    const { mime, fileName, width, height, file } = stored;
    return {
      documentId: tools.documentId(),
      rev: 1,
      ownerType: INSPECTION,
      ownerDocumentId: owner,
      purpose,
      mime,
      fileName,
      width,
      height,
      ...file,
      takenAt: at(story.on),
      uploadedByStaffNo: story.inspector.staffNo,
      schoolCode: story.school.code,
      zoneCode: story.school.zoneCode,
    };
  };
  return {
    principal: of('signature-1', 'PRINCIPAL_SIGNATURE'),
    inspector: of('signature-2', 'INSPECTOR_SIGNATURE'),
  };
}

function inspectionRow(story: InspectionStory, documentId: string): Attributes {
  const { inspector, school, principal, on, state, answers } = story;
  return {
    documentId,
    rev: 1,
    checklistCode: CHECKLIST_CODE,
    checklistVersion: 1,
    checklistTitle: RONGCHANG_ANNEX_3.title,
    schoolCode: school.code,
    schoolName: school.name,
    zoneCode: school.zoneCode,
    state,
    inspectedOn: on,
    inspectorStaffNo: inspector.staffNo,
    inspectorName: inspector.name,
    inspectorRole: ROLE_LABELS[inspector.role],
    companions: '',
    principalName: principal?.name ?? '',
    answers,
    prefilled: state === 'DRAFT' ? null : {},
    answeredCount: Object.keys(answers).length,
    findingCount: state === 'DRAFT' ? null : failedIn(story).length,
    revision: 1,
    principalSignature: null,
    principalSignatureId: null,
    inspectorSignatureId: null,
    contentHash: null,
    submittedAt: null,
    sheetDocumentId: null,
  };
}

function paperOf(
  story: InspectionStory,
  inspection: Attributes,
  tools: InspectionTools,
  signed: ReturnType<typeof drawn>,
) {
  const code = verificationCode(tools.random);
  const hash = ({ documentId, sha256 }: Attributes) => ({
    attachment: String(documentId),
    sha256: String(sha256),
  });
  const data = filledSheet({ id: 0, documentId: '', ...inspection }, RONGCHANG_ANNEX_3, {
    prefilled: {},
    score: '',
    principalSignature: hash(signed.principal),
    inspectorSignature: hash(signed.inspector),
    verificationCode: code,
  });
  const { inspector, school, on } = story;
  return {
    documentId: tools.documentId(),
    rev: 1,
    kind: 'INSPECTION_SHEET',
    state: 'DOC_ISSUED',
    title: `督查表 ${school.name} ${formatChineseDate(on)}`,
    issuerType: 'COMMITTEE',
    issuerCode: COMMITTEE_CODE,
    issuerName: tools.committeeName,
    addressee: school.name,
    form: 'inspection-sheet',
    formVersion: 1,
    ...freezeData(data),
    issuedOn: on,
    issuedAt: at(on),
    issuedByStaffNo: inspector.staffNo,
    issuedByName: inspector.name,
    renderState: 'RENDER_PENDING',
    verificationCode: code,
    schoolCode: school.code,
    zoneCode: school.zoneCode,
  };
}

/** All rows of the stories, in the order in which their tables are written. */
export function inspectionRows(
  stories: readonly InspectionStory[],
  tools: InspectionTools,
): InspectionRows {
  const rows: InspectionRows = {
    inspections: [],
    findings: [],
    events: [],
    papers: [],
    attachments: [],
  };
  for (const story of stories) {
    const id = tools.documentId();
    const row = inspectionRow(story, id);
    rows.inspections.push(row);
    if (story.state === 'DRAFT') continue;
    const signed = drawn(story, id, tools);
    const paper = paperOf(story, row, tools, signed);
    rows.papers.push(paper);
    rows.attachments.push(signed.principal, signed.inspector);
    Object.assign(row, {
      principalSignature: 'SIGNED',
      principalSignatureId: signed.principal.documentId,
      inspectorSignatureId: signed.inspector.documentId,
      contentHash: paper.dataHash,
      submittedAt: at(story.on),
      sheetDocumentId: paper.documentId,
    });
    const found = findingRows(story, id, tools);
    rows.findings.push(...found.findings);
    rows.events.push(...found.events);
    rows.attachments.push(...found.attachments);
  }
  return rows;
}
