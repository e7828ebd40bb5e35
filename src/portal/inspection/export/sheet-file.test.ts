import type { ChecklistContent } from '../../../domain/checklist/content';
import { BLANK } from '../sync/parts';
import { sheetFile } from './sheet-file';

const CHECKLIST: ChecklistContent = {
  title: '督查要点',
  basis: '附件3',
  groups: [
    {
      code: 'g',
      title: '一、排查',
      items: [
        { code: 'a1', label: '是否建立台账', kind: 'yesNo', required: true },
        { code: 'a2', label: '是否有方案', kind: 'yesNo', required: true },
      ],
    },
  ],
};

const FILE = {
  schoolName: '清江镇<中心>小学',
  inspectorName: '王督学',
  checklist: CHECKLIST,
  head: { inspectedOn: '2026-11-24', companions: '李老师', principalName: '张校长' },
  answerOf: (code: string) =>
    code === 'a1' ? { ...BLANK, value: 'NO', record: '缺 <b>两</b> 人' } : BLANK,
  strays: [{ code: 'old', answer: { ...BLANK, record: '旧版才有的一项' } }],
  picturesOf: (code: string) => (code === 'a1' ? ['data:image/jpeg;base64,AAAA'] : []),
};

describe('the file of a sheet that is only on this device', () => {
  it('says everything that was written, with its photos', () => {
    const text = sheetFile(FILE);
    for (const words of ['是否建立台账', '否', '张校长', '2026-11-24', '旧版才有的一项', '未填'])
      expect(text).toContain(words);
    expect(text).toContain('src="data:image/jpeg;base64,AAAA"');
  });

  it('is a page of text whatever was typed', () => {
    const text = sheetFile(FILE);
    expect(text).toContain('缺 &lt;b&gt;两&lt;/b&gt; 人');
    expect(text).toContain('清江镇&lt;中心&gt;小学');
  });

  it('says that it is no sheet that was handed in', () => {
    expect(sheetFile(FILE)).toContain('没有提交');
  });
});
