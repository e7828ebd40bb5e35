/** 民事诉讼法 第八十八、八十九条: a co-resident adult may sign; one who refuses is served by leaving, with a witness. */
export default {
  name: 'adult-refuses',
  title: '同住成年家属拒收 · a co-resident adult refuses the paper',
  async story({ child, persuaded, on, upload, tell, all, principal }) {
    const kase = await persuaded(await child(), ['2026-10-12', '2026-10-13', '2026-10-14']);
    await on('2026-10-15');
    const { document } = await kase.notice();
    const serve = (more, expected, sentence) =>
      kase.serve('2026-10-15', document, more, expected, sentence);
    await serve(
      { way: 'CO_RESIDENT', receiverName: '祖父' },
      400,
      '祖父代收，没有写与受送达人的关系和理由：被拒绝',
    );
    await serve({ way: 'DIRECT' }, 400, '没有人签收却登记为直接送达：被拒绝');
    const served = await serve(
      {
        way: 'LEFT',
        refusalReason: '监护人外出，同住的祖父看过通知书后拒绝签收',
        witnessName: '社区干部',
        witnessUnit: '居民委员会',
        photos: [await upload(principal, 'RECEIPT')],
      },
      200,
      '祖父拒收：社区干部见证，留置送达并拍照',
    );
    tell.require(served.deadlineOn === '2026-10-22', '期限自留置之日起算，至10月22日');
    const services = await all(
      principal,
      `/api/services-of-documents?filters[officialDocumentId][$eq]=${document.documentId}`,
    );
    tell.require(
      services.length === 1 && services[0].refusalReason.includes('祖父'),
      '送达回证只有一份，写明谁拒收',
    );
    await serve({ way: 'DIRECT', receiverName: '监护人' }, 400, '同一份文书再登记一次送达：被拒绝');
  },
};
