import { caseOf, childWithoutCase, waitForPdf } from './look-ups.mjs';
import { photo, signature, uploadForm } from './pictures.mjs';
import { at, plus, nextSchoolDays, schoolDayFrom } from './story-days.mjs';

/**
 * From an absence to a served notice, the return and the way to 销号: the shortest true description of the product.
 * `people`: signed-in accounts by role; `clock.set(instant)` moves the demo clock.
 */
export async function fromAbsenceToReturn({ people, clock, tell, firstDay }) {
  const { teacher, principal, inspector, admin } = people;
  const upload = async (person, bytes, type, purpose) => {
    const answer = await person.upload('/api/attachments', uploadForm(await bytes, type, purpose));
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.data.documentId;
  };

  tell.chapter('一、缺勤 · the absence');
  const me = (await teacher.get('/api/me')).body.data;
  const room = me.classes[0];
  const schoolDays = await nextSchoolDays(teacher, room.documentId, firstDay, 12);
  const [first, , third] = schoolDays;
  await clock.set(at(first, '08:10'));
  const roll = await tell.step(
    `班主任打开${room.name}的点名表`,
    200,
    () => teacher.get(`/api/school-classes/${room.documentId}/roll?date=${first}&session=AM`),
    (body) => `${body.data.children.length} 名学生`,
  );
  const child = await childWithoutCase(teacher, roll.data.children);
  const taken = await tell.step(
    '班主任点名：一名学生没有到校，也没有请假',
    200,
    () =>
      teacher.post(`/api/school-classes/${room.documentId}/actions/take-roll`, {
        date: first,
        session: 'AM',
        marks: [{ student: child.documentId, mark: 'ABSENT' }],
      }),
    (body) => `新登记缺勤 ${body.data.opened.length} 条，计时至 ${body.data.opened[0]?.alertAt}`,
  );
  const absence = taken.data.opened[0];
  tell.require(
    new Date(absence.caseAt).getTime() === at(third, '08:00'),
    `两个上课日后的同一时刻立案：${third} 08:00`,
  );
  await tell.step('同一学生再次登记缺勤：被拒绝', 400, () =>
    teacher.post('/api/absences', {
      data: { student: child.documentId, firstMissedOn: first, firstSession: 'AM' },
    }),
  );

  tell.chapter('二、计时届满，自动立案 · the clock ends, the case opens by itself');
  await clock.set(at(third, '07:59'));
  const before = (await admin.post('/api/demo/run-jobs', {})).body.data;
  tell.require(before.opened === 0 || !(await caseOf(admin, child)), '差一分钟时没有立案');
  await clock.set(at(third, '08:00'));
  await tell.step(
    '计时届满，系统立案并预警镇街和区教委',
    200,
    () => admin.post('/api/demo/run-jobs', {}),
    (body) => `预警 ${body.data.alerted} 条，立案 ${body.data.opened} 件`,
  );
  let kase = await caseOf(admin, child);
  tell.require(
    kase.state === 'CASE_SUSPECTED' && kase.persuaderName,
    `个案 ${kase.caseNo}：疑似辍学，劝返责任人 ${kase.persuaderName}`,
  );
  const acts = (action) => `/api/cases/${kase.documentId}/actions/${action}`;
  const act = async (person, action, body, expected, sentence, show) => {
    const answer = await tell.step(
      sentence,
      expected,
      () => person.post(acts(action), { rev: kase.rev, ...body }),
      show,
    );
    if (expected === 200) kase = answer.data.case;
    return answer.data;
  };

  tell.chapter('三、48小时报告单与责任督学同时签字 · report and co-signature');
  const { document: report } = await act(
    principal,
    'prepare-absence-report',
    { contacted: '已电话联系家长，家长称外出务工随迁。' },
    200,
    '学校填写48小时报告单',
    (b) => `待签字，内容校验值 ${b.data.document.contentHash.slice(0, 12)}…`,
  );
  await act(
    principal,
    'cosign-absence-report',
    { document: report.documentId, contentHash: report.contentHash },
    403,
    '校长替督学签字：被拒绝',
  );
  await act(
    inspector,
    'cosign-absence-report',
    { document: report.documentId, contentHash: 'f'.repeat(64) },
    400,
    '签字内容与报告单不符：被拒绝',
  );
  await act(
    inspector,
    'cosign-absence-report',
    { document: report.documentId, contentHash: report.contentHash },
    200,
    '责任督学阅后同时签字，报告单即时报送',
    (b) => `签字人 ${b.data.document.cosignedByName}`,
  );

  tell.chapter('四、核实与劝返 · verification and persuasion');
  await act(
    teacher,
    'verify',
    { kind: 'DROPOUT', cause: 'WORKING', whereabouts: 'WITH_PARENTS_AWAY' },
    200,
    '班主任核实：已辍学',
    (b) => b.data.case.state,
  );
  await act(principal, 'issue-notice', {}, 409, '尚未劝返就发通知书：被拒绝');
  const visitOn = async (day, n) => {
    await clock.set(at(day, '19:00'));
    const photos = [await upload(teacher, photo(n), 'image/jpeg', 'PHOTO')];
    const signatures = [await upload(teacher, signature(), 'image/png', 'GUARDIAN_SIGNATURE')];
    await act(
      teacher,
      'record-visit',
      {
        visitedOn: day,
        time: '18:30',
        way: 'HOME',
        place: '学生家中',
        content: `第${n}次入户劝返，宣讲义务教育法，家长表示再考虑。`,
        participants: [
          { name: '班主任', unit: '学校' },
          { name: '村干部', unit: '村社区' },
        ],
        outcome: 'REFUSED',
        guardianSignature: 'SIGNED',
        photos,
        signatures,
      },
      200,
      `第${n}次劝返：入户，照片和监护人签名为佐证`,
      (b) => `${b.data.visit.visitedOn} ${b.data.case.state}`,
    );
  };
  await visitOn(schoolDays[2], 1);
  await visitOn(schoolDays[3], 2);
  await act(principal, 'issue-notice', {}, 400, '只有两次劝返：不能发通知书，并说明还缺什么');
  await visitOn(schoolDays[4], 3);

  tell.chapter('五、限期复（入）学通知书 · the notice');
  const { document: notice } = await act(
    principal,
    'issue-notice',
    {},
    200,
    '校长发出限期复（入）学通知书',
    (b) => b.data.document.documentNumber,
  );
  const pdf = await waitForPdf(principal, notice.documentId);
  tell.require(
    pdf.subarray(0, 5).toString() === '%PDF-',
    `三联通知书已成 PDF（${pdf.length} 字节），存根、通知书、送达回证`,
  );
  await tell.step('别的学校的老师索取这份 PDF：查无此件', 404, async () => ({
    ...(await people.outsider.get(`/api/official-documents/${notice.documentId}/pdf`)),
  }));

  tell.chapter('六、送达与期限 · service and deadline');
  const receivedOn = schoolDays[5];
  await clock.set(at(receivedOn, '17:00'));
  const servers = ['班主任', '村干部'];
  await act(
    teacher,
    'record-service',
    {
      document: notice.documentId,
      way: 'LEFT',
      servedOn: receivedOn,
      receivedOn,
      place: '学生家中',
      refusalReason: '拒绝签收',
      servers,
    },
    400,
    '留置送达没有见证人：被拒绝',
  );
  const photos = [await upload(teacher, photo(9), 'image/jpeg', 'PHOTO')];
  const served = await act(
    teacher,
    'record-service',
    {
      document: notice.documentId,
      way: 'DIRECT',
      servedOn: receivedOn,
      receivedOn,
      place: '学生家中',
      receiverName: '监护人',
      servers,
      photos,
    },
    200,
    '直接送达，监护人签收',
    (b) => `期限至 ${b.data.deadlineOn}`,
  );
  tell.require(
    served.deadlineOn >= plus(receivedOn, 7),
    `期限自收到之日起7日，收到当日不计：${served.deadlineOn}`,
  );

  tell.chapter('七、复学、观察、销号 · return, watch, closure');
  const returnedOn = await schoolDayFrom(teacher, room.documentId, plus(receivedOn, 3));
  await clock.set(at(returnedOn, '09:00'));
  const proof = [await upload(teacher, photo(21), 'image/jpeg', 'PROOF')];
  await act(
    teacher,
    'record-return',
    { returnedOn, placement: 'JOINED_CLASS', proof },
    200,
    '学生返校，观察期开始',
    (b) => `观察至 ${b.data.case.watchUntil}，首次回查 ${b.data.case.nextCheckOn}`,
  );
  await act(
    teacher,
    'propose-closure',
    { closureKind: 'CASE_CLOSED', note: '已返校', proof: [] },
    400,
    '观察期未满就申请销号：被拒绝',
  );
  for (const days of [30, 60, 90, 120]) {
    const checkedOn = plus(returnedOn, days);
    await clock.set(at(checkedOn, '10:00'));
    const seen = [await upload(teacher, photo(30 + days), 'image/jpeg', 'PROOF')];
    await act(
      teacher,
      'record-check',
      { checkedOn, present: true, note: `复学后第${days}天回查，在校`, proof: seen },
      200,
      `第${days}天回查：在校`,
      (b) => `下次回查 ${b.data.case.nextCheckOn ?? '无'}`,
    );
  }
  await clock.set(at(plus(returnedOn, 121), '10:00'));
  await act(
    principal,
    'propose-closure',
    { closureKind: 'CASE_CLOSED', note: '观察期满，四次回查均在校', proof: [] },
    200,
    '校长申请销号',
  );
  await act(
    people.zoneHead,
    'close',
    { note: '核对属实' },
    200,
    '第二人（学区长）审核，销号',
    (b) => b.data.case.state,
  );
  const events = await tell.step(
    '个案的全部经过',
    200,
    () =>
      teacher.get(
        `/api/case-events?filters[caseDocumentId]=${kase.documentId}&sort=seq:asc&pagination[pageSize]=100`,
      ),
    (b) => b.data.map((event) => event.action).join(' → '),
  );
  tell.require(
    events.data.every((event, index) => event.seq === index + 1),
    '事件顺序连续，没有缺号',
  );
}
