import { addDays, type PlainDate } from '../../../domain/kernel/plain-date';
import { settingDefinition } from '../../../domain/kernel/settings';
import { failedIn, type InspectionStory } from '../generate/inspections';
import { at, CHECKLIST_CODE, type InspectionRows, type InspectionTools } from './inspection-tools';

const FINDING = 'api::finding.finding';
/** How many days after the sheet the school reported, and the inspector looked again. */
const RECTIFIED_AFTER = 5;
const ACCEPTED_AFTER = 8;

type Step = {
  action: string;
  fromState: string | null;
  toState: string;
  on: PlainDate;
  by: 'inspector' | 'school';
  note: string | null;
};

function stepsOf(state: string, on: PlainDate): Step[] {
  const steps: Step[] = [
    { action: 'FOUND', fromState: null, toState: 'OPEN', on, by: 'inspector', note: null },
    {
      action: 'RECTIFY',
      fromState: 'OPEN',
      toState: 'RECTIFIED',
      on: addDays(on, RECTIFIED_AFTER),
      by: 'school',
      note: '已补齐，材料附后。',
    },
    {
      action: 'ACCEPT',
      fromState: 'RECTIFIED',
      toState: 'ACCEPTED',
      on: addDays(on, ACCEPTED_AFTER),
      by: 'inspector',
      note: '现场核对属实。',
    },
  ];
  return steps.slice(0, { OPEN: 1, RECTIFIED: 2, ACCEPTED: 3 }[state] ?? 1);
}

/** The findings of one story with their history and the files that prove what was done. */
export function findingRows(
  story: InspectionStory,
  inspectionId: string,
  tools: InspectionTools,
): Pick<InspectionRows, 'findings' | 'events' | 'attachments'> {
  const { inspector, school, clerk, principal, on } = story;
  const reporter = clerk ?? principal ?? inspector;
  const days = Number(settingDefinition('finding.days').default);
  const place = { schoolCode: school.code, zoneCode: school.zoneCode };
  const written: Pick<InspectionRows, 'findings' | 'events' | 'attachments'> = {
    findings: [],
    events: [],
    attachments: [],
  };
  for (const { code, label } of failedIn(story)) {
    const fault = story.faults.find(({ item }) => item === code);
    if (!fault) continue;
    const documentId = tools.documentId();
    const steps = stepsOf(fault.state, on);
    const rectified = steps.find(({ action }) => action === 'RECTIFY');
    const accepted = steps.find(({ action }) => action === 'ACCEPT');
    const proof = rectified ? tools.documentId() : null;
    const photo = tools.pictures.get('photo-1');
    if (proof && photo)
      written.attachments.push({
        documentId: proof,
        rev: 1,
        ownerType: FINDING,
        ownerDocumentId: documentId,
        purpose: 'PROOF',
        mime: photo.mime,
        fileName: photo.fileName,
        width: photo.width,
        height: photo.height,
        ...photo.file,
        takenAt: at(rectified?.on ?? on),
        uploadedByStaffNo: reporter.staffNo,
        ...place,
      });
    written.findings.push({
      documentId,
      rev: steps.length,
      inspectionDocumentId: inspectionId,
      checklistCode: CHECKLIST_CODE,
      itemCode: code,
      itemTitle: label,
      description: fault.record,
      ...place,
      schoolName: school.name,
      state: fault.state,
      foundOn: on,
      foundByStaffNo: inspector.staffNo,
      foundByName: inspector.name,
      days,
      dueOn: addDays(on, days),
      returnedCount: 0,
      rectificationNote: rectified?.note ?? null,
      rectificationProof: proof ? [proof] : null,
      rectifiedOn: rectified?.on ?? null,
      rectifiedByStaffNo: rectified ? reporter.staffNo : null,
      rectifiedByName: rectified ? reporter.name : null,
      acceptedOn: accepted?.on ?? null,
      acceptedByStaffNo: accepted ? inspector.staffNo : null,
      acceptedByName: accepted ? inspector.name : null,
      acceptanceNote: accepted?.note ?? null,
    });
    steps.forEach((step, index) => {
      const actor = step.by === 'school' ? reporter : inspector;
      written.events.push({
        documentId: tools.documentId(),
        rev: 1,
        findingDocumentId: documentId,
        seq: index + 1,
        action: step.action,
        fromState: step.fromState,
        toState: step.toState,
        at: at(step.on),
        actorStaffNo: actor.staffNo,
        actorName: actor.name,
        actorRole: actor.role,
        note: step.note,
        proof: step.action === 'RECTIFY' && proof ? [proof] : null,
        ...place,
      });
    });
  }
  return written;
}
