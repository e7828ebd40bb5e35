import { COSIGNING_RULES, REPORT_RULES } from '../../domain/document/rules/report-rules';
import { judge, type Violation } from '../../domain/kernel/rule';
import { filledText, textOf } from '../../platform/row-values';
import type { Change, CheckContext } from '../change';
import { inspectorsOfSchool } from '../facts/inspectors';
import { addresseeOfReport } from '../facts/papers';

/** A report at the inspector's signature and when it leaves the school: signed by the right person, for exactly this content. */
export async function checkReportLeaving(
  { after, before }: Change,
  context: CheckContext,
): Promise<Violation[]> {
  const { actor, db, today } = context;
  const contentHash = textOf(after.contentHash);
  const signedHash = filledText(after.cosignedHash);
  const signerNo = filledText(after.cosignedByStaffNo);
  const signing = signerNo !== null && before?.cosignedByStaffNo !== signerNo;
  return [
    ...judge(
      REPORT_RULES,
      {
        contentHash,
        cosignature: signerNo && signedHash ? { staffNo: signerNo, signedHash } : null,
        ...(await addresseeOfReport(after, context)),
      },
      today,
    ),
    ...(signing
      ? judge(
          COSIGNING_RULES,
          {
            signer: {
              staffNo: signerNo,
              certified: actor?.certified === true && actor.staffNo === signerNo,
            },
            inspectorStaffNos: await inspectorsOfSchool(db, textOf(after.schoolCode), today),
            substituteStaffNo: filledText(after.cosignerStaffNo),
            contentHash,
            signedHash: signedHash ?? '',
          },
          today,
        )
      : []),
  ];
}
