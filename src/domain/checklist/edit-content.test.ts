import { compareContents, compareHeads } from './compare-contents';
import type { ChecklistContent } from './content';
import {
  addGroup,
  addItem,
  changeGroup,
  changeItem,
  moveGroup,
  moveItem,
  moveItemToGroup,
  removeGroup,
  removeItem,
} from './edit-content';

const item = (code: string) => ({ code, label: code, kind: 'yesNo', required: true }) as const;
const CONTENT: ChecklistContent = {
  title: '清单',
  basis: '',
  groups: [
    { code: 'group1', title: '甲', items: [item('item1'), item('item2')] },
    { code: 'group2', title: '乙', items: [item('item3')] },
  ],
};
const shape = ({ groups }: ChecklistContent): string =>
  groups.map(({ code, items }) => `${code}:${items.map((one) => one.code).join(',')}`).join(' ');
const told = (after: ChecklistContent): string[] =>
  compareContents(CONTENT, after).map(({ kind, code }) => `${kind} ${code}`);

describe('editing a checklist', () => {
  it('adds groups and items under codes that nothing has', () => {
    expect(shape(addItem(addGroup(CONTENT, []), 2, ['item4']))).toBe(
      'group1:item1,item2 group2:item3 group3:item5',
    );
  });

  it('removes groups and items', () => {
    expect(shape(removeItem(CONTENT, 0, 1))).toBe('group1:item1 group2:item3');
    expect(shape(removeGroup(CONTENT, 0))).toBe('group2:item3');
  });

  it('moves items within their group and on into the next', () => {
    expect(shape(moveItem(CONTENT, 0, 0, 1))).toBe('group1:item2,item1 group2:item3');
    expect(shape(moveItem(CONTENT, 0, 1, 1))).toBe('group1:item1 group2:item2,item3');
    expect(shape(moveItem(CONTENT, 1, 0, -1))).toBe('group1:item1,item2,item3 group2:');
  });

  it('puts an item into the group that was chosen, at its end', () => {
    expect(shape(moveItemToGroup(CONTENT, 0, 0, 1))).toBe('group1:item2 group2:item3,item1');
    expect(moveItemToGroup(CONTENT, 0, 0, 0)).toEqual(CONTENT);
    expect(moveItemToGroup(CONTENT, 0, 0, 2)).toEqual(CONTENT);
    expect(moveItemToGroup(CONTENT, 0, 7, 1)).toEqual(CONTENT);
  });

  it('holds what can move no further', () => {
    expect(moveItem(CONTENT, 0, 0, -1)).toEqual(CONTENT);
    expect(moveItem(CONTENT, 1, 0, 1)).toEqual(CONTENT);
    expect(shape(moveGroup(CONTENT, 1, 1))).toBe(shape(CONTENT));
    expect(shape(moveGroup(CONTENT, 1, -1))).toBe('group2:item3 group1:item1,item2');
  });
});

describe('comparing two versions of a checklist', () => {
  it('tells nothing of a version and itself', () => {
    expect(told(CONTENT)).toEqual([]);
  });

  it('tells what was added, removed, changed and moved', () => {
    expect(told(addItem(CONTENT, 0, []))).toEqual(['added item4']);
    expect(told(removeItem(CONTENT, 0, 1))).toEqual(['removed item2']);
    expect(told(changeItem(CONTENT, 1, 0, (one) => ({ ...one, label: '新' })))).toEqual([
      'changed item3',
    ]);
    expect(told(moveItem(CONTENT, 0, 1, 1))).toEqual(['moved item2']);
  });

  it('tells the titles that changed, and groups that came or went', () => {
    expect(compareHeads(CONTENT, CONTENT)).toEqual([]);
    const renamed = changeGroup({ ...CONTENT, title: '新清单' }, 1, (one) => ({
      ...one,
      title: '丙',
    }));
    expect(compareHeads(CONTENT, addGroup(removeGroup(renamed, 0), ['group1']))).toEqual([
      { name: '清单名称', was: '清单', is: '新清单' },
      { name: '分组', was: '乙', is: '丙' },
      { name: '分组', was: '—', is: '' },
      { name: '分组', was: '甲', is: '—' },
    ]);
  });
});
