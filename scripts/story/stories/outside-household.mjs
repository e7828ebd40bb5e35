/** Household registration outside the district: a letter to its government, and the receipt comes from outside (domain 4b.5). */
export default {
  name: 'outside-household',
  title: '区外户籍：函告与外部回执 · a household outside the district',
  async story({
    child,
    persuaded,
    on,
    jobs,
    upload,
    tell,
    ok,
    principal,
    inspector,
    town,
    officer,
    admin,
  }) {
    const pupil = await child();
    await on('2026-10-08');
    const { rev } = await ok(admin.get(`/api/students/${pupil.documentId}`));
    await tell.step('学籍更正：户籍在区外', 200, () =>
      admin.put(`/api/students/${pupil.documentId}`, {
        data: { rev, townCode: null, villageCode: null, householdOutside: true },
      }),
    );
    const kase = await persuaded(pupil, ['2026-10-12', '2026-10-13', '2026-10-14']);
    await on('2026-10-15');
    const { document } = await kase.notice();
    await kase.serve(
      '2026-10-15',
      document,
      {
        way: 'POST',
        postNumber: 'EX100000001CN',
        servedOn: '2026-10-15',
        receivedOn: '2026-10-19',
        photos: [await upload(principal, 'RECEIPT')],
      },
      400,
      '邮寄回执日期晚于今天：被拒绝',
    );
    await on('2026-10-19', '17:00');
    const served = await kase.act(
      principal,
      'record-service',
      {
        document: document.documentId,
        way: 'POST',
        servedOn: '2026-10-15',
        receivedOn: '2026-10-19',
        postNumber: 'EX100000001CN',
        servers: ['学校经办人', '班主任'],
        photos: [await upload(principal, 'RECEIPT')],
      },
      200,
      '邮寄送达，回执上签收日期为10月19日',
      (body) => `期限至 ${body.data.deadlineOn}`,
    );
    tell.require(served.deadlineOn === '2026-10-26', '期限自签收日起，至10月26日');
    await on('2026-10-27', '00:10');
    await jobs();
    await kase.reload();
    tell.require(kase.now.state === 'CASE_OVERDUE', '10月27日逾期');
    await on('2026-10-27', '10:00');
    const report = (more, expected, sentence) =>
      kase.act(
        principal,
        'prepare-written-report',
        { situation: '随父母在邻县务工，家长不愿送返。', ...more },
        expected,
        sentence,
      );
    await report({}, 400, '没有写区外的主送机关：被拒绝');
    const { document: letter } = await report(
      { addressee: '邻县示例镇人民政府' },
      200,
      '起草函告：邻县示例镇人民政府',
    );
    await kase.act(
      inspector,
      'cosign-absence-report',
      { document: letter.documentId, contentHash: letter.contentHash },
      200,
      '责任督学同时签字',
    );
    await kase.act(
      principal,
      'report',
      {},
      200,
      '校长发出书面报告',
      (body) => body.data.document.documentNumber,
    );
    await on('2026-11-02');
    const receipt = {
      receivedOn: '2026-11-02',
      receiverName: '邻县经办人',
      opinion: '已入户，督促返校',
    };
    await kase.act(
      town,
      'acknowledge-report',
      receipt,
      404,
      '户籍不在本区：居住地镇街不能代签回执',
    );
    await kase.act(principal, 'acknowledge-report', receipt, 400, '外来回执没有附件：被拒绝');
    await kase.act(
      principal,
      'acknowledge-report',
      { ...receipt, photos: [await upload(principal, 'RECEIPT')] },
      200,
      '学校登记邻县寄回的回执，附扫描件',
    );
    await kase.act(officer, 'file-report', { note: '已备案' }, 200, '区教委备案');
  },
};
