import { Failure } from '../../api/failure';
import type { InspectableSchool, InspectionSheet } from '../../api/inspection-records';
import { checklistToBeginQuery } from '../../api/inspections';
import type { Me } from '../../api/records';
import { queryClient } from '../../app/query-client';
import { randomKey } from '../../app/random-key';
import { keepCopy, ownCopies } from '../sync/sheet-copies';
import { begunOf, deviceId, keepBegun, type Begun } from './begun';

type ToBegin = NonNullable<
  Awaited<ReturnType<NonNullable<(typeof checklistToBeginQuery)['queryFn']>>>
>;

function blankSheet(begun: Begun, me: Me, school: InspectableSchool, by: ToBegin): InspectionSheet {
  const { documentId, code, name, zoneName, principalName } = school;
  return {
    inspection: {
      documentId: begun.id,
      rev: 0,
      checklistCode: by.code,
      checklistVersion: by.version,
      checklistTitle: by.content.title,
      schoolCode: code,
      schoolName: name,
      zoneCode: null,
      state: 'DRAFT',
      inspectedOn: begun.begunOn,
      inspectorStaffNo: me.staffNo,
      inspectorName: me.name,
      inspectorRole: me.roleLabel,
      companions: null,
      principalName,
      answers: {},
      principalSignature: null,
      refusalWitness: null,
      answeredCount: 0,
      score: null,
      possibleScore: null,
      findingCount: null,
      submittedAt: null,
      revision: 1,
      corrects: null,
      correctionReason: null,
      sheetDocumentId: null,
      updatedAt: begun.begunAt,
    },
    checklist: by.content,
    school: { documentId, code, name, zoneName },
    prefilled: {},
    findings: [],
    editable: true,
  };
}

/** The sheet of this school that is already on the device: begun here, or begun at the server and kept. */
async function openOnDevice(
  staffNo: string,
  school: InspectableSchool,
  checklist: string,
): Promise<string | null> {
  const here = begunOf(localStorage, staffNo).find(
    (begun) => begun.school.code === school.code && begun.checklist === checklist,
  );
  if (here) return here.id;
  const copies = await ownCopies(staffNo);
  const kept = copies.find(
    ({ inspection, editable }) =>
      editable &&
      inspection.schoolCode === school.code &&
      inspection.checklistCode === checklist &&
      inspection.corrects === null,
  );
  return kept?.inspection.documentId ?? null;
}

/**
 * Begins an inspection without a server, by the checklist that this device keeps; one of the same school that is open here is
 * answered again. `now` in epoch milliseconds. Gives the id to open. @throws Failure SHEET-03 when no checklist is kept
 */
export async function beginOnDevice(
  me: Me,
  school: InspectableSchool,
  now: number,
): Promise<string> {
  const by = queryClient.getQueryData<ToBegin>(checklistToBeginQuery.queryKey);
  if (!by) {
    throw new Failure(
      0,
      'SHEET-03',
      '现在没有网络，本机还没有督查清单。请在有网络的地方打开一次“督查”页面，以后没有网络也能开始。',
    );
  }
  const open = await openOnDevice(me.staffNo, school, by.code);
  if (open !== null) return open;
  const { documentId, code, name } = school;
  const begun: Begun = {
    id: deviceId(randomKey()),
    school: { documentId, code, name },
    checklist: by.code,
    version: by.version,
    begunOn: me.today,
    begunAt: new Date(now).toISOString(),
  };
  if (!keepBegun(localStorage, me.staffNo, begun))
    throw new Failure(
      -1,
      'SHEET-04',
      '本机存储已满，开始不了新的督查。请先清理手机空间，或上传并提交已有的督查表。',
    );
  await keepCopy(me.staffNo, blankSheet(begun, me, school, by));
  return begun.id;
}
