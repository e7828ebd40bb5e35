import { checkAddressOf } from '../../domain/document/district';
import type { ChecklistContent } from '../../domain/checklist/content';
import { answersAsked, failedItems, photosOf, type Answers } from '../../domain/inspection/answers';
import { SUBMISSION_RULES } from '../../domain/inspection/rules/inspection-rules';
import { scoreOf } from '../../domain/inspection/score';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { GuardContext } from '../../guard/context';
import { refuseBlocking } from '../../guard/errors';
import { contentOfVersion, submissionFacts } from '../../guard/facts/inspections';
import { textsOfAnswers } from '../../guard/facts/paper-texts';
import { changeRecord } from '../../guard/records';
import { takeKey } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { inspectionTexts } from '../document/extra-on-paper';
import { requireGlyphsAt } from '../document/require-glyphs';
import { verificationCode } from '../document/verification-code';
import { owedExtra } from '../input/owed-extra';
import type { UseCase } from '../start';
import { attachToSheet } from './attach-to-sheet';
import type { SubmitInput } from './inspection-inputs';
import { issueSheet } from './issue-sheet';
import { INSPECTION, lockOwnInspection, requireDraft } from './load-inspection';
import { openFindings } from './open-findings';
import { prefillOf } from './prefill';
import { photosOnSheet } from './photos-on-sheet';
import { filledSheet } from './sheet-data';
import { supersede } from './supersede';

export type SubmittedInspection = { inspection: Row; findings: Row[]; document: Row | null };

/** What the body of the request decides: who signed, and who saw that the principal would not. */
function signatureFields({ signatures, refusalWitness }: SubmitInput) {
  const refused = !signatures.principal && Boolean(refusalWitness);
  return {
    principalSignature: signatures.principal ? 'SIGNED' : refused ? 'REFUSED' : null,
    refusalWitness: refused ? refusalWitness : null,
    principalSignatureId: signatures.principal ?? null,
    inspectorSignatureId: signatures.inspector ?? null,
  };
}

async function attachAll(
  context: GuardContext,
  row: Row,
  content: ChecklistContent,
): Promise<Map<string, Row>> {
  const photos = photosOf(content, (row.answers ?? {}) as Answers).map((photo) => ({
    ...photo,
    purpose: 'PHOTO',
  }));
  const drawn = [
    { id: row.principalSignatureId, at: 'principal', purpose: 'PRINCIPAL_SIGNATURE' },
    { id: row.inspectorSignatureId, at: 'inspector', purpose: 'INSPECTOR_SIGNATURE' },
  ].flatMap(({ id, at, purpose }) =>
    typeof id === 'string' ? [{ id, path: ['signatures', at], purpose }] : [],
  );
  return attachToSheet(context, row, [...photos, ...drawn]);
}

function drawnSignature(id: unknown, attached: ReadonlyMap<string, Row>) {
  const row = typeof id === 'string' ? attached.get(id) : undefined;
  return row ? { attachment: row.documentId, sha256: textOf(row.sha256) } : null;
}

/**
 * The fields that administrators added, judged and sealed as they are stored before the paper says them. Where there are none, nothing is
 * written.
 */
async function takeExtra(context: GuardContext, row: Row, { extra }: SubmitInput): Promise<Row> {
  const owed = owedExtra(context, INSPECTION, row, extra);
  return owed === null ? row : changeRecord(context, INSPECTION, row.id, { extra: owed });
}

/** A request that was repeated after its answer got lost. */
async function answerAgain(context: GuardContext, inspection: Row): Promise<SubmittedInspection> {
  const findings = await queryOf(context.strapi, 'api::finding.finding').findMany({
    where: { inspectionDocumentId: inspection.documentId },
    orderBy: [{ id: 'asc' }],
  });
  const document = await queryOf(
    context.strapi,
    'api::official-document.official-document',
  ).findOne({ where: { documentId: textOf(inspection.sheetDocumentId) } });
  return { inspection, findings, document };
}

/**
 * Hands a sheet in: answers complete, both signatures, what the platform counted frozen with it; a finding opens for every item that
 * failed, the paper goes to the printer, and a sheet that this one corrects is superseded. From here on nothing of it changes.
 * @throws 404, 403 not the caller's · 409 REV-01, INSP-05 · 400 INSP-01 to INSP-04, ATT-…, DOC-03
 */
export function submitInspection(
  useCase: UseCase,
  id: string,
  input: SubmitInput,
): Promise<SubmittedInspection> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const start = { actor: caller.actor, now, useCase: 'inspection.submit' as const };
  return runGuarded(strapi, start, async (context) => {
    const { trx, today } = context;
    const draft = await lockOwnInspection(context, caller, id);
    if (idempotencyKey) await takeKey(context, `${INSPECTION} ${id}`, idempotencyKey);
    if (idempotencyKey && draft.submitKey === idempotencyKey.key)
      return answerAgain(context, draft);
    requireDraft(context, draft, input.rev);
    const row = await takeExtra(context, draft, input);
    const code = textOf(row.checklistCode);
    const content = await contentOfVersion(trx, code, Number(row.checklistVersion));
    if (!content) throw new Error(`督查所用的清单版本不存在：${id}`);

    const signed: Row = { ...row, ...signatureFields(input) };
    refuseBlocking(judge(SUBMISSION_RULES, submissionFacts(signed, content, today), today));
    const answers = (row.answers ?? {}) as Answers;
    requireGlyphsAt(textsOfAnswers(answersAsked(content, answers)));
    const attached = await attachAll(context, signed, content);
    const score = scoreOf(content, answers);
    const prefilled = await prefillOf(
      trx,
      content,
      textOf(row.schoolCode),
      row.inspectedOn as PlainDate,
    );
    const document = await issueSheet(
      context,
      signed,
      filledSheet(signed, content, {
        prefilled,
        score: score ? `${score.reached}／${score.possible}` : '',
        principalSignature: drawnSignature(signed.principalSignatureId, attached),
        inspectorSignature: drawnSignature(signed.inspectorSignatureId, attached),
        verificationCode: verificationCode(),
        checkAt: checkAddressOf(context.settings),
        photos: photosOnSheet(content, answers, attached, context.actor.name),
        ...(await inspectionTexts(context, row)),
      }),
    );
    const failed = failedItems(content, answers);
    const inspection = await changeRecord(context, INSPECTION, row.id, {
      ...signatureFields(input),
      state: 'SUBMITTED',
      prefilled,
      score: score?.reached ?? null,
      possibleScore: score?.possible ?? null,
      findingCount: failed.length,
      contentHash: document.dataHash,
      submittedAt: new Date(now).toISOString(),
      sheetDocumentId: document.documentId,
      submitKey: idempotencyKey?.key ?? null,
    });
    const kept = await supersede(context, inspection, failed);
    return {
      inspection,
      findings: await openFindings(context, inspection, failed, kept),
      document,
    };
  });
}
