import { stranger } from '../rest-client.mjs';

/** 大渡口方案 四（九）, 荣昌通知 一: the public reports, the committee looks, and a child nobody enrolled is found (domain 4b.4). */
export default {
  name: 'tip-off-finds-child',
  title: '群众举报发现从未入学的儿童 · a tip-off finds a child nobody enrolled',
  async story({ address, drive, on, tell, ok, all, upload, admin, officer, town, principal }) {
    const nobody = stranger(address);
    await on('2026-10-12');
    const { data: receipt } = await tell.step(
      '群众不登录即可举报，得到查询码和答复期限',
      201,
      () =>
        nobody.post('/api/tip-offs', {
          data: {
            kind: 'NOT_IN_SCHOOL',
            content: '村里有一个八岁的孩子从来没有上过学，整天在家。',
            reporterName: '举报人甲',
            reporterPhone: '10012345678',
          },
        }),
      (body) => `${body.data.tipOffNo}，${body.data.answerDueOn} 前答复`,
    );
    const tip = (await all(officer, `/api/tip-offs?filters[tipOffNo][$eq]=${receipt.tipOffNo}`))[0];
    const step = async (name, body, expected, sentence) => {
      const answer = await tell.step(sentence, expected, () =>
        officer.post(`/api/tip-offs/${tip.documentId}/actions/${name}`, { rev: tip.rev, ...body }),
      );
      if (expected === 200) tip.rev = answer.data.rev;
      return answer;
    };
    tell.require(
      (await principal.get('/api/tip-offs')).status === 403 &&
        !JSON.stringify(tip).includes('举报人甲'),
      '学校看不到举报，办理人也看不到举报人',
    );
    await step('accept', {}, 200, '区教委受理');
    const child = { name: '未入学乙', gender: 'FEMALE', birthDate: '2018-03-05' };
    await step('register-child', { ...child, townCode: 'T99' }, 400, '户籍镇街不存在：被拒绝');
    await step(
      'register-child',
      { ...child, townCode: town.townCode, residenceTownCode: town.townCode },
      200,
      '核实确有其人：登记为从未入学的儿童，同时立案',
    );
    const [found] = await ok(
      town.get(`/api/students?filters[name][$eq]=${encodeURIComponent(child.name)}`),
    );
    tell.require(found.schoolingState === 'NEVER_ENROLLED', '儿童有了编号，没有学籍也在册');
    const [opened] = await ok(town.get(`/api/cases?filters[childNo][$eq]=${found.childNo}`));
    const kase = drive(opened);
    tell.require(
      kase.now.state === 'CASE_ALERT' &&
        kase.now.schoolCode === null &&
        kase.now.origin === 'TIP_OFF',
      `个案 ${kase.now.caseNo}：预警，由户籍镇街负责`,
    );
    await on('2026-10-13');
    await kase.act(
      town,
      'verify',
      { kind: 'UNENROLLED', cause: 'POVERTY', whereabouts: 'AT_HOME' },
      200,
      '镇街入户核实：失学',
    );
    for (const day of ['2026-10-13', '2026-10-14', '2026-10-15']) await kase.visit(day, town);
    await on('2026-10-16');
    await tell.step('镇街登记监护人', 201, () =>
      town.post('/api/guardians', {
        data: { student: found.documentId, name: '监护人乙', relationship: 'MOTHER' },
      }),
    );
    await on('2026-10-20');
    const [room] = await all(
      admin,
      `/api/school-classes?filters[schoolCode][$eq]=${principal.schoolCode}&filters[active][$eq]=true&sort=code`,
    );
    const { rev } = await ok(admin.get(`/api/students/${found.documentId}`));
    await tell.step('区教委安排学位', 200, () =>
      admin.put(`/api/students/${found.documentId}`, {
        data: { rev, schoolClass: room.documentId, schoolingState: 'ENROLLED' },
      }),
    );
    await kase.reload();
    tell.require(kase.now.schoolCode === principal.schoolCode, '个案随儿童到了学校');
    await kase.act(
      principal,
      'record-return',
      {
        returnedOn: '2026-10-20',
        placement: 'JOINED_CLASS',
        proof: [await upload(principal, 'PROOF')],
      },
      200,
      '儿童入学，观察期开始',
    );
    await step('answer', { text: '感谢反映，孩子已经入学。' }, 200, '答复举报人');
    await step('close', { outcome: 'SUBSTANTIATED', result: '属实，已入学。' }, 200, '办结');
    const seen = await tell.step('举报人凭查询码看到结果', 200, () =>
      nobody.post('/api/tip-offs/by-code', { code: receipt.code }),
    );
    tell.require(seen.data.stateLabel === '已办结', '两头都有交代，谁举报的没有人知道');
  },
};
