/** 民事诉讼法 第八十九条: refused by the guardian, left at the home with the reason and a witness. */
export default {
  name: 'left-with-witness',
  title: '留置送达须有见证人 · service by leaving, with a witness',
  async story({ child, persuaded, on, tell, ok, principal }) {
    const kase = await persuaded(await child(), ['2026-10-12', '2026-10-13', '2026-10-14']);
    await on('2026-10-15');
    const { document } = await kase.notice();
    const left = (more, expected, sentence) =>
      kase.serve('2026-10-16', document, { way: 'LEFT', ...more }, expected, sentence);
    await left({ witnessName: '村委会代表' }, 400, '没有写拒收事由：被拒绝');
    await left({ refusalReason: '监护人拒绝签收' }, 400, '没有见证人也没有影像：被拒绝');
    await left(
      {
        refusalReason: '监护人拒绝签收',
        witnessName: '村委会代表',
        witnessUnit: '村民委员会',
        receivedOn: '2026-10-19',
      },
      400,
      '收到日期晚于留置之日：被拒绝',
    );
    await left(
      { refusalReason: '监护人拒绝签收', witnessName: '村干部', witnessUnit: '村民委员会' },
      400,
      '送达人为自己作见证：被拒绝',
    );
    const served = await left(
      { refusalReason: '监护人拒绝签收', witnessName: '村委会代表', witnessUnit: '村民委员会' },
      200,
      '写明事由，有见证人，留置送达',
    );
    tell.require(served.deadlineOn === '2026-10-23', '期限自留置之日起七日，至10月23日');
    const paper = await ok(principal.get(`/api/official-documents/${document.documentId}`));
    tell.require(paper.receivedOn === '2026-10-16', '文书上的收到日期是留置之日');
  },
};
