import { waitForPdf } from './look-ups.mjs';
import { photo, signature, uploadForm } from './pictures.mjs';
import { at, plus } from './story-days.mjs';

const FAILED = 'unenrolledLedger';
const FINDING = '台账缺三名学生，与学籍系统不一致。';

/** Drafts that stand open would be answered instead of a new sheet. */
async function giveUpDrafts(inspector) {
  const drafts = await inspector.get('/api/inspections?filters[state][$eq]=DRAFT');
  for (const { documentId, rev } of drafts.body.data)
    await inspector.post(`/api/inspections/${documentId}/actions/discard`, { rev });
}

async function attach(person, bytes, type, purpose, inspection) {
  const form = uploadForm(await bytes, type, purpose);
  if (inspection) form.append('inspection', inspection);
  const answer = await person.upload('/api/attachments', form);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.data.documentId;
}

const itemsOf = ({ groups }) => groups.flatMap(({ items }) => items);

/** The inspector's sheet: chosen, filled in with an unsteady hand, signed, handed in. Answers sheet and finding. */
async function fillInSheet({ inspector, principal, tell, clock, firstDay, schools }) {
  tell.chapter('一、清单与学校 · checklist and schools');
  await clock.set(at(firstDay, '09:00'));
  const mine = await tell.step(
    '责任督学打开督查：只有分给自己的学校',
    200,
    () => inspector.get('/api/inspections/actions/schools'),
    (body) => `${body.data.length} 所`,
  );
  const school = mine.data.find(({ code }) => code === principal.schoolCode);
  tell.require(Boolean(school), `其中有${principal.schoolName ?? '本校'}`);
  const foreign = schools.find(({ code }) => mine.data.every((one) => one.code !== code));
  await tell.step('督查别的督学负责的学校：被拒绝', 404, () =>
    inspector.post('/api/inspections', { data: { school: foreign.documentId } }),
  );

  tell.chapter('二、逐项督查，随时保存 · item by item');
  await giveUpDrafts(inspector);
  const begun = await tell.step(
    '开始督查：用当前发布的清单，此后不随新版本变动',
    201,
    () => inspector.post('/api/inspections', { data: { school: school.documentId } }),
    (body) => `${body.data.checklistTitle} 第${body.data.checklistVersion}版`,
  );
  const id = begun.data.documentId;
  const sheet = await tell.step(
    '打开督查表：系统已统计的数，和督查要点',
    200,
    () => inspector.get(`/api/inspections/${id}/sheet`),
    (body) => `${itemsOf(body.data.checklist).length} 项`,
  );
  const items = itemsOf(sheet.data.checklist);
  tell.require(items.length === 15, '荣昌通知附件3 的15项督查要点，一项不差');
  const counted = Object.values(sheet.data.prefilled).find(({ text }) => text);
  tell.require(Boolean(counted), `系统记录在旁，例如：${counted?.text}`);
  const save = (data) => inspector.put(`/api/inspections/${id}`, { data });
  const first = await tell.step(
    '第一项存为草稿',
    200,
    () => save({ rev: begun.data.rev, answers: { [items[0].code]: { value: 'YES' } } }),
    (body) => `已填 ${body.data.answeredCount} 项`,
  );
  await tell.step('另一台手机用旧版本保存：被拒绝，并给出现在的内容', 409, () =>
    save({ rev: begun.data.rev, answers: { [items[1].code]: { value: 'YES' } } }),
  );
  const hand = (body) => inspector.post(`/api/inspections/${id}/actions/submit`, body);
  await tell.step('只填了一项就提交：被拒绝，逐项指出', 400, () => hand({ rev: first.data.rev }));
  const answers = Object.fromEntries(
    items.map(({ code }) => [
      code,
      code === FAILED ? { value: 'NO', record: FINDING, remark: '限期补齐' } : { value: 'YES' },
    ]),
  );
  const full = await tell.step(
    '其余各项填完，一项不符合',
    200,
    () => save({ rev: first.data.rev, answers }),
    (body) => `已填 ${body.data.answeredCount} 项`,
  );

  tell.chapter('三、当场签字，提交 · signatures and submission');
  await tell.step('没有签字就提交：被拒绝', 400, () => hand({ rev: full.data.rev }));
  const signatures = {
    principal: await attach(inspector, signature(), 'image/png', 'PRINCIPAL_SIGNATURE', id),
    inspector: await attach(inspector, photo(611), 'image/jpeg', 'INSPECTOR_SIGNATURE', id),
  };
  const done = await tell.step(
    '校长和督学在屏幕上签字，提交',
    200,
    () => hand({ rev: full.data.rev, signatures }),
    (body) => `发现问题 ${body.data.findings.length} 个，整改期限 ${body.data.findings[0]?.dueOn}`,
  );
  const [finding] = done.data.findings;
  tell.require(
    finding?.itemCode === FAILED && finding.dueOn === plus(firstDay, finding.days),
    `不符合的一项成为问题，期限自提交日起 ${finding?.days} 日`,
  );
  const pdf = await waitForPdf(principal, done.data.document.documentId);
  tell.require(pdf.subarray(0, 5).toString() === '%PDF-', `督查表已成 PDF（${pdf.length} 字节）`);
  await tell.step('提交后再改：被拒绝，只能更正', 409, () =>
    save({ rev: done.data.inspection.rev, companions: '别人' }),
  );
  return { inspection: done.data.inspection, finding };
}

/** What was found is put right by the school and looked at again by who found it. */
async function settleFinding({ inspector, principal, outsider, tell, clock, finding }) {
  tell.chapter('四、整改、退回、复核 · rectification and recheck');
  let rev = finding.rev;
  const act = async (person, action, body, expected, sentence, show) => {
    const answer = await tell.step(
      sentence,
      expected,
      () => person.post(`/api/findings/${finding.documentId}/actions/${action}`, { rev, ...body }),
      show,
    );
    if (expected === 200) rev = answer.data.rev;
    return answer;
  };
  const proof = async (n) => [await attach(principal, photo(n), 'image/jpeg', 'PROOF')];
  await tell.step('别的学校来看这个问题：查无此件', 404, () =>
    outsider.get(`/api/findings/${finding.documentId}`),
  );
  const note = '三名学生已补登';
  await act(principal, 'rectify', { note, proof: [] }, 400, '没有佐证就报告整改：被拒绝');
  await act(
    principal,
    'rectify',
    { note, proof: await proof(620) },
    200,
    '学校报告整改，附照片',
    (body) => body.data.state,
  );
  await act(principal, 'accept', {}, 403, '学校自己复核：被拒绝');
  await act(
    inspector,
    'return',
    { note: '照片看不清台账内容' },
    200,
    '督学复核，退回继续整改',
    (body) => `${body.data.state}，已退回 ${body.data.returnedCount} 次`,
  );
  await clock.set(at(plus(finding.dueOn, 1), '10:00'));
  await tell.step(
    '期限过去一天，校长的待办里这个问题排在最前',
    200,
    () => principal.get('/api/worklist'),
    (body) => body.data.groups.find(({ code }) => code === 'finding-overdue')?.title ?? '',
  );
  const late = await act(
    principal,
    'rectify',
    { note: '已重拍，逐页可辨', proof: await proof(621) },
    200,
    '逾期也收：事实照记，并提示逾期',
    (body) => body.meta.warnings.map(({ message }) => message).join('；'),
  );
  tell.require(late.meta.warnings.length > 0, '逾期写在提示里，不拦住整改');
  await act(inspector, 'accept', {}, 200, '督学复核通过，问题销号', (body) => body.data.state);
  const history = await tell.step(
    '问题的全部经过',
    200,
    () => principal.get(`/api/findings/${finding.documentId}`),
    (body) => body.data.history.map(({ action }) => action).join(' → '),
  );
  tell.require(history.data.history.length === 5, '每一步都在，谁、何时、为什么');
}

/** From the 督查要点 to the settled finding. */
export async function inspection({ people, clock, tell, firstDay }) {
  const { inspector, principal, outsider, admin } = people;
  const schools = (await admin.get('/api/schools?pagination[pageSize]=100')).body.data;
  const handed = await fillInSheet({ inspector, principal, tell, clock, firstDay, schools });
  await settleFinding({ inspector, principal, outsider, tell, clock, finding: handed.finding });

  tell.chapter('五、有误只能更正 · a correction is a sheet of its own');
  const { documentId } = handed.inspection;
  const correct = (body) => inspector.post(`/api/inspections/${documentId}/actions/correct`, body);
  const { rev } = (await inspector.get(`/api/inspections/${documentId}`)).body.data;
  await tell.step('没有理由的更正：被拒绝', 400, () => correct({ rev, reason: '' }));
  const again = await tell.step(
    '写明理由，在原表基础上另起一稿；原表在新表提交前照旧有效',
    201,
    () => correct({ rev, reason: '台账第二页漏看' }),
    (body) => `第${body.data.revision}稿`,
  );
  await tell.step(
    '不用更正了：这一稿作废，留有记录',
    200,
    () =>
      inspector.post(`/api/inspections/${again.data.documentId}/actions/discard`, {
        rev: again.data.rev,
      }),
    (body) => body.data.state,
  );
}
